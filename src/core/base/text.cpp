#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace trinhky {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr bool isHighSurrogate(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool isLowSurrogate(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }
constexpr bool isCombining(char16_t unit) { return unit >= 0x0300 && unit < 0x0370; }

/// Reads one code point and moves `at` behind it; a lone surrogate reads as U+FFFD.
char32_t decode(std::u16string_view text, std::size_t& at)
{
    const char16_t unit = text[at++];
    if (isHighSurrogate(unit) && at < text.size() && isLowSurrogate(text[at]))
        return 0x10000U + ((static_cast<char32_t>(unit) - 0xD800U) << 10U) + (static_cast<char32_t>(text[at++]) - 0xDC00U);
    return isHighSurrogate(unit) || isLowSurrogate(unit) ? kReplacement : unit;
}

void append(std::u16string& text, char32_t point)
{
    if (point < 0x10000U) {
        text.push_back(static_cast<char16_t>(point));
        return;
    }
    text.push_back(static_cast<char16_t>(0xD800U + ((point - 0x10000U) >> 10U)));
    text.push_back(static_cast<char16_t>(0xDC00U + ((point - 0x10000U) & 0x3FFU)));
}

/// Composes a cluster that is already decomposed with its marks in canonical order.
std::u16string compose(std::u16string_view cluster)
{
    std::vector<utf8proc_int32_t> points;
    for (std::size_t at = 0; at < cluster.size();)
        points.push_back(static_cast<utf8proc_int32_t>(decode(cluster, at)));
    const auto length = utf8proc_normalize_utf32(points.data(), static_cast<utf8proc_ssize_t>(points.size()),
                                                 static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    std::u16string out;
    for (utf8proc_ssize_t i = 0; i < length; ++i)
        append(out, static_cast<char32_t>(points[static_cast<std::size_t>(i)]));
    return out;
}

/// Canonical decomposition of a cluster, marks in canonical order.
std::u16string decompose(std::u16string_view cluster)
{
    std::vector<utf8proc_int32_t> points;
    for (std::size_t at = 0; at < cluster.size();) {
        std::array<utf8proc_int32_t, 8> buffer{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(
            static_cast<utf8proc_int32_t>(decode(cluster, at)), buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()),
            static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STABLE), &boundary);
        for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, 8); ++i)
            points.push_back(buffer[static_cast<std::size_t>(i)]);
    }
    std::stable_sort(points.begin(), points.end(), [](utf8proc_int32_t a, utf8proc_int32_t b) {
        const int left = utf8proc_get_property(a)->combining_class;
        const int right = utf8proc_get_property(b)->combining_class;
        return left != 0 && right != 0 && left < right;
    });
    std::u16string out;
    for (const auto point : points)
        append(out, static_cast<char32_t>(point));
    return out;
}

constexpr bool isDash(char16_t unit) { return unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212; }

/// The letter without and with each of the five tone marks, by canonical composition.
struct ToneRow {
    char16_t plain;
    std::array<char16_t, 5> toned; // huyền, sắc, hỏi, ngã, nặng
};

constexpr std::array<ToneRow, 5> kToneRows{{
    {u'a', {u'à', u'á', u'ả', u'ã', u'ạ'}},
    {u'e', {u'è', u'é', u'ẻ', u'ẽ', u'ẹ'}},
    {u'o', {u'ò', u'ó', u'ỏ', u'õ', u'ọ'}},
    {u'u', {u'ù', u'ú', u'ủ', u'ũ', u'ụ'}},
    {u'y', {u'ỳ', u'ý', u'ỷ', u'ỹ', u'ỵ'}},
}};

const ToneRow* rowOf(char16_t plain)
{
    const auto row = std::find_if(kToneRows.begin(), kToneRows.end(), [plain](const ToneRow& r) { return r.plain == plain; });
    return row == kToneRows.end() ? nullptr : &*row;
}

/// Moves the tone mark of two letters, oa oe uy with the mark on the first, to the second.
void placeTone(char16_t& first, char16_t& second)
{
    if (first < 0x80 || second >= 0x80)
        return;
    const char16_t glide = second == u'y' ? u'u' : u'o';
    if (second != u'a' && second != u'e' && second != u'y')
        return;
    const ToneRow* from = rowOf(glide);
    const auto tone = std::find(from->toned.begin(), from->toned.end(), first);
    if (tone == from->toned.end())
        return;
    second = rowOf(second)->toned[static_cast<std::size_t>(tone - from->toned.begin())];
    first = glide;
}

