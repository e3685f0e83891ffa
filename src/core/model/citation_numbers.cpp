#include "model/citation_grammar.hpp"

namespace trinhky::citation_grammar {

namespace {

bool endsNumber(const Scanner& scan)
{
    const char16_t unit = scan.peek();
    const bool goesOn = (unit == u'.' || unit == u',' || unit == u'/') && isDigit(scan.peek(1)); // a figure or a date
    return !isLetter(unit) && !isDigit(unit) && unit != u'%' && !goesOn;
}

/// ".1.2" behind the first number of a mục or khoản.
void takeSegments(Scanner& scan, std::vector<int>& path)
{
    while (scan.peek() == u'.' && isDigit(scan.peek(1)) && path.size() < 6) {
        Scanner next = scan;
        ++next.at;
        const auto digits = next.takeText(kDigits);
        if (digits.empty())
            return;
        path.push_back(toInt(digits));
        scan = next;
    }
}

/// "2", "2a", "2.1".
bool takeDigits(Scanner& scan, ReadNumber& read, bool segments)
{
    const auto digits = scan.takeText(kDigits);
    if (digits.empty())
        return false;
    read.number.path = {toInt(digits)};
    if (segments)
        takeSegments(scan, read.number.path);
    if (isLower(scan.peek()) && !isLetter(scan.peek(1)) && !isDigit(scan.peek(1)))
        ++scan.at;
    return endsNumber(scan);
}

/// "II", "II.1"
bool takeRoman(Scanner& scan, ReadNumber& read)
{
    constexpr int kMost = 50;
    const auto value = romanValue(scan.takeText(kRomanDigits));
    if (!value || *value > kMost)
        return false;
    read.number.path = {*value};
    takeSegments(scan, read.number.path);
    return endsNumber(scan);
}

/// "đ", "a1": a điểm; "A", "B.2": a part by capital letter.
bool takeLetter(Scanner& scan, ReadNumber& read, bool point)
{
    const char16_t letter = scan.peek();
    if (!isLetter(letter) || (!point && !isUpper(letter)))
        return false;
    ++scan.at;
    if (point) {
        if (isDigit(scan.peek()))
            ++scan.at;
        read.number.path = {diemOrdinal(toLower(letter)).value_or(0)};
    } else {
        read.number.path = {letterOrdinal(toLower(letter))};
        takeSegments(scan, read.number.path);
    }
    return endsNumber(scan);
}

/// "thứ hai", "thứ 2"
bool takeOrdinal(Scanner& scan, ReadNumber& read)
{
    if (!scan.take(word(u"thứ") >> +kBlank))
        return false;
    if (const auto ordinal = takeOrdinalWord(scan); ordinal && !isLetter(scan.peek())) {
        read.number.path = {*ordinal};
        return true;
    }
    return takeDigits(scan, read, false);
}

LabelKind sectionKind(const ReadNumber& read, char16_t first)
{
    if (read.number.path.size() > 1)
        return LabelKind::Dotted;
    if (isDigit(first))
        return LabelKind::Section;
    return romanValue(read.number.text) && (read.number.text.size() > 1 || first == u'I' || first == u'V' || first == u'X')
               ? LabelKind::Roman
               : LabelKind::Letter;
}

bool takeNumber(Scanner& scan, LabelKind keyword, ReadNumber& read)
{
    const Scanner begin = scan;
    const auto again = [&](auto&& taken) {
        scan = begin;
        read.number.path.clear();
        return taken();
    };
    switch (keyword) {
    case LabelKind::Point:
        return takeLetter(scan, read, true) || again([&] { return takeDigits(scan, read, true); });
    case LabelKind::Clause:
        return takeDigits(scan, read, true);
    case LabelKind::Article:
    case LabelKind::Subsection:
        return takeDigits(scan, read, false);
    case LabelKind::Chapter:
        return takeRoman(scan, read) || again([&] { return takeDigits(scan, read, false); });
    default:
        return takeRoman(scan, read) || again([&] { return takeDigits(scan, read, true); }) ||
               again([&] { return takeOrdinal(scan, read); }) || again([&] { return takeLetter(scan, read, false); });
    }
}

} // namespace

std::optional<ReadNumber> readUnitNumber(Scanner& scan, LabelKind keyword)
{
    Scanner next = scan;
    const std::size_t begin = next.at;
    ReadNumber read;
    if (!takeNumber(next, keyword, read))
        return std::nullopt;
    read.number.text = next.from(begin);
    read.number.span = spanOf(begin, next.at);
    read.kind = keyword;
    if (keyword == LabelKind::Section)
        read.kind = sectionKind(read, read.number.text.front());
    else if (keyword == LabelKind::Clause && read.number.path.size() > 1)
        read.kind = LabelKind::Dotted;
    if (read.number.path.front() == 0 && keyword != LabelKind::Point)
        return std::nullopt;
    scan = next;
    return read;
}

} // namespace trinhky::citation_grammar
