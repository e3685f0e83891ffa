#include "base/text.hpp"
#include "model/parts.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

constexpr std::int32_t kTop = 25;    // non-blank paragraphs in which a form names itself
constexpr Date kLaw2025{2025, 4, 1}; // Luật 64/2025/QH15 and NĐ 78/2025 in force

constexpr std::array<std::u16string_view, 14> kOtherForms{
    u"đơn ",        u"tờ khai",       u"giấy đề nghị",   u"bản cam kết",   u"giấy chứng nhận",  u"sơ yếu",    u"lý lịch",
    u"bản tự khai", u"giấy xác nhận", u"phiếu khảo sát", u"phiếu đăng ký", u"biên bản vi phạm", u"giấy khai", u"bản kiểm điểm"};
constexpr std::array<std::u16string_view, 6> kCentralForms{u"luật",     u"bộ luật",   u"nghị định",
                                                           u"thông tư", u"pháp lệnh", u"hiến pháp"};

using Facts = std::vector<ParagraphFacts>;

template <class Test>
bool anyAtTop(std::span<const ParagraphFacts> facts, Test test)
{
    std::int32_t seen = 0;
    for (const ParagraphFacts& paragraph : facts) {
        if (paragraph.blank)
            continue;
        if (test(paragraph))
            return true;
        if (++seen >= kTop)
            return false;
    }
    return false;
}

bool startsCapitals(const ParagraphFacts& paragraph, std::span<const std::u16string_view> words)
{
    return paragraph.upperCase && paragraph.length < 160 &&
           std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return paragraph.starts(word); });
}

/// "ĐẢNG CỘNG SẢN VIỆT NAM" at the head of its line or column; in a subject it is spoken of.
bool standsUnderParty(const ParagraphFacts& paragraph)
{
    const auto at = paragraph.text.find(u"ĐẢNG CỘNG SẢN VIỆT NAM");
    if (paragraph.length >= 160 || at == std::u16string_view::npos)
        return false;
    const auto before = paragraph.text.substr(0, at);
    const auto words = std::any_of(before.begin(), before.end(), isLetter);
    return !words || before.ends_with(u"  ") || before.ends_with(u'\t') || before.ends_with(u'\n') || before.ends_with(u'*');
}

/// "Số 12-NQ/ĐU": the type follows the number, the body the slash. A wrongly written number of an administrative body is none.
bool isPartyNumber(const ParagraphFacts& paragraph)
{
    if (paragraph.length >= 60 || !paragraph.starts(u"số"))
        return false;
    const std::u16string_view key = paragraph.key;
    const auto dash = key.find_first_not_of(u": 0123456789.\u2026_", 2);
    if (dash == key.npos || key[dash] != u'-')
        return false;
    const auto slash = key.find(u'/', dash);
    const auto type = trim(key.substr(dash + 1, slash == key.npos ? 0 : slash - dash - 1));
    const auto body = slash == key.npos ? std::u16string_view() : trim(key.substr(slash + 1));
    return !type.empty() && std::all_of(type.begin(), type.end(), isLetter) && !body.empty() && isLetter(body.front()) &&
           body.find(u"ubnd") == body.npos && body.find(u"hđnd") == body.npos;
}

/// Party documents (Hướng dẫn 05-HD/VPTW and those before it, not NĐ 30) have no Quốc hiệu.
bool isPartyDocument(const Facts& facts, const Analysis& analysis)
{
    return analysis.find(Role::Motto) < 0 &&
           anyAtTop(facts, [](const ParagraphFacts& p) { return standsUnderParty(p) || isPartyNumber(p); });
}

/// Citizens' forms and contracts stand under Quốc hiệu too, but have no number, no tên loại of the decree and no nơi nhận. "GIẤY ỦY
/// QUYỀN" or "HỢP ĐỒNG" over nothing of an office's is theirs as well.
bool isOtherForm(const Facts& facts, const Analysis& analysis)
{
    if (analysis.find(Role::Number) >= 0 || analysis.parts.front().kind != PartKind::Main)
        return false;
    const bool underMotto = analysis.find(Role::Motto) >= 0 && analysis.find(Role::RecipientsLabel) < 0;
    if (analysis.find(Role::Title) >= 0)
        return underMotto && analysis.find(Role::Issuer) < 0;
    return underMotto || anyAtTop(facts, [](const ParagraphFacts& p) { return startsCapitals(p, kOtherForms); });
}

