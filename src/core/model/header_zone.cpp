#include "base/text.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

using Words = std::span<const std::u16string_view>;

bool startsAny(const ParagraphFacts& facts, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return facts.starts(word); });
}

constexpr std::array<std::u16string_view, 34> kBodies{
    u"uỷ ban",    u"hội đồng",  u"ubnd",      u"hđnd",      u"sở ",      u"phòng ",     u"ban ",      u"bộ ",    u"trường",
    u"công an",   u"chi cục",   u"văn phòng", u"trung tâm", u"tổng cục", u"cục ",       u"viện",      u"toà án", u"thường trực",
    u"thanh tra", u"tỉnh ",     u"xã ",       u"phường ",   u"thị trấn", u"huyện ",     u"thành phố", u"quận ",  u"đặc khu",
    u"bệnh viện", u"chính phủ", u"quốc hội",  u"hội ",      u"tên c",    u"thẩm quyền", u"đảng uỷ"};
constexpr std::array<std::u16string_view, 10> kPosts{u"chủ tịch", u"giám đốc",    u"trưởng", u"hiệu trưởng", u"bộ trưởng",
                                                     u"chánh ",   u"viện trưởng", u"tổng ",  u"thủ tướng",   u"chính phủ"};
constexpr std::array<std::u16string_view, 10> kBases{u"căn cứ", u"xét ",      u"theo đề nghị", u"trên cơ sở", u"sau khi",
                                                     u"theo ",  u"thực hiện", u"để ",          u"thể theo",   u"sau khi xem xét"};

/// Posts that issue decisions by themselves, as the line of authority has them in capitals.
constexpr std::array<std::u16string_view, 6> kDeciding{u"chủ tịch ",       u"giám đốc ",    u"trưởng phòng ",
                                                       u"chánh văn phòng", u"hiệu trưởng ", u"bộ trưởng "};

int bodyName(const ParagraphFacts& facts)
{
    if (facts.length > 120 || facts.label)
        return kImpossible;
    if (facts.starts(u"ban hành")) // "BAN HÀNH QUY CHẾ …" is a subject
        return kImpossible;
    if (startsAny(facts, kBodies))
        return facts.upperCase ? 6 : facts.bold || facts.layoutTable ? 3 : -4;
    return facts.upperCase ? 1 : -8;
}

int basis(const ParagraphFacts& facts)
{
    int score = facts.starts(u"căn cứ") ? 10 : startsAny(facts, kBases) ? 5 : -6;
    if (facts.last == u';')
        score += 2;
    else if (!facts.starts(u"căn cứ") && facts.length < 120 && (isLetter(facts.last) || isDigit(facts.last)))
        score -= 4; // "Thực hiện chuyển đổi số năm 2026" is a subject
    if (facts.label && facts.label->kind != LabelKind::Bullet)
        score -= 8;
    return facts.upperCase ? kImpossible : score;
}

bool isNoSubject(const ParagraphFacts& facts, bool named)
{
    if (facts.length > (named ? 700 : 420) || facts.starts(u"căn cứ") || facts.starts(u"kính gửi") || facts.contains(u"kính mời"))
        return true;
    if (looksLikePlaceDate(facts) && !facts.starts(u"v/v") && !facts.starts(u"về "))
        return true; // beside the "V/v" of a công văn, whose column it follows in a flattened header
    if (facts.starts(u"bên ") && facts.text.find(u": ") != facts.text.npos)
        return true; // "BÊN A: …", a party of a contract
    return facts.text.find_first_not_of(u"_-\u2013\u2014\u2500=~*\u00A0 ") == facts.text.npos; // the rule below the type
}

int subject(const ParagraphFacts& facts)
{
    const bool named = facts.starts(u"về việc") || facts.starts(u"v/v");
    if (isNoSubject(facts, named))
        return -8;
    int score = 2;
    if (facts.starts(u"v/v"))
        score += 9;
    else if (facts.starts(u"về "))
        score += 4;
    if (facts.bold || facts.centered)
        score += 2;
    if (facts.last == u':' || facts.last == u';')
        score -= 6;
    if (facts.last == u'.')
        score -= !named && facts.text.find(u": ") != facts.text.npos ? 6 : 2; // "Thời gian: 08 giờ 00."
    else if (isLetter(facts.last) || isDigit(facts.last))
        score += 3;
    if (facts.label && facts.label->kind != LabelKind::Bullet)
        score -= 8;
    if (facts.upperCase && (startsAny(facts, kBodies) || startsAny(facts, kDeciding)) &&
        !facts.starts(u"ban hành")) // the name of a body: the authority, be the subject missing or not
        score -= 8;
    return score;
}

