#include "uno/dialogs/edit_preview_dialog.hpp"

#include "plan/preview_excerpt.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/key_listener.hpp"
#include "uno/dialogs/made_controls.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/grid/XGridColumn.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <com/sun/star/awt/grid/XGridSelectionListener.hpp>

#include <algorithm>
#include <functional>
#include <utility>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr sal_Int32 kMargin = 6;
constexpr sal_Int32 kListTop = 30;
constexpr sal_Int32 kListWidth = 408;
constexpr sal_Int32 kListHeight = 144;
constexpr sal_Int32 kPlaceWidth = 50;
constexpr sal_Int32 kNamedPlaceWidth = 150; ///< where places have names
constexpr sal_Int32 kChoiceWidth = 50;
constexpr sal_Int32 kChoiceColumn = 3;
constexpr sal_Int32 kTextWidth = 150; ///< at least; both columns share what is left

class RowListener : public Implements<awt::grid::XGridSelectionListener> {
public:
    RowListener(const ContextRef& context, std::function<void(sal_Int32 row)> work) : m_context(context), m_work(std::move(work))
    {}

    void SAL_CALL selectionChanged(const awt::grid::GridSelectionEvent& event) override
    {
        forListener(m_context, "EditPreviewDialog.row", [&] {
            if (event.SelectedRowIndexes.getLength() > 0)
                m_work(event.SelectedRowIndexes[0]);
        });
    }
    void SAL_CALL disposing(const lang::EventObject&) override
    {
        m_work = [](sal_Int32) {};
    }

private:
    ContextRef m_context;
    std::function<void(sal_Int32)> m_work;
};

void addColumn(const Reference<awt::grid::XGridColumnModel>& columns, const rtl::OUString& title, sal_Int32 width,
               sal_Int32 flexibility)
{
    const auto column = columns->createColumn();
    column->setTitle(title);
    column->setColumnWidth(width);
    column->setMinWidth(width);
    column->setFlexibility(flexibility);
    columns->addColumn(column);
}

rtl::OUString placeOf(const PreviewLine& line, const Snapshot& snapshot, Language language)
{
    if (!line.place.empty())
        return officeOf(placeExcerpt(line.place));
    const auto index = static_cast<std::size_t>(line.paragraph);
    if (line.paragraph < 0)
        return inLanguage({"Trang", "Pages"}, language);
    if (index >= snapshot.paragraphs.size())
        return {};
    const auto& paragraph = snapshot.paragraphs[index];
    const auto number = std::to_string(paragraph.number);
    switch (paragraph.story) {
    case Story::Body:
    case Story::Table:
        return inLanguage({"Đoạn " + number, "Par. " + number}, language);
    case Story::Header:
    case Story::Footer:
        return inLanguage({"Đầu, chân trang", "Header, footer"}, language);
    case Story::Footnote:
        return inLanguage({"Chú thích", "Footnote"}, language);
    case Story::Frame:
        break;
    }
    return inLanguage({"Khung", "Frame"}, language);
}

uno::Any anyOf(const rtl::OUString& text) { return uno::makeAny(text); }

uno::Any choiceOf(const PreviewLine& line, Language language)
{
    if (!line.chosen)
        return anyOf({});
    return anyOf(inLanguage(*line.chosen ? Message{"Thay", "Replace"} : Message{"Giữ lại", "Keep"}, language));
}

} // namespace

EditPreviewDialog::EditPreviewDialog(const ContextRef& context, const Reference<awt::XWindowPeer>& parent, const Message& title,
                                     const Message& intro, std::vector<PreviewLine> lines, const Snapshot& snapshot)
    : m_context(context), m_language(uiLanguage(context)), m_lines(std::move(lines)), m_dialog(context, parent, "EditPreview")
{
    m_dialog.setTitle(inLanguage(title, m_language));
    m_dialog.setLabel("Intro", inLanguage(intro, m_language));
    makeList(snapshot);
    m_dialog.setVisible("Choose", offersChoice());
    m_dialog.control<awt::XCheckBox>("Choose")->addItemListener(
        new ControlListener(context, [this] { choose(m_dialog.isTicked("Choose")); }));
    if (!m_lines.empty())
        show(0);
}

