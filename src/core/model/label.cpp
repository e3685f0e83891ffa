#include "model/label.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <boost/integer_traits.hpp>
#include <boost/spirit/home/x3.hpp>
#include <limits>

/// Boost 1.74 has no traits of char16_t, and X3's character sets ask for them.
template <>
class boost::integer_traits<char16_t> : public std::numeric_limits<char16_t>,
                                        public boost::detail::integer_traits_base<char16_t, 0, 0xFFFF> {};

namespace trinhky {

namespace {

namespace x3 = boost::spirit::x3;
using Iterator = const char16_t*;

/// Character encoding of the parsers: X3 itself has none for UTF-16.
struct Utf16 {
    using char_type = char16_t;
    using classify_type = char16_t;
    static bool ischar(char16_t) { return true; }
    static char16_t tolower(char16_t unit) { return toLower(unit); }
    static char16_t toupper(char16_t unit) { return toUpper(unit); }
    static bool islower(char16_t unit) { return isLower(unit); }
    static bool isupper(char16_t unit) { return isUpper(unit); }
};

constexpr x3::any_char<Utf16> char_{};

x3::literal_string<const char16_t*, Utf16, x3::unused_type> lit(const char16_t* text) { return {text}; }

// What a label is made of.
const auto kBlank = char_(u" \t\u00A0");
const auto kDigits = x3::repeat(1, 3)[char_(u'0', u'9')] >> !char_(u'0', u'9');
const auto kRomanDigits = +char_(u"IVXLCDM");
const auto kSuperscript = char_(u"\u2070\u00B9\u00B2\u00B3\u2074-\u2079");

struct Ordinals : x3::symbols_parser<Utf16, int> {
    Ordinals()
    {
        static constexpr std::array<std::pair<const char16_t*, int>, 30> kWords{{
            {u"nhất", 1}, {u"hai", 2},   {u"nhì", 2},  {u"ba", 3},   {u"tư", 4},    {u"bốn", 4},  {u"năm", 5}, {u"sáu", 6},
            {u"bảy", 7},  {u"bẩy", 7},   {u"tám", 8},  {u"chín", 9}, {u"mười", 10}, {u"NHẤT", 1}, {u"HAI", 2}, {u"NHÌ", 2},
            {u"BA", 3},   {u"TƯ", 4},    {u"BỐN", 4},  {u"NĂM", 5},  {u"SÁu", 6},   {u"BẢY", 7},  {u"BẨY", 7}, {u"TÁM", 8},
            {u"CHÍN", 9}, {u"MƯỜI", 10}, {u"Nhất", 1}, {u"Hai", 2},  {u"Ba", 3},    {u"Tư", 4},
        }};
        for (const auto& [word, value] : kWords)
            add(word, value);
    }
};

int toInt(std::u16string_view digits)
{
    int value = 0;
    for (const char16_t digit : digits)
        value = value * 10 + (digit - u'0');
    return value;
}

/// A grammar run over one text; `at` is where the next part begins.
class Scanner {
public:
    explicit Scanner(std::u16string_view text) : m_text(text) {}

    template <class Parser>
    bool take(const Parser& parser)
    {
        Iterator first = m_text.data() + at;
        if (!x3::parse(first, m_text.data() + m_text.size(), parser))
            return false;
        at = static_cast<std::size_t>(first - m_text.data());
        return true;
    }

    template <class Parser>
    std::u16string_view takeText(const Parser& parser)
    {
        const std::size_t begin = at;
        return take(parser) ? m_text.substr(begin, at - begin) : std::u16string_view();
    }

    bool done() const { return at >= m_text.size(); }
    char16_t peek(std::size_t ahead = 0) const { return at + ahead < m_text.size() ? m_text[at + ahead] : u'\0'; }
    std::u16string_view left() const { return m_text.substr(at); }
    std::u16string_view from(std::size_t begin) const { return m_text.substr(begin, at - begin); }

