#include "base/text.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace trinhky {

namespace {

using Words = std::span<const std::u16string_view>;

constexpr std::array<std::u16string_view, 9> kPrefixes{u"tm.", u"kt.", u"tl.", u"tuq.", u"q.", u"t/m", u"k/t", u"tm ", u"kt "};
constexpr std::array<std::u16string_view, 26> kPosts{
    u"chủ tịch",    u"phó ",       u"giám đốc",    u"trưởng",     u"chánh ",   u"hiệu trưởng",   u"chủ toạ",
    u"thư ký",      u"thủ trưởng", u"cục trưởng",  u"chi cục",    u"bí thư",   u"thủ tướng",     u"bộ trưởng",
    u"viện trưởng", u"chỉ huy",    u"tổng ",       u"đội trưởng", u"người ký", u"người báo cáo", u"người lập",
    u"đại diện",    u"chủ nhiệm",  u"thường trực", u"thứ trưởng", u"thống đốc"};
constexpr std::array<std::u16string_view, 7> kSignatureRoom{u"(đã ký", u"đã ký",   u"(ký",   u"(chữ ký",
                                                            u"(dấu",   u"[chữ ký", u"đã ký)"};

bool startsAny(std::u16string_view key, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view word) { return key.substr(0, word.size()) == word; });
}

int recipientsLabel(const ParagraphFacts& facts)
{
    if (facts.key.front() != u'n')
        return kImpossible;
    const auto bare = foldBare(std::u16string_view(facts.key).substr(0, 24));
    if (bare.substr(0, 8) != u"noi nhan" || facts.label)
        return kImpossible;
    return facts.length < 24 || bare.substr(8, 2) == u": " || bare.substr(8, 1) == u":" ? 13 : -2;
}

int recipient(const ParagraphFacts& facts)
{
    if (facts.length > 260)
        return -8;
    const bool bullet = facts.label && facts.label->kind == LabelKind::Bullet;
    int score = bullet ? 4 : -1;
    if (facts.starts(u"lưu"))
        score += 8;
    if (facts.starts(u"như trên") || facts.starts(u"như điều"))
        score += 6;
    if (facts.last == u';')
        score += 2;
    if (facts.upperCase || (facts.label && !bullet))
        score -= 6;
    return score;
}

int signAuthority(const ParagraphFacts& facts)
{
    if (facts.length > 120 || (facts.label && facts.label->kind != LabelKind::Letter))
        return kImpossible;
    if (startsAny(facts.key, kPrefixes))
        return facts.upperCase ? 11 : 4;
    if (startsAny(facts.key, kSignatureRoom))
        return 6;
    if (!startsAny(facts.key, kPosts))
        return facts.upperCase && facts.length < 60 ? -1 : kImpossible;
    return facts.upperCase                                                                       ? 8
           : facts.length < 40 && facts.last != u'.' && facts.last != u';' && facts.last != u':' ? 2
                                                                                                 : kImpossible;
}

/// Second syllables of ranks and degrees: "Thượng tá", "Tiến sĩ", "Luật sư".
constexpr std::array<std::u16string_view, 8> kOfRank{u"tá", u"uý", u"tướng", u"sĩ", u"sỹ", u"sư", u"viên", u"thượng"};

bool isOfRank(std::u16string_view text, std::size_t at)
{
    const auto word = foldKey(text.substr(at, std::min(text.find(u' ', at), text.size()) - at));
    return std::find(kOfRank.begin(), kOfRank.end(), word) != kOfRank.end();
}

/// The words of what may be a name; reading ends at the first fault.
struct NameWords {
    int count = 0;
    bool capital = true; ///< at the beginning of each word, but for that of a rank
    bool lettersOnly = true;
};

NameWords nameWords(std::u16string_view text)
{
    NameWords words;
    bool wordStart = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        if (isSpace(unit) || unit == u'.' || unit == u'*') {
            wordStart = true;
            continue;
        }
        words.lettersOnly = isLetter(unit);
        if (!words.lettersOnly)
            return words;
        if (std::exchange(wordStart, false)) {
            ++words.count;
            words.capital = isUpper(unit) || (words.count == 2 && isOfRank(text, at));
            if (!words.capital)
                return words;
        }
    }
    return words;
}

