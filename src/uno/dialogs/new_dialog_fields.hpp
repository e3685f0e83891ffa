#pragma once
#include "plan/new_document_form.hpp"
#include "uno/dialogs/controls.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/awt/XAdjustmentListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>

#include <functional>
#include <string>
#include <vector>

namespace trinhky {

/// What the fields of a form ask of the dialog they stand in.
struct FieldActions {
    std::function<void(const std::string& field, const std::string& value)> changed; ///< typed or chosen by the user
    std::function<void(const Message& hint)> entered; ///< the keyboard came into the field that this is the hint of
};

/// The labelled edit fields of a form, made while the dialog is open: between the controls "FieldsLine" above and the scroll bar
/// "FieldsBar" to the right. A field's controls are "label.", "field." and "remark." with its name. Those that do not fit are scrolled in by the bar and by moving into the last one with the keyboard.
class NewDialogFields : public Implements<com::sun::star::awt::XTextListener, com::sun::star::awt::XItemListener,
                                          com::sun::star::awt::XFocusListener, com::sun::star::awt::XAdjustmentListener> {
public:
    NewDialogFields(const ContextRef& context, const Controls& dialog, Language language, FieldActions actions);

    /// Begins to listen to the scroll bar; apart from the constructor because listeners hold references.
    void open();
    /// No action comes any more.
    void close();

    /// Shows these fields with their values and remarks. A field that stays keeps its control, and the cursor in it.
    void show(const std::vector<EditedField>& fields);
    /// Puts the keyboard into a field, scrolled in.
    void focus(const std::string& field);

    void SAL_CALL textChanged(const com::sun::star::awt::TextEvent& event) override;
    void SAL_CALL itemStateChanged(const com::sun::star::awt::ItemEvent& event) override;
    void SAL_CALL focusGained(const com::sun::star::awt::FocusEvent& event) override;
    void SAL_CALL focusLost(const com::sun::star::awt::FocusEvent&) override {}
    void SAL_CALL adjustmentValueChanged(const com::sun::star::awt::AdjustmentEvent& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject&) override {}

private:
    /// A field on the screen: the label, the edit field or list, the remark below.
    struct Row {
        std::string key; ///< of its controls: the same for the same kind of control
        std::string field;
        Message hint;
        std::vector<std::string> choices; ///< values of the list; empty for text
        sal_Int32 height = 0;             ///< of edit field or list, without the remark
        sal_Int32 labelHeight = 0;
        bool remarked = false;
        bool file = false; ///< with a button to choose one
    };

    Row rowFor(const EditedField& field) const;
    void makeRow(const Row& row);
    void browse(const std::string& key);
    void showChoices(const Row& row, const EditedField& field);
    void fill(const Row& row, const EditedField& field);
    void hideOthers() const;
    void setRowVisible(const std::string& key, bool visible) const;
    void keepInSight(const std::string& key);
    void layOut();
    std::size_t lastShown(std::size_t first) const;
    sal_Int32 heightOf(const Row& row) const;
    void orderTabs() const;
    const Row* rowOf(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& control) const;
    std::string valueOf(const Row& row) const;

    ContextRef m_context;
    const Controls& m_dialog;
    Language m_language;
    FieldActions m_actions;
    std::vector<Row> m_rows;
    std::vector<std::string> m_made; ///< keys of rows whose controls exist
    std::size_t m_first = 0;         ///< the row at the top
    std::string m_entered;           ///< key of the row that has or had the keyboard
    bool m_filling = false;
};

} // namespace trinhky
