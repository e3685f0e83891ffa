#include "data/table_places.hpp"

#include "base/text.hpp"
#include "data/recorded_text.hpp"

#include <algorithm>
#include <numeric>

namespace trinhky {

namespace {

constexpr std::int32_t kNone = -1;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

std::size_t widthOf(const RecordedTable& record) { return record.leading.size() + record.columns.size(); }

/// A text of the data as the document shows it.
std::string shown(const std::string& text)
{
    const auto trimmed = toUtf16(text);
    return toUtf8(toNfc(trim(trimmed)).text);
}

/// False where somebody has changed the header since, or nobody knows how it was.
bool keepsHeader(const DocumentTable& document, const RecordedTable& record)
{
    std::size_t same = 0;
    for (const DocumentRow& row : document.rows)
        if (row.row < record.headerRows)
            for (const DocumentCell& cell : row.cells)
                if (!cell.text.empty() && (same == record.titles.size() || !sameText(cell.text, record.titles[same++])))
                    return false;
    return same == record.titles.size();
}

/// As many columns between two that were recognised as there were: they are the same ones.
void pairBetween(std::vector<std::int32_t>& match, std::size_t count)
{
    for (std::size_t begin = 0; begin < match.size();) {
        if (match[begin] != kNone) {
            ++begin;
            continue;
        }
        auto end = begin;
        while (end < match.size() && match[end] == kNone)
            ++end;
        const auto from = begin == 0 ? 0 : at(match[begin - 1]) + 1;
        const auto to = end == match.size() ? count : at(match[end]);
        if (to - from == end - begin)
            std::iota(match.begin() + static_cast<std::ptrdiff_t>(begin), match.begin() + static_cast<std::ptrdiff_t>(end),
                      static_cast<std::int32_t>(from));
        begin = end;
    }
}

std::vector<std::int32_t> cellsOfColumns(const DocumentTable& document, const RecordedTable& record, std::size_t usual)
{
    const auto width = widthOf(record);
    std::vector<std::int32_t> cells(width);
    std::iota(cells.begin(), cells.end(), 0);
    if (usual == width && (record.titles.empty() || keepsHeader(document, record)))
        return cells;
    std::vector<std::vector<std::string>> expected(width);
    for (const RecordedRow& row : record.rows)
        for (std::size_t i = 0; i < width; ++i)
            expected[i].push_back(shown(recordedText(record, row, i)));
    std::vector<std::vector<std::string>> found(usual);
    for (const DocumentRow& row : document.rows)
        if (row.row >= record.headerRows && row.cells.size() == usual)
            for (std::size_t i = 0; i < usual; ++i)
                found[i].push_back(shown(row.cells[i].text));
    auto match = matchColumns(expected, found);
    pairBetween(match, usual);
    return match;
}

} // namespace

std::vector<std::int32_t> TablePlaces::cellsOf(const DocumentRow& row, const RecordedTable& record,
                                               const RecordedRow* recorded) const
{
    const auto width = widthOf(record);
    const auto count = row.cells.size();
    if (count == usualCells)
        return cellOf;
    std::vector<std::int32_t> cells(width, kNone);
    if (!recorded)
        return cells;
    const auto holds = [&](std::size_t cell, std::size_t column) {
        return sameText(row.cells[cell].text, recordedText(record, *recorded, column));
    };
    std::size_t front = 0;
    while (front < std::min(count, width) && holds(front, front)) {
        cells[front] = static_cast<std::int32_t>(front);
        ++front;
    }
    std::size_t back = 0;
    while (back < std::min(count, width) - front && holds(count - 1 - back, width - 1 - back)) {
        cells[width - 1 - back] = static_cast<std::int32_t>(count - 1 - back);
        ++back;
    }
    if (front + back >= count) // No cell is left that could be the merged one: which one it is cannot be told.
        std::fill(cells.begin(), cells.end(), kNone);
    return cells;
}

TablePlaces findPlaces(const DocumentTable& document, const RecordedTable& record)
{
    TablePlaces places;
    places.usualCells = document.usualCells(record.headerRows);
    places.cellOf = cellsOfColumns(document, record, places.usualCells);
    const auto leading = record.leading.size();
    for (const DocumentRow& row : document.rows) {
        if (row.cells.empty() || row.row < record.headerRows)
            continue;
        MatchRow found;
        for (std::size_t i = 0; i < leading; ++i)
            if (record.leading[i] == "label" || record.leading[i] == "name")
                (record.leading[i] == "label" ? found.label : found.name) = row.text(places.cellOf[i]);
        for (std::size_t i = leading; i < widthOf(record); ++i)
            found.texts.push_back(row.text(places.cellOf[i]));
        places.rows.push_back(&row);
        places.found.push_back(std::move(found));
    }
    places.placeOf = matchRows(matchRowsOf(record.rows), places.found);
    return places;
}

std::vector<MatchRow> matchRowsOf(const std::vector<RecordedRow>& rows)
{
    std::vector<MatchRow> found;
    found.reserve(rows.size());
    for (const RecordedRow& row : rows)
        found.push_back({row.code, row.label, row.name, row.texts});
    return found;
}

bool sameText(const std::string& inDocument, const std::string& text) { return shown(inDocument) == shown(text); }

} // namespace trinhky
