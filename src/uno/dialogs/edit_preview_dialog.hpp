#pragma once
#include "plan/edit_preview.hpp"
#include "uno/dialogs/dialog.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/grid/XMutableGridDataModel.hpp>

#include <optional>
#include <vector>

namespace trinhky {

/// The dialog that shows what a plan would change, old and new beside each other, before anything is changed.
class EditPreviewDialog {
public:
    /// The snapshot is that of the lines: it says where each stands. `intro` is one or two sentences about what is going to happen.
    EditPreviewDialog(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                      const Message& title, const Message& intro, std::vector<PreviewLine> lines, const Snapshot& snapshot);

    /// True when the user agrees. Only once.
    bool execute();
    /// Shows the whole texts of a line below the list, as moving onto it does.
    void show(std::size_t line);

    /// Ticks or unticks the line shown, as the box below does. Nothing where it cannot be chosen.
    void choose(bool chosen);
    /// As the user has chosen them.
    const std::vector<PreviewLine>& lines() const { return m_lines; }

    const Dialog& dialog() const { return m_dialog; }

private:
    bool offersChoice() const;
    void makeList(const Snapshot& snapshot);
    void goTo(sal_Int32 row);
    void follow(std::int16_t key);

    ContextRef m_context;
    Language m_language;
    std::vector<PreviewLine> m_lines;
    std::size_t m_shown = 0;
    com::sun::star::uno::Reference<com::sun::star::awt::grid::XMutableGridDataModel> m_rows;
    Dialog m_dialog;
};

/// Shows the dialog over a window; true when the user agrees to the changes. Shows nothing and gives false when there are no lines.
bool agreesToEdits(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
                   const Message& title, const Message& intro, std::vector<PreviewLine> lines, const Snapshot& snapshot);

/// The same where lines may be chosen: the lines with what was chosen, nothing when the user does not agree.
std::optional<std::vector<PreviewLine>>
chooseEdits(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& parent,
            const Message& title, const Message& intro, std::vector<PreviewLine> lines, const Snapshot& snapshot);

} // namespace trinhky
