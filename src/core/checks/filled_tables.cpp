#include "checks/filled_tables.hpp"

#include "base/text.hpp"
#include "data/filled_places.hpp"
#include "data/table_places.hpp"

#include <algorithm>

namespace trinhky {

namespace {

const IndicatorTable* dataOf(const IndicatorFacts& facts, const RecordedTable& record)
{
    if (!facts.set)
        return nullptr;
    const auto& tables = facts.set->tables;
    if (tables.size() == 1 && (record.no.empty() || tables.front().no.empty()))
        return &tables.front();
    const auto found = std::ranges::find(tables, record.no, &IndicatorTable::no);
    return found == tables.end() ? nullptr : &*found;
}

/// The rows of the data that the cells were filled from.
void findData(FilledTable& filled)
{
    std::vector<MatchRow> data;
    for (const auto& row : filled.data->rows)
        data.push_back({row.code, row.label, row.name, {}});
    const auto& recorded = filled.record->rows;
    const auto rowOf = matchRows(matchRowsOf(recorded), data);
    for (auto& cell : filled.cells)
        if (const auto row = rowOf[static_cast<std::size_t>(cell.row - recorded.data())]; row >= 0)
            cell.data = &filled.data->rows[static_cast<std::size_t>(row)];
}

} // namespace

std::u16string_view figureIn(std::u16string_view cell)
{
    cell = trim(cell);
    return trim(cell.substr(0, cell.size() - noteMarkLength(cell)));
}

ShownPlace shownFigure(const CheckContext& context, std::int32_t paragraph)
{
    const auto text = context.analysis.textOf(paragraph);
    const auto figure = figureIn(text);
    const auto begin = static_cast<std::int32_t>(figure.data() - text.data());
    const Span normal{begin, begin + static_cast<std::int32_t>(figure.size())};
    return {paragraph, context.analysis.originalSpan(paragraph, normal), std::u16string(figure)};
}

std::vector<FilledTable> filledTables(const CheckContext& context)
{
    const auto& snapshot = context.snapshot;
    std::vector<FilledTable> tables;
    for (const auto& record : context.data->record.tables) {
        if (markedTable(snapshot, record.bookmark) < 0)
            continue;
        FilledTable filled{&record, dataOf(*context.data, record), markedParagraph(snapshot, record.bookmark), {}};
        for (const auto& place : filledPlaces(snapshot, record))
            filled.cells.push_back({&record.rows[place.row], place.column, place.paragraph});
        if (filled.data)
            findData(filled);
        tables.push_back(std::move(filled));
    }
    return tables;
}

} // namespace trinhky