/// "89/2025/UBTVQH15", "72/2025/QH15".
bool isOfNationalAssembly(const HeaderFacts& header)
{
    return header.symbolYear && header.symbol.find(u"QH") != std::u16string::npos &&
           header.symbol.find(u'-') == std::u16string::npos;
}

bool isCentralNormative(const Facts& facts, const Analysis& analysis)
{
    if (isOfNationalAssembly(analysis.header))
        return true;
    const auto title = analysis.find(Role::Title); // "NGHỊ ĐỊNH" over "QUY ĐỊNH CHI TIẾT …" is a decree
    const auto end = title < 0 ? facts.end() : facts.begin() + title;
    return anyAtTop({facts.begin(), end},
                    [](const ParagraphFacts& p) { return startsCapitals(p, kCentralForms) && p.length < 60; });
}

const DocumentKind* byId(const std::vector<DocumentKind>& kinds, std::string_view id)
{
    const auto hit = std::find_if(kinds.begin(), kinds.end(), [id](const DocumentKind& kind) {
        return kind.id == id || std::find(kind.aliases.begin(), kind.aliases.end(), id) != kind.aliases.end();
    });
    return hit == kinds.end() ? nullptr : &*hit;
}

/// The type abbreviation in the number: "NQ" of "NQ-HĐND".
const DocumentKind* bySymbol(const std::vector<DocumentKind>& kinds, std::u16string_view symbol)
{
    const auto type = symbol.substr(0, symbol.find_first_of(u"-\u2013 "));
    for (const DocumentKind& kind : kinds)
        for (const auto& own : kind.symbols)
            if (!own.empty() && std::u16string_view(own) == type)
                return &kind;
    return nullptr;
}

const DocumentKind* recognise(const Facts& facts, const std::vector<DocumentKind>& kinds, const Analysis& analysis)
{
    if (analysis.parts.front().kind == PartKind::Appendix)
        return byId(kinds, "PL");
    if (const auto title = analysis.find(Role::Title); title >= 0)
        return titleKind(facts[static_cast<std::size_t>(title)], kinds);
    if (const DocumentKind* kind = bySymbol(kinds, analysis.header.symbol))
        return kind;
    const bool addressed = analysis.find(Role::Addressee) >= 0;
    const bool about = anyAtTop(facts, [](const ParagraphFacts& p) { return p.starts(u"v/v"); });
    const bool letter = analysis.header.numberParagraph >= 0 ? addressed || about : addressed && about;
    return letter ? byId(kinds, "CV") : nullptr;
}

Regime normativeRegime(const HeaderFacts& header)
{
    if (header.date)
        return *header.date < kLaw2025 ? Regime::QPPL34 : Regime::QPPL78;
    const auto year = header.year ? header.year : header.symbolYear;
    return year && *year < kLaw2025.year ? Regime::QPPL34 : Regime::QPPL78;
}

} // namespace

void recogniseKind(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, std::string_view kindOption,
                   Analysis& analysis)
{
    const DocumentKind* kind = byId(kinds, kindOption);
    if (kind == nullptr) {
        const bool party = isPartyDocument(facts, analysis);
        if (party || isOtherForm(facts, analysis)) {
            analysis.regime = Regime::OutOfScope;
            analysis.partyDocument = party;
            return;
        }
    }
    if (kind == nullptr && isCentralNormative(facts, analysis)) {
        analysis.regime = normativeRegime(analysis.header);
        return;
    }
    if (kind == nullptr)
        kind = recognise(facts, kinds, analysis);
    if (kind == nullptr)
        return;
    analysis.kind = kind->id;
    if (analysis.header.symbolYear && !kind->normativeId.empty())
        analysis.kind = kind->normativeId;
    if (analysis.kind.size() > 5 && analysis.kind.substr(analysis.kind.size() - 5) == "-QPPL")
        analysis.regime = normativeRegime(analysis.header);
}

} // namespace trinhky
