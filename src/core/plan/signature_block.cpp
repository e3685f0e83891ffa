#include "plan/signature_block.hpp"

#include "base/text.hpp"
#include "plan/issuer_name.hpp"

#include <algorithm>
#include <array>

namespace trinhky {

namespace {

/// Head of a council or a committee.
constexpr std::string_view kChair = "CHỦ TỊCH";

std::string inCapitals(std::string_view text)
{
    auto wide = toUtf16(text);
    std::transform(wide.begin(), wide.end(), wide.begin(), [](char16_t letter) { return toUpper(letter); });
    return toUtf8(trim(toNfc(wide).text));
}

bool startsWith(std::string_view text, std::u16string_view words) { return foldKey(toUtf16(text)).starts_with(words); }

bool isDeputy(std::string_view post) { return startsWith(post, u"phó "); }

/// "PHÓ CHỦ TỊCH" → "CHỦ TỊCH". A deputy's rank among the deputies is no part of the head's post.
std::string headOfDeputy(std::string_view post)
{
    constexpr std::u16string_view kStanding = u" THƯỜNG TRỰC";
    auto head = toUtf16(inCapitals(post));
    head.erase(0, std::u16string_view(u"PHÓ ").size());
    if (head.ends_with(kStanding))
        head.erase(head.size() - kStanding.size());
    return toUtf8(trim(head));
}

/// Heads of the offices and units below a council or a committee.
bool isHeadOfUnit(std::string_view post)
{
    constexpr std::array<std::u16string_view, 3> kPosts{u"chánh văn phòng", u"trưởng phòng", u"giám đốc"};
    return std::any_of(kPosts.begin(), kPosts.end(), [&](std::u16string_view known) { return startsWith(post, known); });
}

/// "TM. ỦY BAN NHÂN DÂN": a council decides in session, its standing body signs for it between the sessions.
std::string collectiveLine(const Profile& profile)
{
    const auto body = inCapitals(splitIssuer(profile.issuer + (profile.unit.empty() ? "" : "\n" + profile.unit)).body);
    const bool council = startsWith(body, u"hội đồng nhân dân");
    return "TM. " + (council ? "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN" : body);
}

const Signer* headOf(const Profile& profile)
{
    for (const Authority authority : {Authority::Collective, Authority::Own, Authority::Acting})
        for (const Signer& signer : profile.signers)
            if (signer.authority == authority && !isDeputy(signer.post))
                return &signer;
    return nullptr;
}

/// What stands above the head's post. An unknown head of a body that decides together signs for it.
std::vector<std::string> headLines(const Profile& profile, const Signer* head)
{
    const bool together =
        head && head->authority != Authority::Acting ? head->authority == Authority::Collective : profile.collective;
    return together ? std::vector{collectiveLine(profile)} : std::vector<std::string>{};
}

/// The post whose place is taken: of the principal, else what the signer's own post says, else the head's.
std::string principalPost(const Profile& profile, const Signer& signer, const Signer* principal)
{
    if (principal)
        return inCapitals(principal->post);
    if (signer.authority == Authority::Deputy && isDeputy(signer.post))
        return headOfDeputy(signer.post);
    const Signer* head = headOf(profile);
    return head ? inCapitals(head->post) : std::string(kChair);
}

/// `depth` bounds a circle of signers who sign for each other, which the profile's faults tell.
std::vector<std::string> authorityLines(const Profile& profile, const Signer& signer, std::size_t depth)
{
    const Signer* principal = depth > profile.signers.size() ? nullptr : profile.findSigner(signer.onBehalfOf);
    const auto post = [&] { return principalPost(profile, signer, principal); };
    switch (signer.authority) {
    case Authority::Own:
    case Authority::Collective:
    case Authority::Acting:
        return headLines(profile, &signer);
    case Authority::ByOrder:
        return {"TL. " + post()};
    case Authority::ByDelegation:
        return {"TUQ. " + post()};
    case Authority::Deputy:
        break;
    }
    auto lines = principal ? authorityLines(profile, *principal, depth + 1) : headLines(profile, headOf(profile));
    lines.push_back("KT. " + post());
    return lines;
}

} // namespace

SignatureBlock signatureOf(const Profile& profile, const Signer& signer)
{
    const auto post = inCapitals(signer.post);
    return {authorityLines(profile, signer, 0), signer.authority == Authority::Acting ? "Q. " + post : post, signer.name};
}

std::vector<std::string> authorityOfPost(std::string_view post, const std::vector<std::string>& headLines)
{
    const bool deputy = isDeputy(post);
    const auto head = deputy ? headOfDeputy(post) : inCapitals(post);
    auto lines = headLines;
    if (!headLines.empty() && isHeadOfUnit(head))
        lines = {"TL. " + std::string(kChair)};
    if (deputy)
        lines.push_back("KT. " + head);
    return lines;
}

} // namespace trinhky