void EditPreviewDialog::makeList(const Snapshot& snapshot)
{
    const bool choice = offersChoice();
    const bool named = std::ranges::any_of(m_lines, [](const PreviewLine& line) { return !line.place.empty(); });
    const auto textWidth = choice || named ? kTextWidth / 2 : kTextWidth;
    m_rows = createService<awt::grid::XMutableGridDataModel>(m_context, "com.sun.star.awt.grid.DefaultGridDataModel");
    const auto columns = createService<awt::grid::XGridColumnModel>(m_context, "com.sun.star.awt.grid.DefaultGridColumnModel");
    addColumn(columns, inLanguage({"Chỗ", "Place"}, m_language), named ? kNamedPlaceWidth : kPlaceWidth, 0);
    addColumn(columns, inLanguage({"Đang là", "Now"}, m_language), textWidth, 1);
    addColumn(columns, inLanguage({"Sẽ là", "Afterwards"}, m_language), textWidth, 1);
    if (choice)
        addColumn(columns, inLanguage({"Ô sửa tay", "By hand"}, m_language), kChoiceWidth, 0);
    std::vector<uno::Sequence<uno::Any>> rows;
    rows.reserve(m_lines.size());
    for (const auto& line : m_lines) {
        const auto excerpt = excerptOf(line);
        std::vector<uno::Any> cells{anyOf(placeOf(line, snapshot, m_language)), anyOf(toOffice(excerpt.before)),
                                    anyOf(toOffice(excerpt.after))};
        if (choice)
            cells.push_back(choiceOf(line, m_language));
        rows.push_back(sequenceOf(cells));
    }
    m_rows->addRows(uno::Sequence<uno::Any>(static_cast<sal_Int32>(rows.size())), sequenceOf(rows));
    makeControl(m_dialog, "com.sun.star.awt.grid.UnoControlGridModel", "List",
                {{"PositionX", uno::makeAny(kMargin)},
                 {"PositionY", uno::makeAny(kListTop)},
                 {"Width", uno::makeAny(kListWidth)},
                 {"Height", uno::makeAny(kListHeight)},
                 {"TabIndex", uno::makeAny(sal_Int16(0))},
                 {"Tabstop", uno::makeAny(true)},
                 {"ShowRowHeader", uno::makeAny(false)},
                 {"ShowColumnHeader", uno::makeAny(true)},
                 {"VScroll", uno::makeAny(true)},
                 {"HScroll", uno::makeAny(false)},
                 {"GridDataModel", uno::makeAny(Reference<awt::grid::XGridDataModel>(m_rows.get()))},
                 {"ColumnModel", uno::makeAny(columns)}});
    m_dialog.control<awt::grid::XGridRowSelection>("List")->addSelectionListener(
        new RowListener(m_context, [this](sal_Int32 row) { show(static_cast<std::size_t>(row)); }));
    m_dialog.control<awt::XWindow>("List")->addKeyListener(
        new KeyListener(m_context, nullptr, [this](std::int16_t key) { follow(key); }));
}

void EditPreviewDialog::goTo(sal_Int32 row)
{
    const auto list = m_dialog.control<awt::grid::XGridRowSelection>("List");
    m_dialog.control<awt::grid::XGridControl>("List")->goToCell(0, row);
    list->deselectAllRows();
    list->selectRow(row);
}

/// By page keys the grid moves its cursor without choosing the row, by Home and End along the columns.
void EditPreviewDialog::follow(std::int16_t key)
{
    if (key == awt::Key::PAGEDOWN || key == awt::Key::PAGEUP)
        goTo(m_dialog.control<awt::grid::XGridControl>("List")->getCurrentRow());
    else if (key == awt::Key::HOME)
        goTo(0);
    else if (key == awt::Key::END)
        goTo(static_cast<sal_Int32>(m_lines.size()) - 1);
}

bool EditPreviewDialog::execute()
{
    if (!m_lines.empty())
        goTo(0);
    m_dialog.focus("List");
    return m_dialog.execute();
}

void EditPreviewDialog::show(std::size_t line)
{
    if (line >= m_lines.size())
        return;
    m_shown = line;
    const auto& shown = m_lines[line];
    auto note = inLanguage(shown.note, m_language);
    if (placeExcerpt(shown.place) != shown.place)
        note = officeOf(shown.place) + (note.isEmpty() ? note : "; " + note);
    m_dialog.setText("Before", officeOf(shown.before) + (note.isEmpty() ? note : "\n(" + note + ")"));
    m_dialog.setText("After", officeOf(shown.after));
    m_dialog.setEnabled("Choose", shown.chosen.has_value());
    m_dialog.setTicked("Choose", shown.chosen.value_or(false));
}

bool EditPreviewDialog::offersChoice() const
{
    return std::ranges::any_of(m_lines, [](const PreviewLine& line) { return line.chosen.has_value(); });
}

void EditPreviewDialog::choose(bool chosen)
{
    if (m_shown >= m_lines.size() || !m_lines[m_shown].chosen)
        return;
    m_lines[m_shown].chosen = chosen;
    m_dialog.setTicked("Choose", chosen);
    m_rows->updateCellData(kChoiceColumn, static_cast<sal_Int32>(m_shown), choiceOf(m_lines[m_shown], m_language));
}

std::optional<std::vector<PreviewLine>> chooseEdits(const ContextRef& context, const Reference<awt::XWindowPeer>& parent,
                                                    const Message& title, const Message& intro, std::vector<PreviewLine> lines,
                                                    const Snapshot& snapshot)
{
    EditPreviewDialog dialog(context, parent, title, intro, std::move(lines), snapshot);
    return dialog.execute() ? std::optional(dialog.lines()) : std::nullopt;
}

bool agreesToEdits(const ContextRef& context, const Reference<awt::XWindowPeer>& parent, const Message& title,
                   const Message& intro, std::vector<PreviewLine> lines, const Snapshot& snapshot)
{
    return !lines.empty() && EditPreviewDialog(context, parent, title, intro, std::move(lines), snapshot).execute();
}

} // namespace trinhky
