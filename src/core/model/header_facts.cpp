#include "base/text.hpp"
#include "model/parts.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isDot(char16_t unit) { return unit == u'.' || unit == u'\u2026' || unit == u'_'; }
bool isBlankMark(char16_t unit) { return isSpace(unit) || isDot(unit) || unit == u'[' || unit == u']'; }

/// A value that may be blank: digits, or the gap left for them.
struct Field {
    std::optional<int> value;
    Span span;
};

/// Reads digits, or dots and blanks in their place, from `at` on.
Field readField(std::u16string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (begin < text.size() && isBlankMark(text[begin]))
        ++begin;
    std::size_t end = begin;
    int value = 0;
    while (end < text.size() && isDigit(text[end]) && end - begin < 6)
        value = value * 10 + (text[end++] - u'0');
    if (end > begin)
        return {value, {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)}};
    return {std::nullopt, {static_cast<std::int32_t>(at), static_cast<std::int32_t>(begin)}};
}

/// Case-insensitive search: the words looked for are the same length folded.
std::size_t findWord(std::u16string_view text, std::u16string_view word, std::size_t from = 0)
{
    const auto same = [](char16_t a, char16_t b) { return toLower(a) == b; };
    if (from > text.size())
        return std::u16string_view::npos;
    const auto hit = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), word.begin(), word.end(), same);
    return hit == text.end() ? std::u16string_view::npos : static_cast<std::size_t>(hit - text.begin());
}

void readNumber(std::u16string_view text, HeaderFacts& header)
{
    std::size_t at = findWord(text, u"số");
    at = at == std::u16string_view::npos ? findWord(text, u"sô") : at;
    at = at == std::u16string_view::npos ? 0 : at + 2;
    while (at < text.size() && (text[at] == u':' || isSpace(text[at])))
        ++at;
    const Field number = readField(text, at > 0 && isSpace(text[at - 1]) ? at - 1 : at);
    header.numberBlank = !number.value;
    header.numberSpan = number.span;
    const auto slash = text.find(u'/', static_cast<std::size_t>(number.span.end));
    if (slash == std::u16string_view::npos)
        return;
    std::size_t begin = slash + 1;
    const Field year = readField(text, begin);
    const auto yearEnd = static_cast<std::size_t>(year.span.end);
    if (year.value && *year.value >= 1990 && *year.value < 2100 && yearEnd < text.size() && text[yearEnd] == u'/') {
        header.symbolYear = year.value;
        begin = yearEnd + 1;
    } else if (!year.value && year.span.end > year.span.begin && yearEnd < text.size() && text[yearEnd] == u'/') {
        begin = yearEnd + 1; // "Số: …/…/NQ-HĐND"
    }
    const auto gap = text.find(u"  ", begin);
    const auto tab = text.find_first_of(u"\t\n", begin);
    header.symbol = trim(text.substr(begin, std::min({gap, tab, text.size()}) - begin));
}

void readDate(std::u16string_view text, HeaderFacts& header)
{
    const auto day = findWord(text, u"ngày");
    const auto month = findWord(text, u"tháng", day);
    const auto year = findWord(text, u"năm", month);
    if (day == std::u16string_view::npos || month == std::u16string_view::npos || year == std::u16string_view::npos)
        return;
    const Field dayField = readField(text, day + 4);
    const Field monthField = readField(text, month + 5);
    const Field yearField = readField(text, year + 3);
    if (yearField.value && *yearField.value >= 1945 && *yearField.value < 2200)
        header.year = yearField.value;
    header.dateBlank = !dayField.value || !monthField.value || !header.year;
    header.dateSpan = {static_cast<std::int32_t>(day), yearField.span.end};
    if (!header.dateBlank) {
        const Date date{*header.year, *monthField.value, *dayField.value};
        if (isValid(date))
            header.date = date;
    }
}

} // namespace

HeaderFacts readHeader(const std::vector<ParagraphFacts>& facts, const Analysis& analysis)
{
    HeaderFacts header;
    header.numberParagraph = analysis.find(Role::Number);
    if (header.numberParagraph >= 0)
        readNumber(facts[static_cast<std::size_t>(header.numberParagraph)].text, header);
    header.dateParagraph = analysis.find(Role::PlaceDate);
    if (header.dateParagraph >= 0)
        readDate(facts[static_cast<std::size_t>(header.dateParagraph)].text, header);
    return header;
}

} // namespace trinhky
