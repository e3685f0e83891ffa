#include "document_maker.hpp"
#include "paper.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

/// Căn cứ.
namespace trinhky::generator {
namespace {

Line basis(std::u16string text) { return {Tag::Basis, std::move(text), "italic"}; }

/// The law on local government in force, and one that was not any more.
Line lawOf(const Date& date)
{
    const bool first = date < Date{2025, 3, 1};
    const bool second = !first && date < Date{2025, 6, 16};
    const std::u16string_view own = first ? u"19 tháng 6 năm 2015" : second ? u"19 tháng 02 năm 2025" : u"16 tháng 6 năm 2025";
    auto line = basis(u"Căn cứ Luật Tổ chức chính quyền địa phương ngày " + std::u16string(own) + u";");
    if (!first)
        line.breaks.push_back({Flaw::ExpiredLaw, std::u16string(own), u"19 tháng 6 năm 2015"});
    return line;
}

Line decree()
{
    auto line = basis(u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;");
    line.breaks.push_back(
        {Flaw::ExpiredDecree, u"30/2020/NĐ-CP ngày 05 tháng 3 năm 2020", u"110/2004/NĐ-CP ngày 08 tháng 4 năm 2004"});
    return line;
}

/// A căn cứ that names a document in full.
Line paperBasis(Dice& dice, const Paper& paper, const char16_t* before, std::u16string_view behind)
{
    auto line = basis(before);
    line.text += fullCitation(paper, dice, line.breaks) + std::u16string(behind);
    return line;
}

/// The last căn cứ of normative documents says who issues (NĐ 78/2025/NĐ-CP, Mẫu 17 to 20).
void addNormativeBases(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    lines.push_back(basis(u"Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025;"));
    auto about = draft.lines[*draft.first(Tag::Subject)].text;
    about.front() = toLower(about.front());
    if (isOfCouncil(draft)) {
        const auto proposal = makePaper(draft, u"Tờ trình", u"TTr-UBND", u"Ủy ban nhân dân xã", dice, 0);
        lines.push_back(paperBasis(dice, proposal, u"Xét ", u"; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp;"));
        lines.push_back(basis(u"Hội đồng nhân dân ban hành Nghị quyết " + about + u"."));
    } else {
        lines.push_back(basis(u"Theo đề nghị của Trưởng phòng Kinh tế;"));
        lines.push_back(basis(u"Ủy ban nhân dân ban hành Quyết định " + about + u"."));
    }
}

} // namespace

void addBases(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    if (draft.kind == "HĐ") {
        lines.push_back(basis(u"Căn cứ Bộ luật Dân sự ngày 24 tháng 11 năm 2015;"));
        lines.push_back(basis(u"Căn cứ nhu cầu và khả năng của các bên."));
        return;
    }
    lines.push_back(lawOf(draft.date));
    if (dice.chance(30))
        lines.push_back(decree());
    const auto body = u"Ủy ban nhân dân tỉnh";
    for (int more = dice.between(0, 2); more > 0; --more)
        lines.push_back(paperBasis(dice, makePaper(draft, u"Kế hoạch", u"KH-UBND", body, dice, more), u"Căn cứ ", u";"));
    if (isNormative(draft))
        return addNormativeBases(draft, dice);
    if (draft.kind == "NQ") {
        const auto proposal = makePaper(draft, u"Tờ trình", u"TTr-UBND", u"Ủy ban nhân dân xã", dice, 0);
        lines.push_back(paperBasis(dice, proposal, u"Xét ",
                                   dice.chance(50) ? u"; ý kiến thảo luận của đại biểu Hội đồng nhân dân xã tại kỳ họp." : u"."));
    } else if (dice.chance(50)) {
        lines.push_back(basis(u"Theo đề nghị của Trưởng phòng Kinh tế."));
    } else {
        const auto proposal = makePaper(draft, u"Tờ trình", u"TTr-VHXH", u"", dice, 0);
        lines.push_back(basis(u"Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số " + proposal.number + u"/" +
                              proposal.symbol + u" " + dayText(proposal.date) + u"."));
    }
}

} // namespace trinhky::generator