int enact(const ParagraphFacts& facts)
{
    if (facts.length > 28 || !(facts.starts(u"quyết nghị") || facts.starts(u"quyết định")))
        return kImpossible;
    return (facts.upperCase ? 7 : 2) + (facts.last == u':' ? 5 : 1);
}

int title(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds)
{
    if (titleKind(facts, kinds) == nullptr || facts.label)
        return kImpossible;
    const bool capitals = facts.upperCase || facts.length > 30;
    return (capitals ? 8 : 3) + (facts.length < 30 ? 2 : 0) + (facts.last == u':' ? -6 : 0) + (facts.last == u'.' ? -4 : 0);
}

int addressee(const ParagraphFacts& facts)
{
    if (facts.starts(u"kính gửi"))
        return 12;
    constexpr std::int32_t kName = 60;
    const bool named = facts.last == u';' || (facts.last == u'.' && facts.length <= kName); // longer is a sentence of the text
    return facts.length < 200 && (facts.label || named) ? 0 : -6;
}

int plainBody(const ParagraphFacts& facts)
{
    int score = 1;
    if (facts.label && facts.label->kind != LabelKind::Bullet)
        score += 7;
    if (facts.length > 250)
        score += 3;
    if (facts.last == u':' && !facts.upperCase)
        score += 3;
    return score;
}

int headerEvidence(const ParagraphFacts& facts, Role role, const std::vector<DocumentKind>& kinds)
{
    switch (role) {
    case Role::Motto:
        return looksLikeMotto(facts) ? 14 : kImpossible;
    case Role::MottoLine:
        return looksLikeMottoLine(facts) ? 12 : kImpossible;
    case Role::Number:
        return looksLikeNumber(facts) ? 11 : kImpossible;
    case Role::PlaceDate:
        return looksLikePlaceDate(facts) ? 11 : kImpossible;
    case Role::Title:
        return title(facts, kinds);
    case Role::Subject:
        return subject(facts);
    case Role::Superior:
        return bodyName(facts) - (facts.bold ? 2 : 1);
    case Role::Issuer:
        return bodyName(facts);
    case Role::Authority:
        return std::max(bodyName(facts), facts.upperCase && facts.length < 120 && startsAny(facts, kPosts) ? 7 : kImpossible);
    case Role::SessionLine:
        return facts.length < 140 && facts.contains(u"khoá") && (facts.contains(u"kỳ họp") || facts.contains(u"nhiệm kỳ")) &&
                       !facts.label
                   ? (facts.upperCase || facts.centered ? 11 : 2)
                   : kImpossible;
    case Role::Addressee:
        return addressee(facts);
    case Role::Basis:
        return basis(facts);
    case Role::Enact:
        return enact(facts);
    default:
        return plainBody(facts);
    }
}

int rank(Role role)
{
    switch (role) {
    case Role::Title:
        return 2;
    case Role::Subject:
        return 3;
    case Role::Addressee:
    case Role::Authority:
        return 4;
    case Role::SessionLine:
        return 5;
    case Role::Basis:
        return 6;
    case Role::Enact:
        return 7;
    case Role::Body:
        return 8;
    default:
        return 1;
    }
}

/// Parts that take several lines, and lists.
int repeats(Role role)
{
    switch (role) {
    case Role::Subject:
    case Role::Issuer:
    case Role::Authority:
        return 0;
    case Role::Basis:
    case Role::Addressee:
        return 1;
    default:
        return -8;
    }
}

int subjectFollows(Role before)
{
    if (before == Role::Title)
        return 4;
    return before == Role::PlaceDate || before == Role::Number ? -2 : -4; // the tên loại may be missing
}

