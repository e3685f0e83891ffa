#include "model/outline_builder.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

constexpr std::int32_t kSearched = 200; // paragraphs

std::u16string arabic(int value)
{
    const auto digits = std::to_string(value);
    return {digits.begin(), digits.end()};
}

/// The missing number as it would stand in running text, delimiter included; "" when it cannot be told from other text.
std::u16string written(const Label& label, int value)
{
    switch (label.kind) {
    case LabelKind::Article:
        return u"Điều " + arabic(value);
    case LabelKind::Clause:
        return arabic(value) + label.delimiter;
    case LabelKind::Roman:
        return toRoman(value) + label.delimiter;
    case LabelKind::Letter:
        return std::u16string(1, static_cast<char16_t>(u'A' + value - 1)) + label.delimiter;
    case LabelKind::Point: {
        const auto letter = diemLetter(value);
        return letter ? std::u16string(1, *letter) + label.delimiter : std::u16string();
    }
    case LabelKind::Dotted: {
        std::u16string text;
        for (std::size_t i = 0; i + 1 < label.path.size(); ++i)
            text += (i == 0 && label.romanDigits ? toRoman(label.path[i]) : arabic(label.path[i])) + u".";
        return text + arabic(value);
    }
    case LabelKind::Word: {
        std::u16string text = label.word;
        text.front() = toUpper(text.front());
        return text + u" " + arabic(value);
    }
    default:
        return {};
    }
}

/// Words whose number is part of the sentence: "thi đua số 2. Trong tháng …".
constexpr std::array<std::u16string_view, 35> kCountingWords{
    u"khoản", u"điểm", u"điều", u"mục",  u"chương", u"phần", u"số",   u"quý",  u"tháng", u"năm",  u"ngày", u"thứ",
    u"đợt",   u"lần",  u"cấp",  u"loại", u"nhóm",   u"hạng", u"bảng", u"mẫu",  u"lục",   u"bước", u"và",   u"đến",
    u"độ",    u"lớp",  u"tầng", u"khu",  u"vùng",   u"tuần", u"tổ",   u"thôn", u"đội",   u"đoạn", u"khối"};

/// A number begins where a sentence, an item or a column ends, or behind a title that lost its line end; "Điều 7" behind other words
/// than a title in capitals is a citation.
bool beginsAt(std::u16string_view text, std::size_t at, bool worded)
{
    if (at == 0 || text[at - 1] == u'*' || text[at - 1] == u'"' || text[at - 1] == u'\u201C')
        return true;
    if (!isSpace(text[at - 1]))
        return false;
    const auto before = trim(text.substr(0, at));
    if (before.empty() || (at >= 2 && isSpace(text[at - 2])) || !(isLetter(before.back()) || isDigit(before.back())))
        return before.empty() || !worded || before.back() != u',';
    const auto space = before.find_last_of(u" \t\u00A0");
    const auto last = before.substr(space == before.npos ? 0 : space + 1);
    if (worded)
        return last.size() > 1 && isUpperCaseText(last);
    const auto word = foldKey(last);
    return isLetter(before.back()) && std::find(kCountingWords.begin(), kCountingWords.end(), word) == kCountingWords.end();
}

bool standsIn(std::u16string_view text, std::u16string_view number)
{
    const bool worded = number.find(u' ') != number.npos;
    for (auto at = text.find(number); at != std::u16string_view::npos; at = text.find(number, at + 1)) {
        const auto after = text.substr(at + number.size());
        if (beginsAt(text, at, worded) && !trim(after).empty() && !isDigit(after.front()))
            return true;
    }
    return false;
}

} // namespace

bool standsInline(const std::vector<ParagraphFacts>& facts, const std::vector<OutlineNode>& nodes, const OutlineNode& node)
{
    const auto number = written(node.label, node.expected);
    if (number.empty())
        return false;
    const auto before = node.previous >= 0 ? node.previous : node.parent;
    const std::int32_t from =
        std::max({0, before < 0 ? 0 : nodes[static_cast<std::size_t>(before)].paragraph, node.paragraph - kSearched});
    for (auto paragraph = from; paragraph <= node.paragraph; ++paragraph) {
        const ParagraphFacts& text = facts[static_cast<std::size_t>(paragraph)];
        const bool own = text.label && text.label->path == std::vector<int>{node.expected} && text.label->kind == node.label.kind;
        if (!text.blank && !own && standsIn(text.text, number))
            return true;
    }
    return false;
}

} // namespace trinhky
