#include "model/label_grammar.hpp"

#include <algorithm>
#include <array>

namespace trinhky::label_grammar {

int toInt(std::u16string_view digits)
{
    int value = 0;
    for (const char16_t digit : digits)
        value = value * 10 + (digit - u'0');
    return value;
}

namespace {

struct Ordinals : x3::symbols_parser<Utf16, int> {
    Ordinals()
    {
        static constexpr std::array<std::pair<const char16_t*, int>, 30> kWords{{
            {u"nhất", 1}, {u"hai", 2},   {u"nhì", 2},  {u"ba", 3},   {u"tư", 4},    {u"bốn", 4},  {u"năm", 5}, {u"sáu", 6},
            {u"bảy", 7},  {u"bẩy", 7},   {u"tám", 8},  {u"chín", 9}, {u"mười", 10}, {u"NHẤT", 1}, {u"HAI", 2}, {u"NHÌ", 2},
            {u"BA", 3},   {u"TƯ", 4},    {u"BỐN", 4},  {u"NĂM", 5},  {u"SÁU", 6},   {u"BẢY", 7},  {u"BẨY", 7}, {u"TÁM", 8},
            {u"CHÍN", 9}, {u"MƯỜI", 10}, {u"Nhất", 1}, {u"Hai", 2},  {u"Ba", 3},    {u"Tư", 4},
        }};
        for (const auto& [word, value] : kWords)
            add(word, value);
    }
};

} // namespace

std::optional<int> takeOrdinalWord(Scanner& scan)
{
    static const Ordinals kOrdinals;
    int ordinal = 0;
    Iterator first = scan.left().data();
    if (!x3::parse(first, scan.left().data() + scan.left().size(), kOrdinals, ordinal))
        return std::nullopt;
    scan.at += static_cast<std::size_t>(first - scan.left().data());
    return ordinal;
}

namespace {

/// Roman, Arabic or spelled-out number behind a keyword ("Phần thứ hai", "Chương IV", "Mục 3").
bool takeHeadingNumber(Scanner& scan, Label& label)
{
    const std::size_t begin = scan.at;
    int ordinal = 0;
    Scanner trial = scan;
    if (trial.take((lit(u"thứ") | lit(u"THỨ") | lit(u"Thứ")) >> +kBlank)) {
        if (const auto spelled = takeOrdinalWord(trial)) {
            ordinal = *spelled;
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
    {LabelKind::Article, u"Điều", u"ĐIỀU"},
}};

} // namespace

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
        const bool delimited = takeDelimiter(trial, u".:", label) || takeSpacedDelimiter(trial, u".:", label);
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
    if (delimited && isDigit(scan.peek())) // Phụ lục I.2 is a part of an appendix
        return std::nullopt;
    if (!rest.empty() && !delimited && rest.front() != u'\n' && rest.front() != u'*' && !isUpperCaseText(rest))
        return std::nullopt;
    finish(scan, begin, label);
    return label;
}

namespace {

/// Series that a document counts itself. Others ("Dự án 4", "Tiêu chí 17") often keep the number of a programme.
constexpr std::array<std::u16string_view, 10> kCountedWords{
    u"nhiệm vụ", u"nội dung", u"giải pháp", u"bước", u"câu", u"phương án", u"yêu cầu", u"vấn đề", u"tiêu chí", u"nhóm nhiệm vụ"};

} // namespace

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

} // namespace trinhky::label_grammar
