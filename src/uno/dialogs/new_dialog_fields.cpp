#include "uno/dialogs/new_dialog_fields.hpp"

#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/file_choice.hpp"
#include "uno/dialogs/made_controls.hpp"
#include "uno/service/extension_files.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XVclContainerPeer.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <utility>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

namespace {

// Of the dialog's own units, as in the .xdl.
constexpr sal_Int32 kLabelWidth = 62;
constexpr sal_Int32 kLineHeight = 14;
constexpr sal_Int32 kTwoLines = 20;
constexpr sal_Int32 kLettersOfLine = 18; ///< that surely fit beside the field
constexpr sal_Int32 kSeveralHeight = 32;
constexpr sal_Int32 kRemarkHeight = 18;
constexpr sal_Int32 kGap = 3;
constexpr sal_Int32 kBrowseWidth = 14;
constexpr sal_Int32 kWrongColour = 0xC00000;
constexpr sal_Int32 kAdviceColour = 0x8A5A00;

std::string labelOf(const std::string& key) { return "label." + key; }
std::string editOf(const std::string& key) { return "field." + key; }
std::string browseOf(const std::string& key) { return "browse." + key; }
std::string remarkIdOf(const std::string& key) { return "remark." + key; }

/// While it lives the controls are filled by us, not by the user.
class Filling {
public:
    explicit Filling(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Filling() { m_flag = false; }
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;

private:
    bool& m_flag;
};

} // namespace

NewDialogFields::NewDialogFields(const ContextRef& context, const Controls& dialog, Language language, FieldActions actions)
    : m_context(context), m_dialog(dialog), m_language(language), m_actions(std::move(actions))
{}

void NewDialogFields::open() { m_dialog.control<awt::XScrollBar>("FieldsBar")->addAdjustmentListener(this); }

void NewDialogFields::close() { m_actions = {}; }

void NewDialogFields::makeRow(const Row& row)
{
    const uno::Any yes = uno::makeAny(true);
    const auto listener = Reference<awt::XFocusListener>(this);
    makeControl(m_dialog, "com.sun.star.awt.UnoControlFixedTextModel", labelOf(row.key), {{"MultiLine", yes}});
    if (row.choices.empty()) {
        const bool several = row.height > kLineHeight;
        makeControl(m_dialog, "com.sun.star.awt.UnoControlEditModel", editOf(row.key),
                    {{"MultiLine", uno::makeAny(several)}, {"VScroll", uno::makeAny(several)}});
        m_dialog.control<awt::XTextComponent>(editOf(row.key))->addTextListener(this);
    } else {
        makeControl(m_dialog, "com.sun.star.awt.UnoControlListBoxModel", editOf(row.key), {{"Dropdown", yes}});
        m_dialog.control<awt::XListBox>(editOf(row.key))->addItemListener(this);
    }
    makeControl(m_dialog, "com.sun.star.awt.UnoControlFixedTextModel", remarkIdOf(row.key), {{"MultiLine", yes}});
    if (row.file) {
        makeControl(m_dialog, "com.sun.star.awt.UnoControlButtonModel", browseOf(row.key),
                    {{"Label", uno::makeAny(officeOf("…"))}});
        m_dialog.control<awt::XButton>(browseOf(row.key))
            ->addActionListener(new ControlListener(m_context, [this, key = row.key] { browse(key); }));
    }
    m_dialog.control<awt::XWindow>(editOf(row.key))->addFocusListener(listener);
    m_made.push_back(row.key);
}

void NewDialogFields::browse(const std::string& key)
{
    const rtl::OUString chosen =
        chooseFile(m_context, {"Chọn văn bản được sao", "Choose the document to copy"},
                   {{{"Văn bản", "Documents"}, "*.odt;*.fodt;*.docx;*.doc;*.rtf;*.txt"}, {{"Mọi tệp", "All files"}, "*.*"}});
    if (chosen.isEmpty())
        return;
    m_dialog.setText(editOf(key), officeOf(pathOf(chosen)));
    if (const Row* row = rowOf(m_dialog.control<awt::XControl>(editOf(key))); row != nullptr && m_actions.changed)
        m_actions.changed(std::string(row->field), pathOf(chosen));
}

/// A list that is open under the user's hands is left alone where it says the same already.
void NewDialogFields::showChoices(const Row& row, const EditedField& field)
{
    const auto chosen =
        static_cast<std::size_t>(std::find(row.choices.begin(), row.choices.end(), field.value) - row.choices.begin());
    std::vector<rtl::OUString> labels(row.choices.size() - field.field->choices.size());
    for (const FieldChoice& choice : field.field->choices)
        labels.push_back(inLanguage(choice.label, m_language));
    const auto list = m_dialog.control<awt::XListBox>(editOf(row.key));
    if (list->getItems() != sequenceOf(labels) || m_dialog.selected(editOf(row.key)) != chosen)
        m_dialog.setItems(editOf(row.key), labels, chosen);
}

void NewDialogFields::fill(const Row& row, const EditedField& field)
{
    m_dialog.setLabel(labelOf(row.key), inLanguage(field.field->label, m_language));
    const auto model = m_dialog.control<awt::XControl>(editOf(row.key))->getModel();
    setProperty(model, "HelpText", inLanguage(field.field->hint, m_language));
    if (row.choices.empty()) {
        m_dialog.setText(editOf(row.key), officeOf(field.value));
    } else {
        showChoices(row, field);
    }
    m_dialog.setLabel(remarkIdOf(row.key), field.remark ? inLanguage(field.remark->message, m_language) : rtl::OUString());
    setProperty(m_dialog.control<awt::XControl>(remarkIdOf(row.key))->getModel(), "TextColor",
                field.remark && field.remark->wrong ? kWrongColour : kAdviceColour);
}

NewDialogFields::Row NewDialogFields::rowFor(const EditedField& field) const
{
    const SkeletonField& about = *field.field;
    const bool longLabel = inLanguage(about.label, m_language).getLength() > kLettersOfLine;
    Row row{about.name, about.name, about.hint, {}, kLineHeight, longLabel ? kTwoLines : kLineHeight, field.remark.has_value(),
            field.file};
    if (!about.choices.empty()) {
        row.key += "?";
        if (about.standard.empty())
            row.choices.emplace_back();
        for (const FieldChoice& choice : about.choices)
            row.choices.push_back(choice.value);
    } else if (about.several) {
        row.key += "*";
        row.height = kSeveralHeight;
    }
    return row;
}

void NewDialogFields::show(const std::vector<EditedField>& fields)
{
    const Filling filling(m_filling);
    const auto before = std::exchange(m_rows, {});
    for (const EditedField& field : fields) {
        Row row = rowFor(field);
        if (std::find(m_made.begin(), m_made.end(), row.key) == m_made.end())
            makeRow(row);
        fill(row, field);
        m_rows.push_back(std::move(row));
    }
    const auto sameKey = [](const Row& a, const Row& b) { return a.key == b.key; };
    const auto sameShape = [](const Row& a, const Row& b) { return a.key == b.key && a.remarked == b.remarked; };
    if (std::equal(before.begin(), before.end(), m_rows.begin(), m_rows.end(), sameShape))
        return;
    if (!std::equal(before.begin(), before.end(), m_rows.begin(), m_rows.end(), sameKey)) {
        hideOthers();
        m_first = 0;
        orderTabs();
    }
    keepInSight(m_entered);
    layOut();
}

void NewDialogFields::hideOthers() const
{
    for (const std::string& key : m_made)
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; }))
            setRowVisible(key, false);
}

