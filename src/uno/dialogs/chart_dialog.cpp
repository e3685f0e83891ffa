#include "uno/dialogs/chart_dialog.hpp"

#include "data/column_title.hpp"
#include "uno/dialogs/control_listener.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;

constexpr std::size_t kLevelBlanks = 3;

std::vector<std::size_t> chosen(const Dialog& dialog, std::string_view list)
{
    std::vector<std::size_t> places;
    for (const auto place : vectorOf(dialog.control<awt::XListBox>(list)->getSelectedItemsPos()))
        places.push_back(static_cast<std::size_t>(place));
    return places;
}

void choose(const Dialog& dialog, std::string_view list, std::size_t place)
{
    dialog.control<awt::XListBox>(list)->selectItemPos(static_cast<sal_Int16>(place), true);
}

rtl::OUString lineOf(const IndicatorRow& row)
{
    return officeOf(std::string(static_cast<std::size_t>(row.level) * kLevelBlanks, ' ') + row.label +
                    (row.label.empty() ? "" : " ") + row.name + (row.unit.empty() ? "" : " (" + row.unit + ")"));
}

bool holds(const std::vector<std::string>& list, const std::string& entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

} // namespace

ChartDialog::ChartDialog(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, const IndicatorSet& set)
    : m_context(context), m_set(set), m_dialog(context, frame, "InsertChart")
{
    std::vector<rtl::OUString> tables;
    for (const auto& table : set.tables)
        tables.push_back(officeOf(table.no + (table.no.empty() || table.title.empty() ? "" : ": ") + table.title));
    m_dialog.setItems("Table", tables, 0);
    m_dialog.setEnabled("Table", tables.size() > 1);
    m_dialog.control<awt::XListBox>("Table")->addItemListener(
        new ControlListener(context, [this] { showTable(m_dialog.selected("Table")); }));
    for (const char* list : {"Rows", "Columns"})
        m_dialog.control<awt::XListBox>(list)->addItemListener(new ControlListener(context, [this] { enable(); }));
    showTable(0);
}

void ChartDialog::showTable(std::size_t table)
{
    if (table >= m_set.tables.size())
        return;
    m_table = table;
    const auto& shown = m_set.tables[table];
    const auto proposed = proposeChart(shown);
    m_rows = chartRows(shown);
    m_columns = chartColumns(shown);
    std::vector<rtl::OUString> rows;
    for (const auto row : m_rows)
        rows.push_back(lineOf(shown.rows[static_cast<std::size_t>(row)]));
    std::vector<rtl::OUString> columns;
    for (const auto column : m_columns)
        columns.push_back(officeOf(wholeTitle(shown, column)));
    m_dialog.setItems("Rows", rows, rows.size());
    m_dialog.setItems("Columns", columns, columns.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (holds(proposed.rows, chartRowKey(shown.rows[static_cast<std::size_t>(m_rows[i])])))
            choose(m_dialog, "Rows", i);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (holds(proposed.columns, shown.columns[static_cast<std::size_t>(m_columns[i])].id))
            choose(m_dialog, "Columns", i);
    m_dialog.setText("Title", officeOf(proposed.title));
    enable();
}

void ChartDialog::enable()
{
    m_dialog.setEnabled("Ok", !chosen(m_dialog, "Rows").empty() && !chosen(m_dialog, "Columns").empty());
}

ChartChoice ChartDialog::choice() const
{
    ChartChoice choice;
    choice.title = utf8Of(m_dialog.text("Title"));
    for (const auto place : chosen(m_dialog, "Rows"))
        if (place < m_rows.size())
            choice.rows.push_back(chartRowKey(table().rows[static_cast<std::size_t>(m_rows[place])]));
    for (const auto place : chosen(m_dialog, "Columns"))
        if (place < m_columns.size())
            choice.columns.push_back(table().columns[static_cast<std::size_t>(m_columns[place])].id);
    return choice;
}

} // namespace trinhky
