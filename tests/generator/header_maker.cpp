#include "document_maker.hpp"
#include "paper.hpp"
#include "phrases.hpp"

#include "base/text.hpp"

#include <array>

namespace trinhky::generator {
namespace {

struct Office {
    const char* symbol;
    const char16_t* first;
    const char16_t* second;
};

constexpr std::array<Office, 3> kOffices{{{"UBND", u"ỦY BAN NHÂN DÂN", u"XÃ THỬ NGHIỆM"},
                                          {"PKT", u"UBND XÃ THỬ NGHIỆM", u"PHÒNG KINH TẾ"},
                                          {"STC", u"UBND TỈNH THỬ NGHIỆM", u"SỞ TÀI CHÍNH"}}};
constexpr Office kCouncil{"HĐND", u"HỘI ĐỒNG NHÂN DÂN", u"XÃ THỬ NGHIỆM"};

const Office& officeOf(const Draft& draft, Dice& dice)
{
    if (draft.kind == "NQ")
        return kCouncil;
    return draft.kind == "QĐ" ? kOffices.front() : dice.pick(kOffices);
}

std::u16string numberOf(const Draft& draft, const MadeKind& kind, Dice& dice)
{
    const auto number = u"Số: " + figure(dice.between(1, 400)) + u"/";
    const auto issuer = toUtf16(draft.issuer);
    if (std::u16string_view(kind.symbol).empty())
        return number + issuer + (dice.chance(50) ? u"-VX" : u"-KT");
    return number + kind.symbol + u"-" + issuer;
}

std::u16string upper(std::u16string text)
{
    for (auto& unit : text)
        unit = toUpper(unit);
    return text;
}

/// The two columns side by side in a table, or one below the other.
void addColumns(Draft& draft, const Office& office, const std::u16string& number, bool letter, Dice& dice)
{
    const bool table = !draft.plain && dice.chance(70);
    const auto cell = [&](const char* at, const char* look) { return table ? std::string("cell 0 ") + at + " " + look : look; };
    auto& lines = draft.lines;
    const bool superior = std::u16string_view(office.first).starts_with(u"UBND");
    lines.push_back({Tag::Issuer, office.first, cell("0 0", superior ? "center" : "center bold")});
    lines.push_back({Tag::Issuer, office.second, cell("0 0", "center bold")});
    if (!table)
        lines.push_back({Tag::Number, number, "center"});
    if (!table && letter)
        lines.push_back({Tag::Subject, u"V/v " + topic(dice, draft.date.year), "center"});
    lines.push_back({Tag::Motto, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", cell("0 1", "center bold")});
    lines.push_back({Tag::MottoLine, u"Độc lập - Tự do - Hạnh phúc", cell("0 1", "center bold")});
    if (table)
        lines.push_back({Tag::Number, number, cell("1 0", "center")});
    if (table && letter)
        lines.push_back({Tag::Subject, u"V/v " + topic(dice, draft.date.year), cell("1 0", "center")});
    if (madeKind(draft.kind).dated)
        lines.push_back({Tag::PlaceDate, u"Thử Nghiệm, " + dayText(draft.date), cell("1 1", "center italic")});
    lines.push_back({Tag::Blank, u"", ""});
}

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

void addBases(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    lines.push_back(lawOf(draft.date));
    if (dice.chance(30))
        lines.push_back(decree());
    const auto body = u"Ủy ban nhân dân tỉnh";
    for (int more = dice.between(0, 2); more > 0; --more)
        lines.push_back(paperBasis(dice, makePaper(draft, u"Kế hoạch", u"KH-UBND", body, dice, more), u"Căn cứ ", u";"));
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

void addDecision(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    const bool council = draft.kind == "NQ";
    const bool post = !council && dice.chance(40);
    lines.push_back({Tag::Authority,
                     council ? u"HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM"
                     : post  ? u"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"
                             : u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM",
                     "center bold"});
    if (council && dice.chance(80))
        lines.push_back({Tag::Session, dice.chance(50) ? u"KHÓA II, KỲ HỌP THỨ 4" : u"KHÓA II - KỲ HỌP THỨ TƯ", "center bold"});
    addBases(draft, dice);
    lines.push_back({Tag::Enact, council ? u"QUYẾT NGHỊ:" : u"QUYẾT ĐỊNH:", "center bold"});
}

} // namespace

void addHeader(Draft& draft, Dice& dice)
{
    const auto& kind = madeKind(draft.kind);
    const auto& office = officeOf(draft, dice);
    draft.issuer = office.symbol;
    const bool letter = std::u16string_view(kind.title).empty();
    addColumns(draft, office, numberOf(draft, kind, dice), letter, dice);
    auto& lines = draft.lines;
    if (!letter) {
        lines.push_back({Tag::Title, kind.title, "center bold"});
        const auto about = topic(dice, draft.date.year);
        if (kind.subject)
            lines.push_back(
                {Tag::Subject, dice.chance(60) ? u"Về " + about : upper(about.substr(0, 1)) + about.substr(1), "center bold"});
        lines.push_back({Tag::Blank, u"", ""});
    }
    if (kind.bases)
        addDecision(draft, dice);
    if (!kind.addressed)
        return;
    if (dice.chance(60)) {
        lines.push_back({Tag::Addressee, u"Kính gửi: Ủy ban nhân dân tỉnh Thử Nghiệm.", ""});
        return;
    }
    lines.push_back({Tag::Addressee, u"Kính gửi:", ""});
    lines.push_back({Tag::Addressee, u"- Ủy ban nhân dân tỉnh Thử Nghiệm;", ""});
    lines.push_back({Tag::Addressee, u"- Sở Nội vụ tỉnh Thử Nghiệm.", ""});
}

} // namespace trinhky::generator
