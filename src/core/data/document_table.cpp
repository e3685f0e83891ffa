#include "data/document_table.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

bool isUnseen(const Run& run) { return run.deleted || run.hidden; }

} // namespace

const std::string& DocumentRow::text(std::int32_t cell) const
{
    static const std::string kNothing;
    return cell >= 0 && static_cast<std::size_t>(cell) < cells.size() ? cells[static_cast<std::size_t>(cell)].text : kNothing;
}

std::size_t DocumentTable::usualCells(std::int32_t firstRow) const
{
    std::map<std::size_t, std::size_t> counts;
    for (const DocumentRow& row : rows)
        if (row.row >= firstRow)
            ++counts[row.cells.size()];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? 0 : most->first;
}

DocumentTable documentTable(const Snapshot& snapshot, std::int32_t table)
{
    DocumentTable found;
    found.index = table;
    found.firstParagraph = -1;
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i) {
        const auto& paragraph = snapshot.paragraphs[i];
        if (paragraph.cell.table != table)
            continue;
        const auto index = static_cast<std::int32_t>(i);
        if (found.firstParagraph < 0)
            found.firstParagraph = index;
        found.lastParagraph = index;
        const auto row = static_cast<std::size_t>(paragraph.cell.row);
        const auto column = static_cast<std::size_t>(paragraph.cell.column);
        if (found.rows.size() <= row)
            found.rows.resize(row + 1);
        auto& cells = found.rows[row].cells;
        if (cells.size() <= column)
            cells.resize(column + 1);
        auto& cell = cells[column];
        if (!cell.paragraphs.empty())
            cell.text += '\n';
        cell.paragraphs.push_back(index);
        cell.spanned = cell.spanned || paragraph.cell.spanned;
        cell.text += seenText(paragraph);
    }
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        found.rows[i].row = static_cast<std::int32_t>(i);
        for (DocumentCell& cell : found.rows[i].cells)
            cell.spanned = cell.spanned || cell.paragraphs.empty(); // Writer shows none under a cell that spans rows
    }
    return found;
}

std::string seenText(const Paragraph& paragraph)
{
    return seenText(paragraph, {0, static_cast<std::int32_t>(paragraph.text.size())});
}

std::string seenText(const Paragraph& paragraph, Span span, bool trimmed)
{
    const auto slice = [&](std::int32_t begin, std::int32_t end) {
        return begin < end ? paragraph.text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin))
                           : std::u16string();
    };
    std::u16string seen;
    if (std::ranges::none_of(paragraph.runs, isUnseen))
        seen = slice(span.begin, span.end);
    else
        for (const Run& run : paragraph.runs)
            if (!isUnseen(run))
                seen += slice(std::max(run.span.begin, span.begin), std::min(run.span.end, span.end));
    return toUtf8(trimmed ? trim(seen) : seen);
}

std::size_t noteMarkLength(std::u16string_view text)
{
    if (!text.ends_with(u')'))
        return 0;
    const auto open = text.rfind(u'(');
    if (open == text.npos || open == 0 || open + 2 >= text.size())
        return 0;
    const auto number = text.substr(open + 1, text.size() - open - 2);
    return std::ranges::all_of(number, isDigit) ? text.size() - open : 0;
}

} // namespace trinhky
