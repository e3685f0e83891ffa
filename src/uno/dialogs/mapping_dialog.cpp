#include "uno/dialogs/mapping_dialog.hpp"

#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "plan/table_plan.hpp"
#include "uno/dialogs/control_listener.hpp"
#include "uno/dialogs/made_controls.hpp"
#include "uno/service/data_source.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/grid/XGridColumn.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XMutableGridDataModel.hpp>

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

constexpr std::int32_t kMargin = 6;
constexpr std::int32_t kPreviewTop = 122;
constexpr std::int32_t kPreviewWidth = 408;
constexpr std::int32_t kPreviewHeight = 122;
constexpr std::int32_t kNameWidth = 110;
constexpr std::int32_t kLabelWidth = 24;
constexpr std::int32_t kUnitWidth = 44;
constexpr std::int32_t kColumnWidth = 64;
constexpr double kPlanWidth = 250; ///< mm; the preview does not show widths
constexpr std::size_t kShownRows = 200;

/// Titles of a column of the plan, from the outermost group in: covered cells say nothing.
std::string headOf(const TablePlan& plan, std::size_t column)
{
    std::string head;
    for (std::int32_t row = 0; row < plan.headerRows; ++row) {
        const auto& cells = plan.rows[static_cast<std::size_t>(row)].cells;
        auto at = column;
        while (at > 0 && cells[at].covered && cells[at].text.empty())
            --at;
        const bool reaches = at == column || column < at + static_cast<std::size_t>(cells[at].columnSpan);
        if (reaches && !cells[at].text.empty())
            head += (head.empty() ? "" : ": ") + cells[at].text;
    }
    return head;
}

uno::Sequence<uno::Any> cellsOf(const PlanRow& row)
{
    std::vector<uno::Any> cells;
    for (const auto& cell : row.cells)
        cells.push_back(uno::makeAny(officeOf(cell.text)));
    return sequenceOf(cells);
}

} // namespace

MappingDialog::MappingDialog(const ContextRef& context, const Reference<awt::XWindowPeer>& parent, const UnclearSheet& sheet,
                             const Headings& headings, const TableLayout& layout)
    : m_context(context), m_language(uiLanguage(context)), m_sheet(sheet), m_headings(headings), m_layout(layout),
      m_grid(sheet.sheet), m_mapping(sheet.guess.mapping), m_given(sheet.guess.questions.size()),
      m_dialog(context, parent, "MapColumns")
{
    const auto count = std::to_string(m_given.size());
    m_dialog.setLabel("Intro", inLanguage({"Trang “" + sheet.sheet.name + "”: tiêu đề không nói rõ " + count +
                                               " cột. Hãy cho biết từng cột là gì; lần sau gặp tiêu đề như thế sẽ không hỏi lại.",
                                           "Sheet “" + sheet.sheet.name + "”: the header does not explain " + count +
                                               " columns. Say what each is; a header like this is not asked about again."},
                                          m_language));
    std::vector<rtl::OUString> columns;
    for (const auto& question : sheet.guess.questions)
        columns.push_back(titleOf(question.column));
    std::vector<rtl::OUString> kinds{inLanguage({"(chọn)", "(choose)"}, m_language)};
    for (std::size_t kind = 0; kind < kAnswerKinds; ++kind)
        kinds.push_back(inLanguage(nameOf(static_cast<AnswerKind>(kind)), m_language));
    m_dialog.setItems("Column", columns, 0);
    m_dialog.setItems("Kind", kinds, 0);
    makePreview();
    listen();
    choose(0);
    showPreview();
}

void MappingDialog::listen()
{
    m_dialog.control<awt::XListBox>("Column")->addItemListener(
        new ControlListener(m_context, [this] { choose(m_dialog.selected("Column")); }));
    for (const char* list : {"Kind", "Of", "To"})
        m_dialog.control<awt::XListBox>(list)->addItemListener(new ControlListener(m_context, [this] { take(); }));
    m_dialog.control<awt::XTextComponent>("Period")->addTextListener(new ControlListener(m_context, [this] { take(); }));
}

rtl::OUString MappingDialog::titleOf(std::int32_t column) const
{
    const auto& title = m_mapping.columns[static_cast<std::size_t>(column)].title;
    return officeOf(columnName(column) + (title.empty() ? "" : ": " + title));
}

void MappingDialog::choose(std::size_t question)
{
    if (question >= m_given.size() || m_showing)
        return;
    m_question = question;
    m_showing = true;
    showAnswer();
    m_showing = false;
    enable();
}

void MappingDialog::showAnswer()
{
    const auto& given = m_given[m_question];
    m_dialog.control<awt::XListBox>("Kind")->selectItemPos(
        given.answered ? static_cast<sal_Int16>(static_cast<int>(given.answer.kind) + 1) : sal_Int16(0), true);
    const auto column = static_cast<std::size_t>(m_sheet.guess.questions[m_question].column);
    m_dialog.setText("Period", officeOf(given.answered ? given.answer.period : m_sheet.guess.mapping.columns[column].period));
    offerColumns("Of", given.answer.of);
    offerColumns("To", given.answer.to);
}

void MappingDialog::offerColumns(std::string_view list, std::int32_t chosen)
{
    const auto columns = comparableColumns(m_mapping, m_sheet.guess.questions[m_question].column);
    std::vector<rtl::OUString> titles;
    titles.reserve(columns.size());
    for (const auto column : columns)
        titles.push_back(titleOf(column));
    const auto found = std::find(columns.begin(), columns.end(), chosen);
    m_dialog.setItems(list, titles, static_cast<std::size_t>(found - columns.begin()));
}

std::int32_t MappingDialog::chosenColumn(std::string_view list) const
{
    const auto columns = comparableColumns(m_mapping, m_sheet.guess.questions[m_question].column);
    const auto place = m_dialog.selected(list);
    return place < columns.size() ? columns[place] : -1;
}

