#include "data/sheet_around.hpp"

#include "base/text.hpp"
#include "data/attachment_line.hpp"
#include "data/heading_meaning.hpp"

#include <algorithm>

namespace trinhky {
namespace {

/// What stands after the first word and its colon.
std::string after(std::u16string_view text, std::size_t begin)
{
    auto rest = text.substr(begin);
    while (!rest.empty() && (isSpace(rest.front()) || rest.front() == u':' || rest.front() == u'.'))
        rest.remove_prefix(1);
    return toUtf8(trim(rest));
}

/// "Biểu 07: …" and "Biểu số 07" give the number; the rest is the title.
std::string takeNumber(const Headings& headings, const std::string& line, IndicatorTable& table)
{
    const auto wide = toUtf16(line);
    const auto found = headings.beginning("tableNumber", foldKey(wide));
    if (!found.entry)
        return line;
    // Folding keeps the length of a line without doubled blanks and asterisks.
    auto at = found.end;
    while (at < wide.size() && isSpace(wide[at]))
        ++at;
    auto end = at;
    while (end < wide.size() && !isSpace(wide[end]) && wide[end] != u':' && wide[end] != u'.' && wide[end] != u',')
        ++end;
    const auto number = wide.substr(at, end - at);
    if (number.empty() || !std::any_of(number.begin(), number.end(), isDigit))
        return line;
    table.no = toUtf8(number);
    auto rest = after(wide, end);
    if (rest.starts_with("- "))
        rest.erase(0, 2);
    return rest;
}

/// Reads the lines of one row above the header: a unit line is noted, the others are given as one title. `ended` once a line tells
/// that the title is over.
std::string readTitleRow(const SheetGrid& grid, std::int32_t row, const Headings& headings, IndicatorTable& table, bool& ended)
{
    std::string title;
    for (std::int32_t column = 0; column < grid.columns(); ++column) {
        const auto* cell = grid.anchored(row, column);
        if (!cell)
            continue;
        const auto line = oneLine(cell->text);
        const auto folded = foldKey(toUtf16(line));
        if (const auto unit = headings.beginning("unitLine", folded); unit.entry) {
            if (table.unit.empty())
                table.unit = after(toUtf16(line), unit.end);
        } else if (auto attached = readAttachment(headings, line)) {
            if (!table.attachedTo)
                table.attachedTo = std::move(attached);
        } else if (headings.beginning("noTitle", folded).entry) {
            ended = true;
        } else if (!line.starts_with('(') && !ended) {
            title += (title.empty() ? "" : " ") + takeNumber(headings, line, table);
        }
    }
    return title;
}

/// Reads one cell below the table: a source or a note. False where the signatures begin.
bool readFootCell(const SheetCell& cell, const Headings& headings, IndicatorTable& table)
{
    auto line = oneLine(cell.text);
    const auto folded = foldKey(toUtf16(line));
    if (headings.beginning("end", folded).entry && isUpperCaseText(toUtf16(line)))
        return false;
    if (const auto source = headings.beginning("source", folded); source.entry) {
        if (auto name = after(toUtf16(line), source.end); !name.empty())
            table.sources.push_back({std::move(name), std::nullopt});
        return true;
    }
    if (const auto note = headings.beginning("notes", folded); note.entry)
        line = after(toUtf16(line), note.end);
    if (line.starts_with("- "))
        line.erase(0, 2);
    if (!line.empty())
        table.notes.push_back(std::move(line));
    return true;
}

} // namespace

void readTop(const SheetGrid& grid, const SheetHeader& header, const Headings& headings, IndicatorTable& table)
{
    bool ended = false;
    for (auto row = header.top - 1; row >= 0; --row) {
        const auto title = readTitleRow(grid, row, headings, table, ended);
        if (!title.empty() && !ended)
            table.title = title + (table.title.empty() ? "" : " " + table.title);
    }
    // "Kết quả năm 2024 và kế hoạch năm 2025" is about 2024, "giai đoạn 2021-2025" about no year.
    const auto title = foldKey(toUtf16(table.title));
    const auto years = yearsIn(title);
    const bool range = years.size() > 1 && title.find(toUtf16("-" + std::to_string(years[1]))) != std::u16string::npos;
    if (!years.empty() && !range)
        table.period = std::to_string(years.front());
}

bool beginsFoot(const SheetGrid& grid, std::int32_t row, const Headings& headings)
{
    for (std::int32_t column = 0; column < grid.columns(); ++column)
        if (const auto* cell = grid.anchored(row, column); cell && !cell->number) {
            const auto folded = foldedTitle(*cell);
            const auto kindOf = [&](const char* kind) {
                const auto found = headings.beginning(kind, folded);
                return found.entry && (found.end == folded.size() || folded[found.end] == u':' || folded[found.end] == u'.' ||
                                       std::string_view(kind) == "end");
            };
            return kindOf("notes") || kindOf("source") || (kindOf("end") && isUpperCaseText(toUtf16(cell->text)));
        }
    return false;
}

void readFoot(const SheetGrid& grid, std::int32_t row, const Headings& headings, IndicatorTable& table)
{
    for (; row < grid.rows(); ++row)
        for (std::int32_t column = 0; column < grid.columns(); ++column)
            if (const auto* cell = grid.anchored(row, column); cell && !readFootCell(*cell, headings, table))
                return;
}

} // namespace trinhky
