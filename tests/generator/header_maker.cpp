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
    if (isOfCouncil(draft))
        return kCouncil;
    return draft.kind == "QĐ" || draft.kind == "QD-QPPL" ? kOffices.front() : dice.pick(kOffices);
}

std::u16string numberOf(const Draft& draft, const MadeKind& kind, Dice& dice)
{
    const auto number = u"Số: " + figure(dice.between(1, 400)) + u"/";
    const auto issuer = toUtf16(draft.issuer);
    if (std::u16string_view(kind.symbol).empty())
        return number + issuer + (dice.chance(50) ? u"-VX" : u"-KT");
    const auto year = isNormative(draft) ? toUtf16(std::to_string(draft.date.year)) + u"/" : std::u16string();
    return number + year + kind.symbol + u"-" + issuer;
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
    const bool personal = madeKind(draft.kind).body == MadeKind::Body::Personal;
    if (!table && !personal)
        lines.push_back({Tag::Number, number, "center"});
    if (!table && letter)
        lines.push_back({Tag::Subject, u"V/v " + topic(dice, draft.date.year), "center"});
    if (!personal) {
        lines.push_back({Tag::Motto, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", cell("0 1", "center bold")});
        lines.push_back({Tag::MottoLine, u"Độc lập - Tự do - Hạnh phúc", cell("0 1", "center bold")});
    }
    if (table && !personal)
        lines.push_back({Tag::Number, number, cell("1 0", "center")});
    if (table && letter)
        lines.push_back({Tag::Subject, u"V/v " + topic(dice, draft.date.year), cell("1 0", "center")});
    if (madeKind(draft.kind).dated)
        lines.push_back({Tag::PlaceDate, u"Thử Nghiệm, " + dayText(draft.date), cell("1 1", "center italic")});
    lines.push_back({Tag::Blank, u"", ""});
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

/// Contracts and the like: Quốc hiệu over the type, the number below it.
void addPartiesHeader(Draft& draft, const std::u16string& number, Dice& dice)
{
    auto& lines = draft.lines;
    lines.push_back({Tag::Motto, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center bold"});
    lines.push_back({Tag::MottoLine, u"Độc lập - Tự do - Hạnh phúc", "center bold"});
    lines.push_back({Tag::Blank, u"", ""});
    lines.push_back({Tag::Title, madeKind(draft.kind).title, "center bold"});
    lines.push_back({Tag::Subject, u"Về việc " + topic(dice, draft.date.year), "center bold"});
    lines.push_back({Tag::Number, number, "center"});
    lines.push_back({Tag::Blank, u"", ""});
    if (draft.kind == "HĐ")
        addBases(draft, dice);
}

void addCopyHeader(Draft& draft, const Office& office, const std::u16string& number, Dice& dice)
{
    const bool table = !draft.plain && dice.chance(70);
    const auto cell = [&](const char* at, const char* look) { return table ? std::string("cell 0 ") + at + " " + look : look; };
    const bool superior = std::u16string_view(office.first).starts_with(u"UBND");
    auto& lines = draft.lines;
    lines.push_back({Tag::Issuer, office.first, cell("0 0", superior ? "center" : "center bold")});
    lines.push_back({Tag::Issuer, office.second, cell("0 0", "center bold")});
    lines.push_back({Tag::Title, madeKind(draft.kind).title, cell("0 1", "center bold")});
    lines.push_back({Tag::Number, number, cell("1 0", "center")});
    lines.push_back({Tag::PlaceDate, u"Thử Nghiệm, " + dayText(draft.date), cell("1 1", "center italic")});
    lines.push_back({Tag::Blank, u"", ""});
}

void addTitle(Draft& draft, Dice& dice)
{
    const auto& kind = madeKind(draft.kind);
    draft.lines.push_back({Tag::Title, kind.title, "center bold"});
    const auto about = topic(dice, draft.date.year);
    std::u16string subject = dice.chance(60) ? u"Về " + about : upper(about.substr(0, 1)) + about.substr(1);
    if (!draft.attached.empty())
        subject = u"Ban hành " + draft.attached + u" về " + about;
    else if (isNormative(draft))
        subject = u"Quy định về " + about;
    if (kind.subject)
        draft.lines.push_back({Tag::Subject, subject, "center bold"});
    draft.lines.push_back({Tag::Blank, u"", ""});
}

void addAddressee(Draft& draft, Dice& dice)
{
    auto& lines = draft.lines;
    if (draft.kind == "TC-CONG") {
        lines.push_back({Tag::Addressee, u"Kính gửi: Ông " + person(dice) + u", Trưởng thôn.", ""});
        return;
    }
    if (dice.chance(60)) {
        lines.push_back({Tag::Addressee, u"Kính gửi: Ủy ban nhân dân tỉnh Thử Nghiệm.", ""});
        return;
    }
    lines.push_back({Tag::Addressee, u"Kính gửi:", ""});
    lines.push_back({Tag::Addressee, u"- Ủy ban nhân dân tỉnh Thử Nghiệm;", ""});
    lines.push_back({Tag::Addressee, u"- Sở Nội vụ tỉnh Thử Nghiệm.", ""});
}

} // namespace

void addHeader(Draft& draft, Dice& dice)
{
    const auto& kind = madeKind(draft.kind);
    const auto& office = officeOf(draft, dice);
    draft.issuer = office.symbol;
    const bool letter = draft.kind == "CV";
    const auto number = numberOf(draft, kind, dice);
    if (kind.body == MadeKind::Body::Parties)
        return addPartiesHeader(draft, number, dice);
    if (kind.body == MadeKind::Body::Copy)
        return addCopyHeader(draft, office, number, dice);
    addColumns(draft, office, number, letter, dice);
    if (!letter)
        addTitle(draft, dice);
    if (kind.bases)
        addDecision(draft, dice);
    else if (isNormative(draft))
        addBases(draft, dice);
    if (kind.addressed)
        addAddressee(draft, dice);
}

} // namespace trinhky::generator
