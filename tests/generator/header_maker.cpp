#include "document_maker.hpp"
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
    lines.push_back({Tag::Issuer, office.first, cell("0 0", "center bold")});
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

/// `series` keeps the numbers of two citations of one type apart.
std::u16string citation(const Draft& draft, const char16_t* type, const char16_t* symbol, Dice& dice, int series = 0)
{
    const auto date = before(draft.date, dice.between(0, 40));
    const auto day = dice.chance(70) ? dayText(date)
                                     : u"ngày " + figure(date.day) + u"/" + toUtf16(std::to_string(date.month)) + u"/" +
                                           toUtf16(std::to_string(date.year));
    return std::u16string(type) + u" số " + figure(dice.between(1, 90) + 100 * series) + u"/" + symbol + u" " + day;
}

void addBases(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    const auto add = [&](std::u16string text) { lines.push_back({Tag::Basis, std::move(text), "italic"}); };
    add(u"Căn cứ Luật Tổ chức chính quyền địa phương ngày " +
        std::u16string(draft.date < Date{2025, 3, 1}    ? u"19 tháng 6 năm 2015;"
                       : draft.date < Date{2025, 6, 16} ? u"19 tháng 02 năm 2025;"
                                                        : u"16 tháng 6 năm 2025;"));
    for (int more = dice.between(0, 2); more > 0; --more)
        add(u"Căn cứ " + citation(draft, u"Kế hoạch", u"KH-UBND", dice, more) + u" của Ủy ban nhân dân tỉnh về " +
            topic(dice, draft.date.year) + u";");
    if (draft.kind == "NQ")
        add(u"Xét " + citation(draft, u"Tờ trình", u"TTr-UBND", dice) + u" của Ủy ban nhân dân xã về " +
            topic(dice, draft.date.year) +
            (dice.chance(50) ? u"; ý kiến thảo luận của đại biểu Hội đồng nhân dân xã tại kỳ họp." : u"."));
    else
        add(dice.chance(50) ? u"Theo đề nghị của Trưởng phòng Kinh tế."
                            : u"Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại " +
                                  citation(draft, u"Tờ trình", u"TTr-VHXH", dice) + u".");
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
