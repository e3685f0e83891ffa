#include "checks/filled_tables.hpp"

#include "base/text.hpp"
#include "data/table_places.hpp"

#include <algorithm>

namespace trinhky {

namespace {

/// The paragraph of a cell that shows its figure; -1 for a merged cell, and for one of several paragraphs with words.
std::int32_t paragraphOf(const Snapshot& snapshot, const DocumentCell& cell)
{
    if (cell.spanned)
        return -1;
    std::int32_t found = cell.paragraphs.front();
    int shown = 0;
    for (const auto index : cell.paragraphs)
        if (!seenText(snapshot.paragraphs[static_cast<std::size_t>(index)]).empty() && ++shown == 1)
            found = index;
    return shown > 1 ? -1 : found;
}

std::vector<FilledCell> cellsOf(const Snapshot& snapshot, const RecordedTable& record, std::int32_t table)
{
    const auto document = documentTable(snapshot, table);
    const auto places = findPlaces(document, record);
    std::vector<FilledCell> cells;
    for (std::size_t row = 0; row < record.rows.size(); ++row) {
        if (places.placeOf[row] < 0)
            continue;
        const auto& shown = *places.rows[static_cast<std::size_t>(places.placeOf[row])];
        const auto cellOf = places.cellsOf(shown, record, &record.rows[row]);
        for (std::size_t column = 0; column < record.columns.size() && record.columns[column] != kNoteColumn; ++column)
            if (const auto cell = cellOf[record.leading.size() + column];
                cell >= 0 && static_cast<std::size_t>(cell) < shown.cells.size())
                if (const auto paragraph = paragraphOf(snapshot, shown.cells[static_cast<std::size_t>(cell)]); paragraph >= 0)
                    cells.push_back({&record.rows[row], column, paragraph});
    }
    return cells;
}

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
        const auto name = toUtf16(record.bookmark);
        const auto bookmark = std::ranges::find(snapshot.bookmarks, name, &Bookmark::name);
        if (bookmark == snapshot.bookmarks.end() || bookmark->paragraph < 0)
            continue;
        const auto table = snapshot.paragraphs[static_cast<std::size_t>(bookmark->paragraph)].cell.table;
        if (table < 0)
            continue;
        FilledTable filled{&record, dataOf(*context.data, record), bookmark->paragraph, cellsOf(snapshot, record, table)};
        if (filled.data)
            findData(filled);
        tables.push_back(std::move(filled));
    }
    return tables;
}

} // namespace trinhky
