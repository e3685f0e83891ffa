#include "model/label_grammar.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

using namespace label_grammar;

namespace {

bool isOpening(char16_t unit) { return unit == u'"' || unit == u'\u201C' || unit == u'(' || unit == u'['; }

/// A number with a delimiter is a label when the content begins as content does, not as the rest of a figure, a date or the number of
/// a document (72-NQ/TW, 91/QĐ-TTg).
bool contentFollows(const Scanner& scan, char16_t delimiter)
{
    Scanner next = scan;
    next.take(*char_(u'*'));
    if (next.done())
        return true;
    const bool spaced = next.take(+kBlank);
    const char16_t unit = next.peek();
    if (delimiter == u'/' || delimiter == u'-')
        return spaced && (isUpper(unit) || unit == u'*');
    if (spaced)
        return true;
    return (isLetter(unit) && (isLetter(next.peek(1)) || isSpace(next.peek(1)))) || unit == u'"' || unit == u'\u201C' ||
           unit == u'(' || unit == u'[' || unit == u'\u2026' || unit == u'\n';
}

/// "(1)" and "(a)" stand below điểm, and mark notes and columns of forms as often: a leaf, not a series to judge.
std::optional<Label> readParenthesised(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    if (!scan.take(char_(u'(')))
        return std::nullopt;
    const std::size_t inside = scan.at;
    if (!scan.take(kDigits | (+char_(u"IVXivx")) | char_) ||
        (!isDigit(scan.from(inside).back()) && !isLetter(scan.from(inside).back())) || !scan.take(char_(u')')))
        return std::nullopt;
    label.word = u"()";
    label.text = scan.from(begin);
    finish(scan, begin, label);
    return label;
}

/// "II" or "12" at the scanner's place; false for names and initials (C. L. DC.: no document has fifty parts) and for numbers of forms
/// (006.N/BCB).
bool takeFirstNumber(Scanner& scan, Label& label)
{
    constexpr int kMostRoman = 39;
    const auto roman = scan.takeText(kRomanDigits);
    if (roman.empty()) {
        const auto digits = scan.takeText(kDigits);
        if (digits.empty() || (digits.size() == 3 && digits.front() == u'0'))
            return false;
        label.path = {toInt(digits)};
        return true;
    }
    const auto value = romanValue(roman);
    if (!value || *value > kMostRoman || isLetter(scan.peek()) || (scan.peek() == u'.' && isLower(scan.peek(1))))
        return false;
    label.path = {*value};
    label.romanDigits = true;
    label.letter = roman.size() == 1 ? toLower(roman.front()) : u'\0';
    return true;
}

/// ".1.2" behind a number; false for figures (15.330).
bool takeSegments(Scanner& scan, Label& label)
{
    while (scan.peek() == u'.' && isDigit(scan.peek(1)) && label.path.size() < 6) {
        ++scan.at;
        const auto segment = scan.takeText(kDigits);
        if (segment.empty() || segment.size() > 2)
            return false;
        label.path.push_back(toInt(segment));
    }
    return true;
}

/// The delimiter of a number, with what must follow it.
bool takeNumberDelimiter(Scanner& scan, Label& label)
{
    if (takeSpacedDelimiter(scan, u".)", label))
        return true;
    if (takeDelimiter(scan, u".)/:-", label))
        return contentFollows(scan, label.delimiter.front());
    // "2.1 Phát triển": the last point may be missing before a capital
    Scanner next = scan;
    return label.kind == LabelKind::Dotted && next.take(+(kBlank | char_(u'*'))) && isUpper(next.peek());
}

/// "1." "1.1" "1.1.1." "II.2" from the segments; figures (15.330), dates (30.4.1975, 1.1) and percentages are none.
std::optional<Label> readNumber(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    if (!takeFirstNumber(scan, label) || !takeSegments(scan, label))
        return std::nullopt;
    label.text = scan.from(begin);
    const bool dotted = label.path.size() > 1;
    label.kind = dotted ? LabelKind::Dotted : label.romanDigits ? LabelKind::Roman : LabelKind::Clause;
    if (!takeNumberDelimiter(scan, label) || label.path.front() == 0 || (label.delimiter == u":" && !dotted))
        return std::nullopt;
    finish(scan, begin, label);
    return label;
}

/// "a)" "b." "c/" "A.". A capital before ")" is a điểm that a conversion or an automatic correction capitalised.
std::optional<Label> readLetter(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    const char16_t letter = scan.peek();
    if (!isLetter(letter))
        return std::nullopt;
    label.letter = toLower(letter);
    label.text = scan.left().substr(0, 1);
    ++scan.at;
    if (!takeDelimiter(scan, isUpper(letter) ? u".)/-" : u".)/", label) &&
        !(isLower(letter) && takeSpacedDelimiter(scan, u")", label)))
        return std::nullopt;
    const bool point = isLower(letter) || label.delimiter.back() == u')';
    label.kind = point ? LabelKind::Point : LabelKind::Letter;
    const bool spaced = scan.done() || isSpace(scan.peek()) || scan.peek() == u'*';
    if (!spaced && (label.delimiter.back() != u')' || !(isLetter(scan.peek()) || isDigit(scan.peek()) || isOpening(scan.peek()))))
        return std::nullopt;
    if (label.delimiter == u"-" && !isUpperCaseText(scan.left())) // "A- NHỮNG KẾT QUẢ", not "A - B"
        return std::nullopt;
    label.path = {point ? diemOrdinal(label.letter).value_or(0) : letterOrdinal(label.letter)};
    finish(scan, begin, label);
    return label;
}

std::optional<Label> readFootnote(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    label.kind = LabelKind::Footnote;
    label.text = scan.takeText(-char_(u'\u207D') >> +kSuperscript >> -char_(u'\u207E'));
    if (label.text.empty())
        return std::nullopt;
    finish(scan, begin, label);
    return label;
}

constexpr std::u16string_view kBulletGlyphs =
    u"-+\u2013\u2014\u2022\u00B7\u25CB\u25CF\u25AA\u25AB\u25A0\u2666\u27A2\u2713\uF0B7\uF02D\uF0D8\uF0A7";

std::optional<Label> readBullet(Scanner scan)
{
    const std::size_t begin = scan.at;
    const char16_t glyph = scan.peek();
    if (kBulletGlyphs.find(glyph) == std::u16string_view::npos)
        return std::nullopt;
    ++scan.at;
    if (isDigit(scan.peek()) || scan.peek() == glyph)
        return std::nullopt;
    Label label;
    label.word = std::u16string(1, glyph == u'\u2013' || glyph == u'\u2014' ? u'-' : glyph);
    label.text = std::u16string(1, glyph);
    finish(scan, begin, label);
    return label;
}

/// Skips leftover emphasis; asterisks with a blank behind an odd number of them are a bullet with or without emphasis.
std::optional<Label> skipEmphasis(Scanner& scan)
{
    scan.take(*kBlank);
    const std::size_t begin = scan.at;
    const auto stars = scan.takeText(+char_(u'*'));
    const bool bullet = stars.size() % 2 == 1 && isSpace(scan.peek());
    if (bullet) {
        Label label;
        label.word = u"*";
        label.text = u"*";
        finish(scan, begin, label);
        return label;
    }
    scan.take(*(kBlank | char_(u'_')));
    return std::nullopt;
}

using Reader = std::optional<Label> (*)(Scanner);
constexpr std::array<Reader, 8> kReaders{readParenthesised, readKeyword, readAppendix, readNumber,
                                         readLetter,        readWord,    readBullet,   readFootnote};

} // namespace

int letterOrdinal(char16_t letter) { return letter == u'đ' ? 4 : letter - u'a' + 1; }

std::optional<Label> readLabel(std::u16string_view text)
{
    Scanner scan(text);
    if (auto bullet = skipEmphasis(scan))
        return bullet;
    for (const Reader reader : kReaders)
        if (auto label = reader(scan))
            return label;
    return std::nullopt;
}

std::optional<Label> readAutomaticLabel(std::u16string_view text)
{
    auto label = readLabel(std::u16string(trim(text)) + u" X");
    if (!label) {
        const auto shown = trim(text);
        if (shown.empty())
            return std::nullopt;
        label = readLabel(std::u16string(shown) + u". X"); // levels numbered "1" or "a" without a delimiter
        if (label)
            label->delimiter.clear();
    }
    if (!label) {
        label.emplace();
        label->word = label->text = trim(text);
    }
    label->automatic = true;
    label->span = {};
    label->rest = 0;
    return label;
}

} // namespace trinhky
