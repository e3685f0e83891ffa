#include "body_maker.hpp"
#include "open_lines.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <optional>

namespace trinhky::generator {
namespace {

/// The first text that cites nothing.
std::optional<std::size_t> mentioning(const Draft& draft)
{
    for (const auto at : draft.all(Tag::Text))
        if (!draft.lines[at].cites && at < *draft.first(Tag::RecipientsLabel))
            return at;
    return std::nullopt;
}

/// Where the text speaks of its appendices, in one place or each in one.
void mentionAppendices(Draft& draft, int count, Dice& dice)
{
    const auto mention = [](Line& line, const std::u16string& words, const std::u16string& other) {
        const auto& text = line.text;
        const std::size_t mark = text.ends_with(u"./.")                                                 ? 3
                                 : text.ends_with(u".") || text.ends_with(u":") || text.ends_with(u";") ? 1
                                                                                                        : 0;
        line.text.insert(text.size() - mark, words);
        line.breaks.push_back({Flaw::NoSuchAppendix, words, other});
    };
    auto& first = draft.lines[*mentioning(draft)];
    const auto open = openLines(draft);
    if (count == 1)
        return mention(first, u" (có Phụ lục kèm theo)", u" (có Phụ lục kèm theo, chi tiết tại Phụ lục XX)");
    if (open.size() >= static_cast<std::size_t>(count) && dice.chance(50)) {
        for (int i = 1; i <= count; ++i)
            mention(draft.lines[open[static_cast<std::size_t>(i) - 1]], u" (chi tiết tại Phụ lục " + toRoman(i) + u" kèm theo)",
                    u" (chi tiết tại Phụ lục " + toRoman(i) + u" và Phụ lục XX kèm theo)");
        return;
    }
    if (dice.chance(50))
        return mention(first, u" (có Phụ lục I đến " + toRoman(count) + u" kèm theo)",
                       u" (có Phụ lục I đến " + toRoman(count) + u" kèm theo, xem Phụ lục XX)");
    std::u16string list = u"I";
    for (int i = 2; i <= count; ++i)
        list += (i < count ? u", " : u" và ") + toRoman(i);
    mention(first, u" (có các Phụ lục " + list + u" kèm theo)", u" (có các Phụ lục " + list + u", XX kèm theo)");
}

/// "(Kèm theo Quyết định số … của …)"
std::u16string attachedTo(const Draft& draft)
{
    return u"(Kèm theo " + std::u16string(madeKind(draft.kind).name) + u" số " +
           draft.lines[*draft.first(Tag::Number)].text.substr(4) + u" " + dayText(draft.date) + u" của " +
           (isOfCouncil(draft) ? u"Hội đồng nhân dân xã Thử Nghiệm)" : u"Ủy ban nhân dân xã Thử Nghiệm)");
}

} // namespace

void addAttached(Draft& draft, Dice& dice)
{
    if (draft.attached.empty())
        return;
    auto& lines = draft.lines;
    lines.push_back({Tag::Blank, u"", ""});
    if (!draft.plain && dice.chance(60)) {
        const bool council = isOfCouncil(draft);
        lines.push_back({Tag::AttachedHead, council ? u"HỘI ĐỒNG NHÂN DÂN" : u"ỦY BAN NHÂN DÂN", "cell 6 0 0 center bold"});
        lines.push_back({Tag::AttachedHead, u"XÃ THỬ NGHIỆM", "cell 6 0 0 center bold"});
        lines.push_back({Tag::AttachedHead, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "cell 6 0 1 center bold"});
        lines.push_back({Tag::AttachedHead, u"Độc lập - Tự do - Hạnh phúc", "cell 6 0 1 center bold"});
    }
    lines.push_back({Tag::AttachedHead, draft.attached == u"Quy chế" ? u"QUY CHẾ" : u"QUY ĐỊNH", "center bold"});
    lines.push_back({Tag::AttachedHead, u"Về " + topic(dice, draft.date.year), "center bold"});
    lines.push_back({Tag::AttachedHead, attachedTo(draft), "center italic"});
    BodyMaker maker(draft, dice);
    maker.countAnew();
    maker.regulation(draft.attached);
    maker.endWithMark();
}

void addAppendices(Draft& draft, Dice& dice)
{
    if (!mentioning(draft))
        return;
    const int count = dice.between(1, 3);
    for (int i = 1; i <= count; ++i) {
        draft.lines.push_back({Tag::Blank, u"", ""});
        draft.lines.push_back({Tag::AppendixNo, count == 1 ? u"Phụ lục" : u"Phụ lục " + toRoman(i), "center bold", i, 900});
        draft.lines.push_back({Tag::AppendixTitle, u"DANH MỤC NHIỆM VỤ, GIẢI PHÁP", "center bold"});
        draft.lines.push_back({Tag::AppendixRef, attachedTo(draft), "center italic"});
        draft.lines.push_back({Tag::Text, u"1. " + statement(dice) + u".", ""});
        draft.lines.push_back({Tag::Text, u"2. " + statement(dice) + u"./.", ""});
    }
    mentionAppendices(draft, count, dice);
}

} // namespace trinhky::generator
