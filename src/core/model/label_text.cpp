#include "model/label_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

constexpr std::array<std::u16string_view, 10> kOrdinalWords{u"nhất", u"hai", u"ba",  u"tư",   u"năm",
                                                            u"sáu",  u"bảy", u"tám", u"chín", u"mười"};

bool isRomanDigit(char16_t unit) { return std::u16string_view(u"IVXLCDM").find(unit) != std::u16string_view::npos; }

std::u16string arabic(int value, std::u16string_view like)
{
    const auto digits = std::to_string(value);
    std::u16string text(digits.begin(), digits.end());
    if (like.size() > text.size() && like.front() == u'0')
        text.insert(0, like.size() - text.size(), u'0');
    return text;
}

/// "hai" like "nhất", "HAI" like "NHẤT".
std::optional<std::u16string> ordinal(int value, std::u16string_view like)
{
    if (value < 1 || value > static_cast<int>(kOrdinalWords.size()))
        return std::nullopt;
    std::u16string word(kOrdinalWords[static_cast<std::size_t>(value) - 1]);
    if (isUpperCaseText(like))
        std::transform(word.begin(), word.end(), word.begin(), toUpper);
    else if (!like.empty() && isUpper(like.front()))
        word.front() = toUpper(word.front());
    return word;
}

std::u16string dotted(const Label& label, const std::vector<int>& path)
{
    std::u16string text;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i > 0)
            text += u'.';
        text += i == 0 && label.romanDigits ? toRoman(path[i]) : arabic(path[i], {});
    }
    return text;
}

} // namespace

UnitNumber numberOf(const Label& label)
{
    const bool lettered = label.kind == LabelKind::Point || label.kind == LabelKind::Letter || label.kind == LabelKind::Article;
    return {label.path, lettered ? label.letter : u'\0'};
}

Span numberSpan(const Label& label)
{
    const std::u16string_view text = label.text;
    if (label.kind == LabelKind::Dotted || label.kind == LabelKind::Point || label.kind == LabelKind::Letter)
        return {0, static_cast<std::int32_t>(text.size())};
    auto end = text.size();
    if (label.kind == LabelKind::Article && label.letter != 0 && end > 0)
        --end;
    auto begin = end;
    const auto isPart = [&](char16_t unit) {
        return label.ordinalWords ? !isSpace(unit) : label.romanDigits ? isRomanDigit(unit) : isDigit(unit);
    };
    while (begin > 0 && isPart(text[begin - 1]))
        --begin;
    return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
}

std::optional<std::u16string> numberLike(const Label& label, const UnitNumber& number)
{
    if (number.path.empty() || number.path.back() < 1)
        return std::nullopt;
    const auto span = numberSpan(label);
    const auto like = std::u16string_view(label.text)
                          .substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    const int value = number.path.back();
    if (label.kind == LabelKind::Dotted)
        return dotted(label, number.path);
    if (label.kind == LabelKind::Point || label.kind == LabelKind::Letter) {
        const auto letter = label.kind == LabelKind::Point ? diemLetter(value).value_or(u'\0') : number.letter;
        if (letter == 0)
            return std::nullopt;
        return std::u16string(1, isUpper(like.empty() ? u'\0' : like.front()) ? toUpper(letter) : letter);
    }
    if (label.ordinalWords)
        return ordinal(value, like);
    return label.romanDigits ? toRoman(value) : arabic(value, like);
}

} // namespace trinhky
