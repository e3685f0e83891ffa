#include "plan/table_plan.hpp"

#include "data/column_title.hpp"
#include "plan/table_cell_text.hpp"
#include "plan/table_columns.hpp"
#include "plan/table_widths.hpp"

#include <algorithm>

namespace trinhky {
namespace {

std::int32_t depthOf(const HeaderNode& node)
{
    std::int32_t depth = 0;
    for (const auto& child : node.children)
        depth = std::max(depth, depthOf(child));
    return depth + 1;
}

std::int32_t leavesOf(const HeaderNode& node)
{
    if (node.column >= 0)
        return 1;
    std::int32_t leaves = 0;
    for (const auto& child : node.children)
        leaves += leavesOf(child);
    return leaves;
}

std::string filled(std::string pattern, std::string_view name, std::string_view value)
{
    const auto at = pattern.find(name);
    return at == std::string::npos ? pattern : pattern.replace(at, name.size(), value);
}

std::string dateText(const Date& date)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(date.day) + "/" + two(date.month) + "/" + std::to_string(date.year);
}

/// A row without values of its own that heads others, or that could have none.
bool isGroup(const IndicatorTable& table, std::size_t index)
{
    const auto& row = table.rows[index];
    const bool parent = index + 1 < table.rows.size() && table.rows[index + 1].level > row.level;
    return row.values.empty() && (parent || row.unit.empty());
}

class Planner {
public:
    Planner(const IndicatorTable& table, const TableLayout& layout) : m_table(table), m_layout(layout)
    {
        m_unitShown = std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return !row.unit.empty(); });
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            m_grouped = m_grouped || (table.rows[i].level == 0 && isGroup(table, i));
        m_first = m_unitShown ? 3 : 2;
        m_noteShown = !layout.noteTitle.empty();
        m_columns = static_cast<std::size_t>(m_first) + table.columns.size() + (m_noteShown ? 1 : 0);
    }

    Result<TablePlan> run(double width)
    {
        const auto cells = m_columns * m_table.rows.size();
        if (cells > kMostCells)
            return Error{
                {"Bảng có " + std::to_string(cells) + " ô, quá " + std::to_string(kMostCells) + " ô: hãy chia thành nhiều biểu.",
                 "The table has " + std::to_string(cells) + " cells, more than " + std::to_string(kMostCells) +
                     ": divide it into several tables."},
                {},
                0,
                0};
        m_plan.firstValue = m_first;
        m_plan.indent = m_layout.indent;
        if (m_layout.title)
            m_plan.title = m_table.title;
        if (!m_table.unit.empty() && !m_layout.unitLine.empty())
            m_plan.unitLine = filled(m_layout.unitLine, "{unit}", m_table.unit);
        planHeader();
        if (m_layout.columnNumbers)
            planColumnNumbers();
        m_plan.headerRows = static_cast<std::int32_t>(m_plan.rows.size());
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            planRow(i);
        planNotes();
        remarkEmptyColumns();
        chooseWidths(m_plan, m_layout, {m_unitShown, m_noteShown, width});
        return std::move(m_plan);
    }