char16_t mapCase(char16_t letter, utf8proc_int32_t (*map)(utf8proc_int32_t))
{
    const auto mapped = map(letter);
    return mapped < 0x10000 ? static_cast<char16_t>(mapped) : letter;
}

enum class LetterCase : std::uint8_t { None, Upper, Lower, Other };

LetterCase caseOf(char16_t unit)
{
    switch (utf8proc_category(unit)) {
    case UTF8PROC_CATEGORY_LU:
        return LetterCase::Upper;
    case UTF8PROC_CATEGORY_LL:
        return LetterCase::Lower;
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return LetterCase::Other;
    default:
        return LetterCase::None;
    }
}

char16_t bareLetter(char16_t unit)
{
    const std::u16string parts = unit == u'đ' ? u"d" : decompose(std::u16string_view(&unit, 1));
    return parts.empty() ? unit : parts.front();
}

/// Case of everything up to the Vietnamese letters, looked up once: every word of every document passes here.
constexpr char16_t kTableEnd = 0x2000;

struct CaseTable {
    std::array<LetterCase, kTableEnd> kind{};
    std::array<char16_t, kTableEnd> lower{};
    std::array<char16_t, kTableEnd> bare{}; ///< without marks
    std::array<bool, kTableEnd> plain{};    ///< foldKey does no more to it than to lower its case

    CaseTable()
    {
        for (char16_t unit = 0; unit < kTableEnd; ++unit) {
            kind[unit] = caseOf(unit);
            lower[unit] = mapCase(unit, utf8proc_tolower);
            bare[unit] = bareLetter(unit);
            plain[unit] = unit != u'*' && !isSpace(unit) && !isDash(unit);
        }
    }
};

const CaseTable kCaseTable;

LetterCase letterCase(char16_t unit) { return unit < kTableEnd ? kCaseTable.kind[unit] : caseOf(unit); }

} // namespace

std::string toUtf8(std::u16string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 2);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = decode(text, at);
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
        out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
    }
    return out;
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string out;
    out.reserve(utf8.size());
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    for (std::size_t at = 0; at < utf8.size();) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
        append(out, used > 0 ? static_cast<char32_t>(point) : kReplacement);
        at += used > 0 ? static_cast<std::size_t>(used) : 1U;
    }
    return out;
}

std::int32_t NormalText::toOriginal(std::int32_t offset) const
{
    if (origin.empty())
        return offset;
    const auto last = static_cast<std::int32_t>(origin.size()) - 1;
    return origin[static_cast<std::size_t>(std::clamp(offset, 0, last))];
}

bool mayNeedNormalising(std::u16string_view text)
{
    bool found = false; // no early end: the plain loop is several times faster on text that has none
    for (const char16_t unit : text)
        found |= isCombining(unit);
    return found;
}

NormalText toNfc(std::u16string_view text)
{
    NormalText result;
    if (!mayNeedNormalising(text)) {
        result.text = text;
        return result;
    }
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        decode(text, end);
        while (end < text.size() && isCombining(text[end]))
            ++end;
        const auto cluster = text.substr(at, end - at);
        const std::u16string composed =
            cluster.size() > 1 && isCombining(cluster.back()) ? compose(decompose(cluster)) : std::u16string(cluster);
        result.text += composed;
        result.origin.insert(result.origin.end(), composed.size(), static_cast<std::int32_t>(at));
        at = end;
    }
    result.origin.push_back(static_cast<std::int32_t>(text.size()));
    return result;
}

