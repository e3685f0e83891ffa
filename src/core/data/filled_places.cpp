#include "data/filled_places.hpp"

#include "data/table_places.hpp"
#include "doc/bookmark_named.hpp"

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

} // namespace

std::int32_t markedParagraph(const Snapshot& snapshot, const std::string& bookmark)
{
    const auto* const found = bookmarkNamed(snapshot, bookmark);
    return found ? found->paragraph : -1;
}

std::int32_t markedTable(const Snapshot& snapshot, const std::string& bookmark)
{
    const auto marked = markedParagraph(snapshot, bookmark);
    return marked < 0 ? -1 : snapshot.paragraphs[static_cast<std::size_t>(marked)].cell.table;
}

std::vector<FilledPlace> filledPlaces(const Snapshot& snapshot, const RecordedTable& record)
{
    const auto table = markedTable(snapshot, record.bookmark);
    if (table < 0)
        return {};
    const auto document = documentTable(snapshot, table);
    const auto places = findPlaces(document, record);
    std::vector<FilledPlace> filled;
    for (std::size_t row = 0; row < record.rows.size(); ++row) {
        if (places.placeOf[row] < 0)
            continue;
        const auto& shown = *places.rows[static_cast<std::size_t>(places.placeOf[row])];
        const auto cellOf = places.cellsOf(shown, record, &record.rows[row]);
        for (std::size_t column = 0; column < record.columns.size() && record.columns[column] != kNoteColumn; ++column)
            if (const auto cell = cellOf[record.leading.size() + column];
                cell >= 0 && static_cast<std::size_t>(cell) < shown.cells.size())
                if (const auto paragraph = paragraphOf(snapshot, shown.cells[static_cast<std::size_t>(cell)]); paragraph >= 0)
                    filled.push_back({row, column, paragraph});
    }
    return filled;
}

} // namespace trinhky