void MappingDialog::take()
{
    if (m_showing)
        return;
    m_showing = true;
    auto& given = m_given[m_question];
    const auto column = m_sheet.guess.questions[m_question].column;
    const auto kind = m_dialog.selected("Kind");
    rtl::OUString fault;
    given.answered = false;
    if (kind >= 1 && kind <= kAnswerKinds) {
        given.answer = {static_cast<AnswerKind>(kind - 1), utf8Of(m_dialog.text("Period")), chosenColumn("Of"),
                        chosenColumn("To")};
        const auto taken = answerColumn(m_grid, m_mapping, column, given.answer);
        given.answered = taken.has_value();
        if (!taken)
            fault = inLanguage(taken.error().message, m_language);
    }
    if (!given.answered)
        m_mapping.columns[static_cast<std::size_t>(column)].role = ColumnRole::Ignored;
    m_dialog.setLabel("Fault", fault);
    showPreview();
    m_showing = false;
    enable();
}

void MappingDialog::enable()
{
    const auto kind = m_dialog.selected("Kind");
    const auto isKind = [&](AnswerKind wanted) { return kind == static_cast<std::size_t>(wanted) + 1; };
    m_dialog.setEnabled("Period", isKind(AnswerKind::Actual) || isKind(AnswerKind::Plan) || isKind(AnswerKind::Estimate));
    m_dialog.setEnabled("Of", isKind(AnswerKind::Compared));
    m_dialog.setEnabled("To", isKind(AnswerKind::Compared));
    m_dialog.setEnabled("Ok", std::all_of(m_given.begin(), m_given.end(), [](const Given& given) { return given.answered; }));
}

void MappingDialog::makePreview()
{
    const auto data = createService<awt::grid::XMutableGridDataModel>(m_context, "com.sun.star.awt.grid.DefaultGridDataModel");
    const auto columns = createService<awt::grid::XGridColumnModel>(m_context, "com.sun.star.awt.grid.DefaultGridColumnModel");
    makeControl(m_dialog, "com.sun.star.awt.grid.UnoControlGridModel", "Preview",
                {{"PositionX", uno::makeAny(kMargin)},
                 {"PositionY", uno::makeAny(kPreviewTop)},
                 {"Width", uno::makeAny(kPreviewWidth)},
                 {"Height", uno::makeAny(kPreviewHeight)},
                 {"TabIndex", uno::makeAny(sal_Int16(13))},
                 {"Tabstop", uno::makeAny(true)},
                 {"ShowRowHeader", uno::makeAny(false)},
                 {"ShowColumnHeader", uno::makeAny(true)},
                 {"VScroll", uno::makeAny(true)},
                 {"HScroll", uno::makeAny(true)},
                 {"GridDataModel", uno::makeAny(Reference<awt::grid::XGridDataModel>(data.get()))},
                 {"ColumnModel", uno::makeAny(columns)}});
}

void MappingDialog::showPreview()
{
    auto table = previewOf(m_sheet, m_mapping, m_headings);
    if (!table)
        return m_dialog.setLabel("Fault", inLanguage(table.error().message, m_language));
    computeIndicators(table.value());
    const auto plan = planTable(table.value(), m_layout, kPlanWidth);
    if (!plan)
        return m_dialog.setLabel("Fault", inLanguage(plan.error().message, m_language));
    const auto model = demand<beans::XPropertySet>(m_dialog.control<awt::XControl>("Preview")->getModel());
    const auto columns = createService<awt::grid::XGridColumnModel>(m_context, "com.sun.star.awt.grid.DefaultGridColumnModel");
    const auto data = createService<awt::grid::XMutableGridDataModel>(m_context, "com.sun.star.awt.grid.DefaultGridDataModel");
    const bool unitShown = plan.value().columns() == table.value().columns.size() + 3;
    for (std::size_t i = 0; i < plan.value().columns(); ++i) {
        const auto column = columns->createColumn();
        column->setTitle(officeOf(headOf(plan.value(), i)));
        const auto width = i == 0 ? kLabelWidth : i == 1 ? kNameWidth : i == 2 && unitShown ? kUnitWidth : kColumnWidth;
        column->setColumnWidth(width);
        column->setMinWidth(width);
        column->setFlexibility(i == 1 ? 1 : 0);
        columns->addColumn(column);
    }
    std::vector<uno::Sequence<uno::Any>> rows;
    for (auto i = static_cast<std::size_t>(plan.value().headerRows); i < plan.value().rows.size() && rows.size() < kShownRows;
         ++i)
        rows.push_back(cellsOf(plan.value().rows[i]));
    data->addRows(uno::Sequence<uno::Any>(static_cast<sal_Int32>(rows.size())), sequenceOf(rows));
    model->setPropertyValue("ColumnModel", uno::makeAny(columns));
    model->setPropertyValue("GridDataModel", uno::makeAny(Reference<awt::grid::XGridDataModel>(data.get())));
}

std::optional<SheetMapping> MappingDialog::ask()
{
    m_dialog.focus("Kind");
    if (!m_dialog.execute())
        return std::nullopt;
    return m_mapping;
}

Result<bool> explainSource(const ContextRef& context, const Reference<awt::XWindowPeer>& parent, const std::string& url,
                           const TableLayout& layout)
{
    TK_TRY(const auto read, readDataSource(context, url));
    TK_TRY(const auto headings, readHeadings(context));
    for (const auto& sheet : read.unclear) {
        const auto mapping = MappingDialog(context, parent, sheet, headings, layout).ask();
        if (!mapping)
            return false;
        TK_CHECK(rememberMapping(context, *mapping));
    }
    return true;
}

} // namespace trinhky
