#include "base/text.hpp"
#include "model/parts.hpp"
#include "model/symbol_scan.hpp"

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
    const bool parted = end == begin + 1 && value == 0 && end + 1 < text.size() && text[end] == u' ' && isDigit(text[end + 1]);
    if (parted) { // "tháng 0 7" of a scan
        value = text[end + 1] - u'0';
        end += 2;
    }
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

Span spanOf(std::size_t begin, std::size_t end) { return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)}; }

bool beginsPiece(std::u16string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    return trim(before).empty() || before.back() == u'\n' || before.back() == u'\t' || before.ends_with(u"   ") ||
           before.back() == u'*';
}

/// Where "Số" stands that the number follows: the one that begins its line or column, else the first.
std::size_t numberWord(std::u16string_view text)
{
    const auto first = findWord(text, u"số");
    for (auto at = first; at != text.npos; at = findWord(text, u"số", at + 1))
        if (beginsPiece(text, at))
            return at;
    return first == text.npos ? findWord(text, u"sô") : first;
}

/// What may stand between a number and its slash: blanks, dots, "05a", "66.16"; no words.
bool isNumberTail(std::u16string_view text) { return std::count_if(text.begin(), text.end(), isLetter) <= 1; }

void readNumber(std::u16string_view text, HeaderFacts& header)
{
    const auto word = numberWord(text);
    std::size_t at = word == text.npos ? 0 : word + 2;
    while (at < text.size() && (text[at] == u':' || isSpace(text[at])))
        ++at;
    const Field number = readField(text, at > 0 && isSpace(text[at - 1]) ? at - 1 : at);
    header.numberBlank = !number.value;
    header.numberSpan = number.span;
    header.numberLine = {word == text.npos ? number.span.begin : static_cast<std::int32_t>(word), number.span.end};
    const auto slash = text.find(u'/', static_cast<std::size_t>(number.span.end));
    if (slash == std::u16string_view::npos ||
        !isNumberTail(text.substr(0, slash).substr(static_cast<std::size_t>(number.span.end))))
        return;
    std::size_t begin = slash + 1;
    const Field year = readField(text, begin);
    const auto yearEnd = static_cast<std::size_t>(year.span.end);
    if (year.value && *year.value >= 1990 && *year.value < 2100 && yearEnd < text.size() && text[yearEnd] == u'/') {
        header.symbolYear = year.value;
        header.yearSpan = year.span;
        begin = yearEnd + 1;
    } else if (!year.value && year.span.end > year.span.begin && yearEnd < text.size() && text[yearEnd] == u'/') {
        begin = yearEnd + 1; // "Số: …/…/NQ-HĐND"
    }
    const auto end = symbolEnd(text, begin);
    const auto symbol = trim(text.substr(begin, end - begin));
    header.symbol = symbol;
    const auto symbolBegin = symbol.empty() ? begin : static_cast<std::size_t>(symbol.data() - text.data());
    header.symbolSpan = spanOf(symbolBegin, symbolBegin + symbol.size());
    header.tailSpan = {static_cast<std::int32_t>(slash), header.symbolSpan.end};
    header.numberLine.end = header.symbolSpan.end;
}

/// The words before the date in its line or column, as far as they are not the number beside it.
void readPlace(std::u16string_view text, std::size_t day, HeaderFacts& header)
{
    auto end = day;
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    std::size_t begin = 0;
    for (const std::u16string_view gap : {u"\n", u"\t", u"   "})
        if (const auto at = text.substr(0, end).rfind(gap); at != text.npos)
            begin = std::max(begin, at + gap.size());
    if (header.numberParagraph == header.dateParagraph)
        begin = std::max(begin, static_cast<std::size_t>(header.numberLine.end));
    auto place = trim(text.substr(begin, end - std::min(begin, end)));
    while (!place.empty() && !isLetter(place.back()) && !isDigit(place.back()) && place.back() != u')' && place.back() != u']' &&
           !isDot(place.back()))
        place.remove_suffix(1);
    if (!place.empty() && !isDot(place.back()))
        header.placeSpan = spanOf(static_cast<std::size_t>(place.data() - text.data()),
                                  static_cast<std::size_t>(place.data() - text.data()) + place.size());
}

void setDate(const Field& day, const Field& month, const Field& year, HeaderFacts& header)
{
    header.day = day.value;
    header.daySpan = day.span;
    header.month = month.value;
    header.monthSpan = month.span;
    constexpr int kCentury = 2000;
    if (year.value && *year.value >= 1945 && *year.value < 2200)
        header.year = year.value;
    else if (year.value && *year.value < 100 && year.span.end - year.span.begin == 2)
        header.year = kCentury + *year.value; // "năm 25"
    header.dateBlank = !day.value || !month.value || !header.year;
    header.dateSpan.end = year.span.end;
    if (header.dateBlank)
        return;
    const Date date{*header.year, *month.value, *day.value};
    if (isValid(date))
        header.date = date;
}

/// "ngày 05/01/2024".
void readNumericDate(std::u16string_view text, std::size_t word, HeaderFacts& header)
{
    const Field day = readField(text, word + 4);
    const Field month = readField(text, static_cast<std::size_t>(day.span.end) + 1);
    const Field year = readField(text, static_cast<std::size_t>(month.span.end) + 1);
    if (!day.value || !month.value || !year.value)
        return;
    header.numericDate = true;
    setDate(day, month, year, header);
}

void readDate(std::u16string_view text, HeaderFacts& header)
{
    const auto day = findWord(text, u"ngày");
    const auto month = findWord(text, u"tháng", day);
    const auto year = findWord(text, u"năm", month);
    if (day == std::u16string_view::npos)
        return;
    header.dateSpan = spanOf(day, day);
    readPlace(text, day, header);
    if (month == std::u16string_view::npos || year == std::u16string_view::npos)
        readNumericDate(text, day, header);
    else
        setDate(readField(text, day + 4), readField(text, month + 5), readField(text, year + 3), header);
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