private:
    void planHeader()
    {
        std::int32_t depth = 1;
        for (const auto& node : m_table.header)
            depth = std::max(depth, depthOf(node));
        const std::int32_t above = m_layout.valuesTitle.empty() ? 0 : 1;
        depth += above;
        PlanRow blank;
        blank.cells.assign(m_columns, PlanCell{CellKind::Header, true});
        m_plan.rows.assign(static_cast<std::size_t>(depth), blank);
        span(0, 0, 1, depth, m_layout.labelTitle);
        span(0, 1, 1, depth, m_layout.nameTitle);
        if (m_unitShown)
            span(0, 2, 1, depth, m_layout.unitTitle);
        if (above > 0)
            span(0, m_first, static_cast<std::int32_t>(m_columns) - m_first, 1, m_layout.valuesTitle);
        auto column = m_first;
        for (const auto& node : m_table.header)
            column = planNode(node, above, column, depth);
        if (m_noteShown)
            span(above, column, 1, depth - above, m_layout.noteTitle);
    }

    /// Puts the node and what is under it into the header from that row and column on; gives the column after it.
    std::int32_t planNode(const HeaderNode& node, std::int32_t row, std::int32_t column, std::int32_t depth)
    {
        if (node.column >= 0) {
            span(row, column, 1, depth - row, columnTitle(m_table.columns[static_cast<std::size_t>(node.column)]));
            return column + 1;
        }
        span(row, column, leavesOf(node), 1, node.title);
        for (const auto& child : node.children)
            column = planNode(child, row + 1, column, depth);
        return column;
    }

    void span(std::int32_t row, std::int32_t column, std::int32_t columns, std::int32_t rows, const std::string& text)
    {
        for (auto r = row; r < row + rows; ++r)
            for (auto c = column; c < column + columns; ++c)
                cell(r, c).covered = r != row || c != column;
        auto& first = cell(row, column);
        first.columnSpan = columns;
        first.rowSpan = rows;
        first.text = text;
    }

    PlanCell& cell(std::int32_t row, std::int32_t column)
    {
        return m_plan.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    }

    void planColumnNumbers()
    {
        PlanRow row;
        for (std::int32_t i = 1; i <= m_first; ++i)
            row.cells.push_back({CellKind::ColumnNumber, false, false, 1, 1, std::to_string(i), {}});
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            row.cells.push_back({CellKind::ColumnNumber,
                                 false,
                                 false,
                                 1,
                                 1,
                                 columnNumber(m_table, static_cast<std::int32_t>(i), m_first + 1),
                                 {}});
        if (m_noteShown)
            row.cells.push_back({CellKind::ColumnNumber, false, false, 1, 1, std::to_string(m_columns), {}});
        m_plan.rows.push_back(std::move(row));
    }

    void planRow(std::size_t index)
    {
        const auto& row = m_table.rows[index];
        PlanRow plan;
        plan.level = std::max(0, row.level - (m_grouped ? 1 : 0));
        plan.indicator = static_cast<std::int32_t>(index);
        const bool group = isGroup(m_table, index);
        const LevelLook look = lookOf(index);
        const bool bold = group || look.bold || (row.totalOfChildren && m_layout.boldTotals);
        plan.cells.reserve(m_columns);
        plan.cells.push_back({CellKind::Label, bold, false, 1, 1, row.label, {}});
        plan.cells.push_back({CellKind::Name, bold, false, 1, 1, row.name, {}});
        if (m_unitShown)
            plan.cells.push_back({CellKind::Unit, false, false, 1, 1, row.unit, {}});
        auto value = row.values.begin();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const bool given = value != row.values.end() && value->column == static_cast<std::int32_t>(i);
            plan.cells.push_back(group ? PlanCell{} : valueCell(row, m_table.columns[i], given ? &*value : nullptr, bold));
            if (given)
                ++value;
        }
        if (m_noteShown)
            plan.cells.push_back({CellKind::Note, false, false, 1, 1, notesOf(row), {}});
        for (auto& cell : plan.cells)
            cell.italic = look.italic && cell.kind != CellKind::Note;
        m_plan.rows.push_back(std::move(plan));
    }

    bool heads(std::size_t index) const
    {
        return index + 1 < m_table.rows.size() && m_table.rows[index + 1].parent == static_cast<std::int32_t>(index);
    }

    LevelLook lookOf(std::size_t index) const
    {
        LevelLook look;
        for (const auto& wanted : m_layout.looks)
            if (wanted.level == m_table.rows[index].level && (!wanted.headsOnly || heads(index))) {
                look.bold = look.bold || wanted.bold;
                look.italic = look.italic || wanted.italic;
            }
        return look;
    }

    /// For the column of notes: each once, in order of the columns.
    static std::string notesOf(const IndicatorRow& row)
    {
        std::vector<std::string_view> notes;
        std::string text;
        for (const auto& value : row.values)
            if (!value.note.empty() && std::find(notes.begin(), notes.end(), value.note) == notes.end()) {
                notes.emplace_back(value.note);
                text += (text.empty() ? "" : "; ") + value.note;
            }
        return text;
    }

    PlanCell valueCell(const IndicatorRow& row, const IndicatorColumn& column, const IndicatorValue* value, bool bold)
    {
        const bool number = value && value->number;
        PlanCell planned{number ? CellKind::Number : CellKind::Text, bold, false, 1, 1,
                         cellText(value, row, column, m_layout),     {}};
        if (value && !value->note.empty() && !m_noteShown && !m_layout.notesTitle.empty()) {
            m_marked.push_back(value->note);
            planned.mark = "(" + std::to_string(m_marked.size()) + ")";
        }
        return planned;
    }

    void planNotes()
    {
        std::vector<std::string> notes;
        if (!m_layout.notesTitle.empty())
            notes = m_table.notes;
        for (std::size_t i = 0; i < m_marked.size(); ++i)
            notes.push_back("(" + std::to_string(i + 1) + ") " + m_marked[i]);
        if (notes.size() == 1) {
            m_plan.notes.push_back(m_layout.notesTitle + " " + notes.front());
        } else if (!notes.empty()) {
            m_plan.notes.push_back(m_layout.notesTitle);
            for (const auto& note : notes)
                m_plan.notes.push_back(note.starts_with("(") ? note : "- " + note);
        }
        if (!m_layout.sourcesTitle.empty())
            for (const auto& source : m_table.sources)
                m_plan.notes.push_back(m_layout.sourcesTitle + " " + source.name +
                                       (source.date ? " (" + dateText(*source.date) + ")" : "") + ".");
    }

    /// A column without any figure is more often a wrong id in the data than meant.
    void remarkEmptyColumns()
    {
        std::vector<bool> used(m_table.columns.size());
        for (const auto& row : m_table.rows)
            for (const auto& value : row.values)
                used[static_cast<std::size_t>(value.column)] = true;
        for (std::size_t i = 0; i < used.size(); ++i)
            if (!used[i]) {
                const auto& title = m_table.columns[i].title;
                m_plan.remarks.push_back(
                    {"Cột “" + title + "” không có số liệu nào.", "The column “" + title + "” has no figures."});
            }
    }

    const IndicatorTable& m_table;
    const TableLayout& m_layout;
    bool m_unitShown = true;
    bool m_noteShown = false; ///< in a column of their own
    bool m_grouped = false;   ///< rows of level 0 are parts (I), those of level 1 the indicators (1): both stand flush left
    std::int32_t m_first = 3;
    std::size_t m_columns = 0;
    TablePlan m_plan;
    std::vector<std::string> m_marked; ///< notes of values, in reading order
};

} // namespace

Result<TablePlan> planTable(const IndicatorTable& table, const TableLayout& layout, double width)
{
    if (const auto grouped = groupColumns(table, layout.grouping))
        return Planner(*grouped, layout).run(width);
    return Planner(table, layout).run(width);
}

std::string describePlan(const TablePlan& plan)
{
    std::string text;
    for (const auto* line : {&plan.title, &plan.unitLine})
        if (!line->empty())
            text += *line + "\n";
    for (const auto& row : plan.rows) {
        std::string line;
        for (const auto& cell : row.cells)
            line += (&cell == &row.cells.front() ? "" : " | ") + (cell.covered ? std::string() : cell.text + cell.mark);
        text += line + "\n";
    }
    for (const auto& note : plan.notes)
        text += note + "\n";
    return text;
}

} // namespace trinhky