/// "Nguyễn Văn A", with a rank or degree before it; also a placeholder for the name.
int signer(const ParagraphFacts& facts)
{
    const auto content = trim(facts.text);
    if (facts.length > 48 || facts.label)
        return kImpossible;
    if (facts.starts(u"họ và tên") || facts.starts(u"họ tên"))
        return 5;
    if (content.front() == u'[' || content.front() == u'<')
        return facts.contains(u"tên") ? 4 : -6;
    if (content.front() == u'\u2026')
        return 4;
    const auto words = nameWords(content);
    if (!words.lettersOnly)
        return kImpossible;
    if (!words.capital || words.count < 2 || words.count > 7)
        return -6;
    return (facts.upperCase ? 1 : 6) + (facts.bold || facts.centered ? 1 : 0) - (facts.last == u'.' ? 6 : 0);
}

/// The issuer over what is attached: "QUY CHẾ" is nobody, nor is it.
bool namesBody(const ParagraphFacts& facts) { return facts.starts(u"uỷ ban nhân dân") || facts.starts(u"hội đồng nhân dân"); }

int plainBody(const ParagraphFacts& facts)
{
    int score = 0;
    if (facts.label && facts.label->kind != LabelKind::Bullet)
        score += 5;
    if (facts.length > 200)
        score += 5;
    if (facts.text.find(u"./.") != std::u16string_view::npos)
        score += 8;
    return score;
}

int afterwards(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds)
{
    if (facts.label && facts.label->kind == LabelKind::Appendix)
        return 14;
    if (looksLikeMotto(facts) || looksLikeMottoLine(facts))
        return 12;
    if (facts.upperCase && titleKind(facts, kinds) != nullptr)
        return 8;
    if (facts.upperCase && namesBody(facts))
        return 10;
    if (facts.starts(u"(kèm theo") || facts.starts(u"(ban hành kèm theo"))
        return 10;
    return std::max(1, plainBody(facts)); // numbered text may be the main text as well as an attached regulation
}

int tailEvidence(const ParagraphFacts& facts, Role role, const std::vector<DocumentKind>& kinds)
{
    switch (role) {
    case Role::RecipientsLabel:
        return recipientsLabel(facts);
    case Role::Recipient:
        return recipient(facts);
    case Role::SignAuthority:
        return signAuthority(facts);
    case Role::Signer:
        return facts.upperCase && (titleKind(facts, kinds) != nullptr || namesBody(facts)) ? kImpossible : signer(facts);
    case Role::PageFurniture:
        return afterwards(facts, kinds);
    default:
        return plainBody(facts);
    }
}

constexpr std::array<Role, 6> kTailRoles{Role::Body,          Role::RecipientsLabel, Role::Recipient,
                                         Role::SignAuthority, Role::Signer,          Role::PageFurniture};

/// How well the role of a column follows that of a row, both as in kTailRoles.
constexpr std::array<std::array<int, 6>, 6> kTailFollows{{
    {0, 0, -7, 0, -5, -12},
    {-9, -8, 2, 0, 0, -4},
    {-9, 0, 1, 0, 0, -4},
    {-9, 0, -1, 0, 3, -4},
    {-9, 0, -3, 0, -1, -1},
    {-30, -30, -30, -30, -30, 0},
}};

std::size_t indexOf(Role role)
{
    return static_cast<std::size_t>(std::find(kTailRoles.begin(), kTailRoles.end(), role) - kTailRoles.begin());
}

int tailFollows(Role before, Role after) { return kTailFollows.at(indexOf(before)).at(indexOf(after)); }

} // namespace

const ZoneModel& tailZone()
{
    static const ZoneModel kModel{kTailRoles, tailEvidence, tailFollows};
    return kModel;
}

} // namespace trinhky