std::u16string foldKey(std::u16string_view text)
{
    std::u16string source;
    if (mayNeedNormalising(text)) {
        source = toNfc(text).text;
        text = source;
    }
    std::u16string key(text.size(), u'\0');
    std::size_t size = 0;
    for (const char16_t unit : text) {
        if (unit < kTableEnd && kCaseTable.plain[unit]) {
            key[size++] = kCaseTable.lower[unit];
            if (size > 1)
                placeTone(key[size - 2], key[size - 1]);
        } else if (isSpace(unit)) {
            if (size > 0 && key[size - 1] != u' ')
                key[size++] = u' ';
        } else if (unit != u'*') {
            key[size++] = isDash(unit) ? u'-' : toLower(unit);
        }
    }
    key.resize(size > 0 && key[size - 1] == u' ' ? size - 1 : size);
    return key;
}

std::u16string foldBare(std::u16string_view text)
{
    std::u16string bare = foldKey(text);
    std::erase_if(bare, isCombining);
    for (char16_t& unit : bare)
        unit = unit < kTableEnd ? kCaseTable.bare[unit] : bareLetter(unit);
    return bare;
}

char16_t toLower(char16_t letter) { return letter < kTableEnd ? kCaseTable.lower[letter] : mapCase(letter, utf8proc_tolower); }

char16_t toUpper(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'a' && letter <= u'z' ? static_cast<char16_t>(letter - 32) : letter;
    return mapCase(letter, utf8proc_toupper);
}

bool isUpper(char16_t unit) { return letterCase(unit) == LetterCase::Upper; }

bool isLower(char16_t unit) { return letterCase(unit) == LetterCase::Lower; }

std::u16string toLower(std::u16string_view text)
{
    std::u16string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](char16_t unit) { return toLower(unit); });
    return small;
}

bool isLetter(char16_t unit) { return letterCase(unit) != LetterCase::None; }

bool isSpace(char16_t unit)
{
    if (unit > u' ' && unit < 0xA0)
        return false;
    return unit == u' ' || (unit >= 9 && unit <= 13) || unit == 0xA0 || (unit >= 0x2000 && unit <= 0x200B) || unit == 0x202F ||
           unit == 0x3000 || unit == 0xFEFF;
}

std::u16string_view trim(std::u16string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isUpperCaseText(std::u16string_view text)
{
    std::size_t upper = 0;
    std::size_t lower = 0;
    for (const char16_t unit : text) {
        const LetterCase kind = letterCase(unit);
        upper += kind == LetterCase::Upper ? 1 : 0;
        lower += kind == LetterCase::Lower ? 1 : 0;
        if (lower * 10 > text.size())
            return false;
    }
    return upper >= 2 && lower * 10 <= upper;
}

namespace {
constexpr std::u16string_view kDiemAlphabet = u"abcdđeghiklmnopqrstuvxy";
}

std::optional<int> diemOrdinal(char16_t letter)
{
    const auto at = kDiemAlphabet.find(toLower(letter));
    return at == std::u16string_view::npos ? std::nullopt : std::optional(static_cast<int>(at) + 1);
}

std::optional<char16_t> diemLetter(int ordinal)
{
    if (ordinal < 1 || ordinal > static_cast<int>(kDiemAlphabet.size()))
        return std::nullopt;
    return kDiemAlphabet[static_cast<std::size_t>(ordinal - 1)];
}

namespace {
constexpr std::array<std::pair<int, std::u16string_view>, 13> kRoman{{{1000, u"M"},
                                                                      {900, u"CM"},
                                                                      {500, u"D"},
                                                                      {400, u"CD"},
                                                                      {100, u"C"},
                                                                      {90, u"XC"},
                                                                      {50, u"L"},
                                                                      {40, u"XL"},
                                                                      {10, u"X"},
                                                                      {9, u"IX"},
                                                                      {5, u"V"},
                                                                      {4, u"IV"},
                                                                      {1, u"I"}}};
}

std::u16string toRoman(int value)
{
    std::u16string out;
    for (const auto& [worth, digits] : kRoman)
        for (; value >= worth; value -= worth)
            out += digits;
    return out;
}

std::optional<int> romanValue(std::u16string_view text)
{
    if (text.empty() || text.size() > 15)
        return std::nullopt;
    int value = 0;
    std::u16string_view left = text;
    for (const auto& [worth, digits] : kRoman)
        while (left.substr(0, digits.size()) == digits) {
            value += worth;
            left.remove_prefix(digits.size());
        }
    return left.empty() && toRoman(value) == text ? std::optional(value) : std::nullopt;
}

} // namespace trinhky