void NewDialogFields::setRowVisible(const std::string& key, bool visible) const
{
    m_dialog.setVisible(labelOf(key), visible);
    m_dialog.setVisible(editOf(key), visible);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& known) { return known.key == key; });
    m_dialog.setVisible(remarkIdOf(key), visible && row != m_rows.end() && row->remarked);
    if (m_dialog.has(browseOf(key)))
        m_dialog.setVisible(browseOf(key), visible);
}

/// Scrolls so far that the row and one on either side stand in the window: the keyboard passes over what is hidden.
void NewDialogFields::keepInSight(const std::string& key)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& known) { return known.key == key; });
    if (row == m_rows.end())
        return;
    const auto index = static_cast<std::size_t>(row - m_rows.begin());
    if (index <= m_first)
        m_first = index - (index > 0 ? 1 : 0);
    const std::size_t wanted = std::min(index + 1, m_rows.size() - 1);
    while (lastShown(m_first) < wanted && m_first < index)
        ++m_first;
}

sal_Int32 NewDialogFields::heightOf(const Row& row) const
{
    return std::max(row.height + (row.remarked ? kRemarkHeight : 0), row.labelHeight) + kGap;
}

std::size_t NewDialogFields::lastShown(std::size_t first) const
{
    sal_Int32 room = numberOf(m_dialog, "FieldsBar", "Height") + kGap;
    std::size_t end = first;
    while (end < m_rows.size() && (room -= heightOf(m_rows[end])) >= 0)
        ++end;
    return end == first ? first : end - 1;
}

