#include "plan/fill_record.hpp"

#include <algorithm>

namespace trinhky {

namespace {

/// The columns left of the values, by what a row of indicators shows there.
std::vector<std::string> leadingColumns(const TablePlan& plan)
{
    std::vector<std::string> names;
    const auto row = std::ranges::find_if(plan.rows, [](const PlanRow& one) { return one.indicator >= 0; });
    if (row == plan.rows.end())
        return names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(plan.firstValue); ++i) {
        const auto kind = row->cells[i].kind;
        names.emplace_back(kind == CellKind::Label ? "label" : kind == CellKind::Name ? "name" : "unit");
    }
    return names;
}

RecordedRow rowOf(const IndicatorRow& indicator, const PlanRow& row, std::size_t firstValue)
{
    RecordedRow recorded{indicator.code, indicator.label, indicator.name, {}, indicator.unit};
    for (auto i = firstValue; i < row.cells.size(); ++i)
        recorded.texts.push_back(row.cells[i].text + row.cells[i].mark);
    return recorded;
}

} // namespace

RecordedTable recordOf(const IndicatorTable& table, const TablePlan& plan)
{
    RecordedTable recorded;
    recorded.no = table.no;
    recorded.headerRows = plan.headerRows;
    for (const IndicatorColumn& column : table.columns)
        recorded.columns.push_back(column.id);
    if (!plan.rows.empty() && static_cast<std::size_t>(plan.firstValue) + table.columns.size() < plan.rows.front().cells.size())
        recorded.columns.emplace_back(kNoteColumn);
    recorded.leading = leadingColumns(plan);
    for (const PlanRow& row : plan.rows) {
        if (row.indicator >= 0)
            recorded.rows.push_back(
                rowOf(table.rows[static_cast<std::size_t>(row.indicator)], row, static_cast<std::size_t>(plan.firstValue)));
        else
            for (const PlanCell& cell : row.cells)
                if (!cell.covered && !cell.text.empty())
                    recorded.titles.push_back(cell.text);
    }
    for (const auto* line : {&plan.title, &plan.unitLine})
        if (!line->empty())
            recorded.above.push_back(*line);
    recorded.below = plan.notes;
    return recorded;
}

std::int32_t addSource(DataRecord& record, RecordedSource source)
{
    const auto known = std::ranges::find_if(
        record.sources, [&](const RecordedSource& one) { return one.url == source.url && one.name == source.name; });
    const auto index = static_cast<std::int32_t>(known - record.sources.begin());
    if (known == record.sources.end())
        record.sources.push_back(std::move(source));
    else
        *known = std::move(source);
    return index;
}

} // namespace trinhky