    std::size_t at = 0;

private:
    std::u16string_view m_text;
};

/// Ends the label at the scanner's place: what follows is content.
void finish(Scanner& scan, std::size_t begin, Label& label)
{
    label.span = {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(scan.at)};
    scan.take(*(kBlank | char_(u'*')));
    label.rest = static_cast<std::int32_t>(scan.at);
}

bool takeDelimiter(Scanner& scan, std::u16string_view allowed, Label& label)
{
    if (scan.done() || allowed.find(scan.peek()) == std::u16string_view::npos)
        return false;
    label.delimiter = scan.left().substr(0, 1);
    ++scan.at;
    return true;
}

/// Roman, Arabic or spelled-out number behind a keyword ("Phần thứ hai", "Chương IV", "Mục 3").
bool takeHeadingNumber(Scanner& scan, Label& label)
{
    static const Ordinals kOrdinals;
    const std::size_t begin = scan.at;
    int ordinal = 0;
    Scanner trial = scan;
    if (trial.take((lit(u"thứ") | lit(u"THỨ") | lit(u"Thứ")) >> +kBlank)) {
        Iterator first = trial.left().data();
        if (x3::parse(first, trial.left().data() + trial.left().size(), kOrdinals, ordinal)) {
            trial.at += static_cast<std::size_t>(first - trial.left().data());
            label.ordinalWords = true;
        } else if (const auto digits = trial.takeText(kDigits); !digits.empty()) {
            ordinal = toInt(digits);
            label.ordinalDigits = true;
        } else {
            return false;
        }
        if (isLetter(trial.peek()))
            return false;
        scan = trial;
        label.path = {ordinal};
        return true;
    }
    if (const auto digits = scan.takeText(kDigits); !digits.empty()) {
        label.path = {toInt(digits)};
        return true;
    }
    if (const auto value = romanValue(scan.takeText(kRomanDigits)); value && !isLetter(scan.peek())) {
        label.path = {*value};
        label.romanDigits = true;
        return true;
    }
    scan.at = begin;
    return false;
}

/// A heading stands alone, or goes on with a delimiter or a title; "Mục 3 Chương II Luật này quy định …" is a citation.
bool looksLikeHeading(const Scanner& scan, bool delimited)
{
    const auto rest = trim(scan.left());
    if (rest.empty() || rest.front() == u'\n' || delimited)
        return true;
    static constexpr std::array<std::u16string_view, 16> kCiting{
        u"chương", u"mục",       u"phần", u"luật", u"bộ luật", u"nghị", u"quyết", u"thông",
        u"hiến",   u"pháp lệnh", u"của",  u"này",  u"phụ lục", u"quy",  u"khoản", u"điều"};
    const auto key = foldKey(rest.substr(0, 16));
    return (isUpper(rest.front()) || rest.front() == u'*' || rest.front() == u'-') &&
           std::none_of(kCiting.begin(), kCiting.end(),
                        [&](std::u16string_view word) { return std::u16string_view(key).substr(0, word.size()) == word; });
}

struct Keyword {
    LabelKind kind;
    const char16_t* title;
    const char16_t* capitals;
};

constexpr std::array<Keyword, 5> kKeywords{{
    {LabelKind::Part, u"Phần", u"PHẦN"},
    {LabelKind::Chapter, u"Chương", u"CHƯƠNG"},
    {LabelKind::Subsection, u"Tiểu mục", u"TIỂU MỤC"},
    {LabelKind::Section, u"Mục", u"MỤC"},
    {LabelKind::Article, u"Điều", u"ĐIỀu"},
}};

std::optional<Label> readKeyword(Scanner scan)
{
    const std::size_t begin = scan.at;
    for (const auto& keyword : kKeywords) {
        Scanner trial = scan;
        if (!trial.take((lit(keyword.title) | lit(keyword.capitals)) >> +kBlank))
            continue;
        Label label;
        label.kind = keyword.kind;
        if (!takeHeadingNumber(trial, label))
            return std::nullopt;
        if (label.kind == LabelKind::Article && isLower(trial.peek()) && !isLetter(trial.peek(1)))
            label.letter = trial.left()[0], ++trial.at; // "Điều 10a"
        label.text = trial.from(begin);
        trial.take(*char_(u'*'));
        const bool delimited = takeDelimiter(trial, u".:", label);
        if (!delimited && (isLetter(trial.peek()) || !looksLikeHeading(trial, false)))
            return std::nullopt;
        if (delimited && isDigit(trial.peek()))
            return std::nullopt;
        finish(trial, begin, label);
        return label;
    }
    return std::nullopt;
}

/// "Phụ lục", "PHỤ LỤC I", "Phụ lục số 02: DANH MỤC …"; prose that begins with the word is none.
std::optional<Label> readAppendix(Scanner scan)
{
    const std::size_t begin = scan.at;
    if (!scan.take(lit(u"Phụ lục") | lit(u"PHỤ LỤC") | lit(u"Phụ Lục")))
        return std::nullopt;
    Label label;
    label.kind = LabelKind::Appendix;
    scan.take(*kBlank >> -((lit(u"số") | lit(u"SỐ")) >> *kBlank));
    if (!takeHeadingNumber(scan, label) && isUpper(scan.peek()) && !isLetter(scan.peek(1)))
        label.letter = scan.left()[0], ++scan.at;
    label.text = trim(scan.from(begin));
    const bool delimited = takeDelimiter(scan, u".:", label);
    const auto rest = trim(scan.left());
    if (!rest.empty() && !delimited && rest.front() != u'\n' && rest.front() != u'*' && !isUpperCaseText(rest))
        return std::nullopt;
    finish(scan, begin, label);
    return label;
}

/// Series that a document counts itself. Others ("Dự án 4", "Tiêu chí 17") often keep the number of a programme.
constexpr std::array<std::u16string_view, 10> kCountedWords{
    u"nhiệm vụ", u"nội dung", u"giải pháp", u"bước", u"câu", u"phương án", u"yêu cầu", u"vấn đề", u"tiêu chí", u"nhóm nhiệm vụ"};

std::optional<Label> readWord(Scanner scan)
{
    const std::size_t begin = scan.at;
    if (!isUpper(scan.peek()))
        return std::nullopt;
    for (const auto word : kCountedWords) {
        const auto written = scan.left().substr(0, word.size());
        if (foldKey(written) != word)
            continue;
        scan.at += word.size();
        if (!scan.take(+kBlank >> -((lit(u"số") | lit(u"thứ")) >> +kBlank)))
            return std::nullopt;
        Label label;
        label.kind = LabelKind::Word;
        label.word = word;
        if (!takeHeadingNumber(scan, label))
            return std::nullopt;
        label.text = scan.from(begin);
        if (!takeDelimiter(scan, u".:", label) || isDigit(scan.peek()))
            return std::nullopt;
        finish(scan, begin, label);
        return label;
    }
    return std::nullopt;
}

/// A number with a delimiter is a label when the content begins as content does, not as the rest of a figure or date.
bool contentFollows(const Scanner& scan, char16_t delimiter)
{
    Scanner next = scan;
    next.take(*char_(u'*'));
    if (next.done())
        return true;
    const char16_t unit = next.peek();
    if (isSpace(unit))
        return true;
    if (delimiter == u'/' || delimiter == u'-')
        return isUpper(unit);
    return isLetter(unit) || unit == u'"' || unit == u'\u201C' || unit == u'(' || unit == u'[' || unit == u'\u2026';
}

/// "1." "1.1" "1.1.1." "II.2" from the segments; figures (15.330), dates (30.4.1975, 1.1) and percentages are none.
std::optional<Label> readNumber(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    const bool parens = scan.take(char_(u'('));
    const std::size_t numberBegin = scan.at;
    if (const auto roman = scan.takeText(kRomanDigits); !roman.empty()) {
        const auto value = romanValue(roman);
        if (!value || isLetter(scan.peek()))
            return std::nullopt;
        label.path = {*value};
        label.romanDigits = true;
        label.letter = roman.size() == 1 ? toLower(roman.front()) : u'\0';
    } else if (const auto digits = scan.takeText(kDigits); !digits.empty()) {
        label.path = {toInt(digits)};
    } else {
        return std::nullopt;
    }
    while (scan.peek() == u'.' && isDigit(scan.peek(1)) && label.path.size() < 6) {
        ++scan.at;
        const auto segment = scan.takeText(kDigits);
        if (segment.empty() || segment.size() > 2)
            return std::nullopt;
        label.path.push_back(toInt(segment));
    }
    label.text = scan.from(numberBegin);
    label.kind = label.path.size() > 1 ? LabelKind::Dotted : label.romanDigits ? LabelKind::Roman : LabelKind::Clause;
    label.insideParens = parens;
    const bool dotted = label.kind == LabelKind::Dotted;
    if (!takeDelimiter(scan, parens ? u")" : u".)/:-", label)) {
        // "2.1 Phát triển": the last point may be missing before a capital
        Scanner next = scan;
        if (!dotted || parens || !next.take(+(kBlank | char_(u'*'))) || !isUpper(next.peek()))
            return std::nullopt;
    } else if (!contentFollows(scan, label.delimiter.front())) {
        return std::nullopt;
    }
    if (label.path.front() == 0 || (label.delimiter == u":" && !dotted))
        return std::nullopt;
    finish(scan, begin, label);
    return label;
}

/// "a)" "b." "c/" "A." "(a)".
std::optional<Label> readLetter(Scanner scan)
{
    const std::size_t begin = scan.at;
    Label label;
    label.insideParens = scan.take(char_(u'('));
    const char16_t letter = scan.peek();
    if (!isLetter(letter))
        return std::nullopt;
    label.kind = isUpper(letter) ? LabelKind::Letter : LabelKind::Point;
    label.letter = toLower(letter);
    label.text = scan.left().substr(0, 1);
    ++scan.at;
    if (!takeDelimiter(scan, label.insideParens ? u")" : u".)/", label))
        return std::nullopt;
    const bool spaced = scan.done() || isSpace(scan.peek()) || scan.peek() == u'*';
    if (!spaced && (label.delimiter != u")" || !isLetter(scan.peek())))
        return std::nullopt;
    if (label.kind == LabelKind::Letter)
        label.path = {label.letter == u'đ' ? 5 : label.letter <= u'd' ? label.letter - u'a' + 1 : label.letter - u'a' + 2};
    else
        label.path = {diemOrdinal(label.letter).value_or(0)};
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
constexpr std::array<Reader, 7> kReaders{readKeyword, readAppendix, readNumber, readLetter, readWord, readBullet, readFootnote};

} // namespace

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
