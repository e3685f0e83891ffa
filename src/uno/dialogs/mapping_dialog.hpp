#pragma once
#include "data/mapping_answer.hpp"
#include "data/source_reader.hpp"
#include "plan/table_layout.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// Asks what the columns of one sheet are that its header does not explain, and shows the table that results.
class MappingDialog {
public:
    /// `sheet`, `headings` and `layout` must outlive the dialog.
    MappingDialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                  const UnclearSheet& sheet, const Headings& headings, const TableLayout& layout);

    /// The mapping with all answers, nothing when the user cancels. Only once.
    std::optional<SheetMapping> ask();
    /// As choosing it in the list does.
    void choose(std::size_t question);
    /// Takes over what the controls say of the chosen column, as changing them does.
    void take();

    const Dialog& dialog() const { return m_dialog; }
    const SheetMapping& mapping() const { return m_mapping; }

private:
    struct Given {
        bool answered = false;
        MappingAnswer answer;
    };

    void listen();
    void makePreview();
    void showPreview();
    void showAnswer();
    void offerColumns(std::string_view list, std::int32_t chosen);
    std::int32_t chosenColumn(std::string_view list) const;
    rtl::OUString titleOf(std::int32_t column) const;
    void enable();

    ContextRef m_context;
    Language m_language;
    const UnclearSheet& m_sheet;
    const Headings& m_headings;
    const TableLayout& m_layout;
    SheetGrid m_grid;
    SheetMapping m_mapping;
    std::vector<Given> m_given; ///< for each question
    std::size_t m_question = 0;
    bool m_showing = false; ///< controls are being set by code
    Dialog m_dialog;
};

/// Asks about every unclear sheet of the file and remembers the answers, so that reading it again asks nothing. False when the user
/// cancels; true at once where nothing is unclear.
Result<bool> explainSource(const ContextRef& context,
                           const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent, const std::string& url,
                           const TableLayout& layout);

} // namespace trinhky
