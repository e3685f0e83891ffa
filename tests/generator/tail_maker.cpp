#include "document_maker.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace trinhky::generator {
namespace {

std::vector<std::u16string> signature(const Draft& draft, Dice& dice)
{
    if (isOfCouncil(draft))
        return dice.chance(70) ? std::vector<std::u16string>{u"CHỦ TỊCH"}
                               : std::vector<std::u16string>{u"TM. HỘI ĐỒNG NHÂN DÂN", u"CHỦ TỊCH"};
    if (draft.issuer != "UBND") {
        const std::u16string head = draft.issuer == "PKT" ? u"TRƯỞNG PHÒNG" : u"GIÁM ĐỐC";
        return dice.chance(50) ? std::vector{head} : std::vector{u"KT. " + head, u"PHÓ " + head};
    }
    const auto authority = draft.first(Tag::Authority);
    const bool post = authority && draft.lines[*authority].text.starts_with(u"CHỦ TỊCH");
    std::vector<std::u16string> lines;
    if (draft.kind == "TC-CONG")
        return {u"CHỦ TỊCH"};
    if (!authority && !isNormative(draft) && dice.chance(20)) {
        lines = {u"TL. CHỦ TỊCH"};
        if (dice.chance(50))
            lines.insert(lines.end(), {u"KT. CHÁNH VĂN PHÒNG", u"PHÓ CHÁNH VĂN PHÒNG"});
        else
            lines.push_back(u"CHÁNH VĂN PHÒNG");
        return lines;
    }
    if (!post)
        lines.push_back(u"TM. ỦY BAN NHÂN DÂN");
    if (dice.chance(50))
        lines.push_back(u"CHỦ TỊCH");
    else
        lines.insert(lines.end(), {u"KT. CHỦ TỊCH", u"PHÓ CHỦ TỊCH"});
    return lines;
}

/// The điều that says who implements a decision: the last, of normative ones that before it.
std::u16string implementing(const Draft& draft)
{
    const int last = draft.lines[*draft.last(Tag::Article)].value;
    return toUtf16(std::to_string(isNormative(draft) ? last - 1 : last));
}

std::vector<std::u16string> recipients(const Draft& draft, Dice& dice)
{
    std::vector<std::u16string> list;
    if (madeKind(draft.kind).addressed)
        list.push_back(u"- Như trên;");
    else if (draft.kind == "QĐ" || draft.kind == "QD-QPPL")
        list.push_back(u"- Như Điều " + implementing(draft) + u";");
    list.push_back(u"- Thường trực Đảng ủy, HĐND xã;");
    for (int more = dice.between(0, 2); more > 0; --more)
        list.push_back(u"- " + body(dice) + (dice.chance(30) ? u" (để phối hợp);" : u";"));
    return list;
}

void addArchive(Draft& draft, const std::string& look, Dice& dice)
{
    static const std::vector<std::u16string> kArchives{u"- Lưu: VT.", u"- Lưu: VT, KT.", u"- Lưu: VT, VHXH (05 bản)."};
    draft.lines.push_back({Tag::Archive, dice.pick(kArchives), look});
}

/// Minutes are signed by who wrote them and by who chaired.
void addMinutesTail(Draft& draft, Dice& dice)
{
    const bool table = !draft.plain && dice.chance(70);
    int column = 0;
    for (const char16_t* post : {u"THƯ KÝ", u"CHỦ TỌA"}) {
        const auto look = table ? "cell 1 0 " + std::to_string(column++) + " center bold" : std::string("center bold");
        draft.lines.push_back({Tag::Sign, post, look});
        draft.lines.push_back({Tag::Blank, u"", look});
        draft.lines.push_back({Tag::Signer, person(dice), look});
    }
    draft.lines.push_back({Tag::RecipientsLabel, u"Nơi nhận:", "bold italic"});
    draft.lines.push_back({Tag::Recipient, u"- " + body(dice) + u";", ""});
    addArchive(draft, "", dice);
}

void addPartiesTail(Draft& draft, Dice& dice)
{
    const bool table = !draft.plain && dice.chance(70);
    draft.lines.push_back({Tag::Blank, u"", ""});
    int column = 0;
    for (const auto& [party, post] : {std::pair(u"ĐẠI DIỆN BÊN A", u"CHỦ TỊCH"), std::pair(u"ĐẠI DIỆN BÊN B", u"GIÁM ĐỐC")}) {
        const auto look = table ? "cell 1 0 " + std::to_string(column++) + " center bold" : std::string("center bold");
        draft.lines.push_back({Tag::Sign, party, look});
        draft.lines.push_back({Tag::Sign, post, look});
        draft.lines.push_back({Tag::Blank, u"", look});
        draft.lines.push_back({Tag::Signer, person(dice), look});
    }
}

/// The signature alone at the right.
void addPersonalTail(Draft& draft, Dice& dice)
{
    draft.lines.push_back({Tag::Blank, u"", ""});
    for (const auto& post : signature(draft, dice))
        draft.lines.push_back({Tag::Sign, post, "center bold"});
    draft.lines.push_back({Tag::Blank, u"", ""});
    draft.lines.push_back({Tag::Signer, person(dice), "center bold"});
}

} // namespace

void addTail(Draft& draft, Dice& dice)
{
    using Body = MadeKind::Body;
    if (draft.kind == "BB")
        return addMinutesTail(draft, dice);
    if (madeKind(draft.kind).body == Body::Parties)
        return addPartiesTail(draft, dice);
    if (madeKind(draft.kind).body == Body::Personal)
        return addPersonalTail(draft, dice);
    const bool table = !draft.plain && dice.chance(70);
    const auto look = [&](int column, const std::string& rest) {
        return table ? "cell 1 0 " + std::to_string(column) + " " + rest : rest;
    };
    const auto sign = signature(draft, dice);
    const auto list = recipients(draft, dice);
    auto& lines = draft.lines;
    lines.push_back({Tag::Blank, u"", ""});
    lines.push_back({Tag::RecipientsLabel, u"Nơi nhận:", look(0, "bold italic")});
    for (const auto& recipient : list)
        lines.push_back({Tag::Recipient, recipient, look(0, "")});
    addArchive(draft, look(0, ""), dice);
    if (!table)
        lines.push_back({Tag::Blank, u"", ""});
    for (const auto& line : sign)
        lines.push_back({Tag::Sign, line, look(1, "center bold")});
    lines.push_back({Tag::Blank, u"", look(1, "")});
    lines.push_back({Tag::Signer, person(dice), look(1, "center bold")});
}

} // namespace trinhky::generator