int headerFollows(Role before, Role after)
{
    if (before == Role::Body)
        return after == Role::Body ? 0 : after == Role::Basis || after == Role::Enact ? -3 : -9;
    if (before == after)
        return repeats(before);
    if (before == Role::Superior)
        return after == Role::Issuer ? 2 : -4;
    if (before == Role::Addressee)
        return after == Role::Subject ? -6 : 0;
    if (after == Role::Addressee)
        return rank(after) >= rank(before) ? 0 : -4;
    if (after == Role::Subject)
        return subjectFollows(before);
    if (after == Role::SessionLine && before != Role::Authority)
        return -2;
    return rank(after) < rank(before) ? -6 - (rank(before) - rank(after)) / 2 : 0; // the further out of order, the less likely
}

constexpr std::array<Role, 14> kHeaderRoles{Role::Motto,     Role::MottoLine, Role::Superior, Role::Issuer,    Role::Number,
                                            Role::PlaceDate, Role::Title,     Role::Subject,  Role::Authority, Role::SessionLine,
                                            Role::Addressee, Role::Basis,     Role::Enact,    Role::Body};

bool isGap(char16_t unit)
{
    return isSpace(unit) || isDigit(unit) || unit == u'.' || unit == u'\u2026' || unit == u'_' || unit == u'/' || unit == u':' ||
           unit == u'[' || unit == u']' || unit == u'-';
}

/// Where "số" stands that begins the line, or follows the type of the document ("Nghị quyết số: 89/2025/UBTVQH15").
std::size_t numberWord(const ParagraphFacts& facts)
{
    if (facts.starts(u"số") || facts.starts(u"sô:"))
        return 0;
    static constexpr std::array<std::u16string_view, 5> kTypes{u"nghị quyết số:", u"quyết định số:", u"luật số:",
                                                               u"nghị định số:", u"thông tư số:"};
    const bool typed = facts.length < 50 && startsAny(facts, kTypes);
    return typed ? facts.key.find(u"số") : std::u16string::npos;
}

/// " 05/01/2024" and nothing else.
bool endsInFigures(std::u16string_view text)
{
    const auto figures = trim(text);
    return std::count(figures.begin(), figures.end(), u'/') == 2 && isDigit(figures.front()) && isDigit(figures.back()) &&
           std::all_of(figures.begin(), figures.end(),
                       [](char16_t unit) { return isDigit(unit) || unit == u'/' || isSpace(unit); });
}

/// "thử nghiệm," before the date; without the comma only a short name, so that a sentence about a date is none. What begins with a
/// label ("Thời gian bắt đầu: 08 giờ 00, ngày …") says when something happens.
bool looksLikePlace(std::u16string_view place, const ParagraphFacts& facts)
{
    if (place.find(u':') != std::u16string_view::npos)
        return false;
    const auto blanks = std::count(place.begin(), place.end(), u' ');
    if (place.back() == u',' || place.back() == u';')
        return blanks <= 6 && !facts.starts(u"hôm nay");
    static constexpr std::array<std::u16string_view, 6> kSentence{u"căn cứ", u"ban hành", u"thông qua",
                                                                  u"từ ",    u"vào ",     u"hôm nay"};
    return blanks <= 4 && facts.length < 60 && isLetter(place.back()) && !startsAny(facts, kSentence) &&
           isUpper(trim(facts.text).front());
}

} // namespace

const ZoneModel& headerZone()
{
    static const ZoneModel kModel{kHeaderRoles, headerEvidence, headerFollows};
    return kModel;
}

bool looksLikeMotto(const ParagraphFacts& facts)
{
    if (facts.length >= 160)
        return false;
    if (facts.contains(
            u"cộng hoà xã hội chủ nghĩa việt nam")) // in small letters behind other words it is the state that is spoken of
        return facts.starts(u"cộng") || facts.text.find(u"CỘNG H") != std::u16string_view::npos ||
               facts.text.find(u"NGHĨA") != std::u16string_view::npos;
    return facts.starts(u"c") && foldBare(facts.key).find(u"cong hoa xa hoi chu nghia") == 0;
}