void NewDialogFields::layOut()
{
    const sal_Int32 left = numberOf(m_dialog, "FieldsLine", "PositionX");
    const sal_Int32 right = numberOf(m_dialog, "FieldsBar", "PositionX") - kGap;
    sal_Int32 top = numberOf(m_dialog, "FieldsBar", "PositionY");
    const std::size_t last = lastShown(m_first);
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row& row = m_rows[index];
        const bool shown = index >= m_first && index <= last;
        if (shown) {
            const sal_Int32 edit = left + kLabelWidth + kGap;
            placeControl(m_dialog, labelOf(row.key), left, top + 1, kLabelWidth, row.labelHeight);
            const sal_Int32 end = row.file ? right - kBrowseWidth - kGap : right;
            placeControl(m_dialog, editOf(row.key), edit, top, end - edit, row.height);
            if (row.file)
                placeControl(m_dialog, browseOf(row.key), end + kGap, top, kBrowseWidth, row.height);
            placeControl(m_dialog, remarkIdOf(row.key), edit, top + row.height, right - edit, kRemarkHeight);
            top += heightOf(row);
        }
        setRowVisible(row.key, shown);
    }
    std::size_t least = m_rows.size();
    while (least > 0 && lastShown(least - 1) + 1 == m_rows.size())
        --least;
    const auto bar = m_dialog.control<awt::XScrollBar>("FieldsBar");
    bar->setMaximum(static_cast<sal_Int32>(m_rows.size()));
    bar->setVisibleSize(static_cast<sal_Int32>(m_rows.size() - least));
    bar->setBlockIncrement(static_cast<sal_Int32>(std::max<std::size_t>(last - m_first, 1)));
    bar->setValue(static_cast<sal_Int32>(m_first));
    m_dialog.setVisible("FieldsBar", least > 0);
}

void NewDialogFields::orderTabs() const
{
    std::vector<Reference<awt::XWindow>> windows;
    std::vector<uno::Any> stops;
    const auto add = [&](const std::string& id, bool stop) {
        windows.push_back(demand<awt::XWindow>(m_dialog.control<awt::XControl>(id)->getPeer()));
        stops.push_back(uno::makeAny(stop));
    };
    const auto addPair = [&](const char* label, const char* id) {
        add(label, false);
        add(id, true);
    };
    addPair("SearchLabel", "Search");
    addPair("FormsLabel", "Forms");
    addPair("ProfileLabel", "Profile");
    addPair("SignerLabel", "Signer");
    add("FieldsLine", false);
    for (const Row& row : m_rows) {
        add(labelOf(row.key), false);
        add(editOf(row.key), true);
        if (row.file)
            add(browseOf(row.key), true);
        add(remarkIdOf(row.key), false);
    }
    for (const char* id : {"FieldsBar", "PreviewLabel", "Preview", "Hint", "Blank"})
        add(id, false);
    for (const char* id : {"Create", "Insert", "Cancel"})
        add(id, true);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // nothing else puts controls made later between those of the .xdl
    demand<awt::XVclContainerPeer>(m_dialog.peer())->setTabOrder(sequenceOf(windows), sequenceOf(stops), true);
#pragma GCC diagnostic pop
}

void NewDialogFields::focus(const std::string& field)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& known) { return known.field == field; });
    if (row == m_rows.end())
        return;
    keepInSight(row->key);
    layOut();
    m_dialog.focus(editOf(row->key));
}

const NewDialogFields::Row* NewDialogFields::rowOf(const Reference<uno::XInterface>& control) const
{
    const auto name = utf8Of(property(query<awt::XControl>(control)->getModel(), "Name", rtl::OUString()));
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return editOf(row.key) == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

std::string NewDialogFields::valueOf(const Row& row) const
{
    if (row.choices.empty())
        return utf8Of(m_dialog.control<awt::XTextComponent>(editOf(row.key))->getText());
    const std::size_t chosen = m_dialog.selected(editOf(row.key));
    return chosen < row.choices.size() ? row.choices[chosen] : std::string();
}

void NewDialogFields::textChanged(const awt::TextEvent& event)
{
    forListener(m_context, "NewDialogFields.textChanged", [&] {
        const Row* row = m_filling ? nullptr : rowOf(event.Source);
        if (row != nullptr && m_actions.changed)
            m_actions.changed(std::string(row->field), valueOf(*row));
    });
}

void NewDialogFields::itemStateChanged(const awt::ItemEvent& event)
{
    forListener(m_context, "NewDialogFields.itemStateChanged", [&] {
        const Row* row = m_filling ? nullptr : rowOf(event.Source);
        if (row != nullptr && m_actions.changed)
            m_actions.changed(std::string(row->field), valueOf(*row));
    });
}

void NewDialogFields::focusGained(const awt::FocusEvent& event)
{
    forListener(m_context, "NewDialogFields.focusGained", [&] {
        const Row* row = rowOf(event.Source);
        if (row == nullptr)
            return;
        const Message hint = row->hint;
        const std::size_t first = m_first;
        m_entered = row->key;
        keepInSight(m_entered);
        if (m_first != first)
            layOut();
        if (m_actions.entered)
            m_actions.entered(hint);
    });
}

void NewDialogFields::adjustmentValueChanged(const awt::AdjustmentEvent& event)
{
    forListener(m_context, "NewDialogFields.adjustmentValueChanged", [&] {
        const auto first = static_cast<std::size_t>(std::max<sal_Int32>(event.Value, 0));
        if (m_filling || first == m_first || first >= m_rows.size())
            return;
        m_first = first;
        layOut();
    });
}

} // namespace trinhky