bool looksLikeStamp(const ParagraphFacts& facts)
{
    static constexpr std::array<std::u16string_view, 10> kStamps{
        u"khẩn",    u"thượng khẩn", u"hoả tốc",          u"hoả tốc hẹn giờ", u"mật",
        u"tối mật", u"tuyệt mật",   u"xem xong trả lại", u"lưu hành nội bộ", u"tài liệu thu hồi"};
    const bool gazette = facts.starts(u"công báo/") || facts.key == u"văn bản quy phạm pháp luật"; // heads of pages
    return gazette || (facts.upperCase && std::find(kStamps.begin(), kStamps.end(), facts.key) != kStamps.end());
}

bool endsInAuthority(const ParagraphFacts& facts)
{
    const auto content = trim(facts.text);
    auto begin = content.size();
    for (auto at = begin; at > 0;) { // words in capitals at the end
        const auto space = content.find_last_of(u' ', at - 1);
        const auto word = content.substr(space == content.npos ? 0 : space + 1, at - (space == content.npos ? 0 : space + 1));
        if (!std::all_of(word.begin(), word.end(), isUpper))
            break;
        begin = space == content.npos ? 0 : space + 1;
        at = space == content.npos ? 0 : space;
    }
    if (begin == 0 || begin == content.size())
        return false;
    const auto key = foldKey(content.substr(begin));
    const auto starts = [&](std::u16string_view word) { return key.starts_with(word); };
    return key.size() >= 9 &&
           (std::any_of(kBodies.begin(), kBodies.end(), starts) || std::any_of(kPosts.begin(), kPosts.end(), starts));
}

bool looksLikeMottoLine(const ParagraphFacts& facts)
{
    if (facts.length >= 160)
        return false;
    if (facts.contains(u"độc lập") && facts.contains(u"hạnh phúc"))
        return true;
    const auto bare = facts.starts(u"đ") || facts.starts(u"d") ? foldBare(facts.key) : std::u16string(); // a wrong mark
    return bare.find(u"doc lap") == 0 && bare.find(u"hanh phuc") != std::u16string::npos;
}

bool looksLikeNumber(const ParagraphFacts& facts)
{
    const auto word = facts.length > 160 ? std::u16string::npos : numberWord(facts);
    if (word == std::u16string::npos)
        return false;
    const std::u16string_view rest = std::u16string_view(facts.key).substr(word + 2);
    if (rest.empty() || !isGap(rest.front()))
        return false;
    const auto slash = rest.find(u'/');
    const auto text = std::find_if_not(rest.begin(), rest.end(), isGap);
    const auto gap = static_cast<std::size_t>(text - rest.begin());
    return rest.front() == u':' || (slash != std::u16string_view::npos && slash < gap);
}

bool looksLikePlaceDate(const ParagraphFacts& facts)
{
    const std::u16string_view key = facts.key;
    const auto day = key.find(u"ngày");
    if (facts.length > 150 || day == std::u16string_view::npos || day == 1 || day > 60 || facts.label)
        return false;
    if (endsInFigures(key.substr(day + 4)))
        return day >= 2 && looksLikePlace(trim(key.substr(0, day)), facts);
    const auto month = key.find(u"tháng", day);
    const auto year = key.find(u"năm", month == std::u16string_view::npos ? day : month);
    if (month == std::u16string_view::npos || year == std::u16string_view::npos)
        return false;
    const auto tail = key.substr(year + 3);
    if (!std::all_of(tail.begin(), tail.end(), isGap))
        return false;
    return day == 0 || looksLikeNumber(facts) || looksLikePlace(trim(key.substr(0, day)), facts);
}

const DocumentKind* titleKind(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds)
{
    const std::u16string_view key = facts.key;
    const auto content = trim(facts.text);
    const DocumentKind* best = nullptr;
    std::size_t longest = 0;
    for (const DocumentKind& kind : kinds)
        for (const auto& name : kind.titles) {
            if (name.size() <= longest || key.substr(0, name.size()) != name)
                continue;
            const bool alone = key.size() <= name.size() + 1;
            // with the subject on the same line the type alone is in capitals
            const auto begin = content.find_first_not_of(u"*_ ");
            const bool capitals = begin != std::u16string_view::npos && key.size() > name.size() && !isLetter(key[name.size()]) &&
                                  isUpperCaseText(content.substr(begin, name.size()));
            if (alone || capitals) {
                best = &kind;
                longest = name.size();
            }
        }
    return best;
}

} // namespace trinhky
