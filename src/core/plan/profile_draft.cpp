#include "plan/profile_draft.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::u16string_view kDeputy = u"PHÓ ";

bool isHead(const Signer& signer)
{
    return signer.authority == Authority::Own || signer.authority == Authority::Collective ||
           signer.authority == Authority::Acting;
}

bool isDeputyPost(const std::string& post) { return foldKey(toUtf16(post)).starts_with(foldKey(kDeputy) + u' '); }

std::string deputyOf(const Signer& principal) { return toUtf8(kDeputy) + principal.post; }

/// True when the signer, or somebody for whom he acts, acts for the one of this id.
bool actsFor(const Profile& profile, const Signer& signer, std::string_view id)
{
    const Signer* at = &signer;
    for (std::size_t step = 0; at != nullptr && step <= profile.signers.size(); ++step) {
        if (at->onBehalfOf == id)
            return true;
        at = at->onBehalfOf.empty() ? nullptr : profile.findSigner(at->onBehalfOf);
    }
    return false;
}

std::vector<std::string> signerIds(const Profile& profile)
{
    std::vector<std::string> ids;
    for (const Signer& signer : profile.signers)
        ids.push_back(signer.id);
    return ids;
}

/// The post of who stops being a deputy.
std::string withoutDeputy(const std::string& post)
{
    const auto text = toUtf16(post);
    return toUtf8(trim(std::u16string_view(text).substr(std::min(text.size(), kDeputy.size()))));
}

} // namespace

std::string freeId(std::string_view wish, const std::vector<std::string>& taken)
{
    std::string id;
    for (const char16_t unit : foldBare(toUtf16(wish)))
        if (unit < 0x80 && (isLetter(unit) || isDigit(unit)))
            id += static_cast<char>(unit);
        else if (!id.empty() && id.back() != '-')
            id += '-';
    while (id.ends_with('-'))
        id.pop_back();
    if (id.empty())
        id = "ho-so";
    const std::string first = id;
    for (int number = 2; std::find(taken.begin(), taken.end(), id) != taken.end(); ++number)
        id = first + "-" + std::to_string(number);
    return id;
}

Profile emptyProfile(const std::vector<std::string>& taken)
{
    Profile profile;
    profile.id = freeId("ho-so", taken);
    profile.archive = "VT";
    addSigner(profile);
    return profile;
}

Profile copyOf(const Profile& profile, const std::vector<std::string>& taken)
{
    Profile copy = profile;
    copy.id = freeId(profile.id, taken);
    copy.name = profile.name + " (bản sao)";
    return copy;
}

std::vector<std::size_t> principalsOf(const Profile& profile, std::size_t signer)
{
    std::vector<std::size_t> principals;
    const Signer& wanted = profile.signers[signer];
    if (isHead(wanted))
        return principals;
    for (std::size_t index = 0; index < profile.signers.size(); ++index) {
        const Signer& other = profile.signers[index];
        const bool may = isHead(other) || (wanted.authority == Authority::Deputy && other.authority == Authority::ByOrder);
        if (index != signer && may && !actsFor(profile, other, wanted.id))
            principals.push_back(index);
    }
    return principals;
}

void setAuthority(Profile& profile, std::size_t signer, Authority authority)
{
    Signer& changed = profile.signers[signer];
    const bool wasDeputy = changed.authority == Authority::Deputy;
    if (changed.authority == authority)
        return;
    changed.authority = authority;
    if (authority != Authority::Deputy && wasDeputy && isDeputyPost(changed.post))
        changed.post = isHead(changed) ? withoutDeputy(changed.post) : std::string();
    const auto principals = principalsOf(profile, signer);
    const auto stays = std::any_of(principals.begin(), principals.end(),
                                   [&](std::size_t index) { return profile.signers[index].id == changed.onBehalfOf; });
    std::string principal;
    if (!principals.empty())
        principal = stays ? changed.onBehalfOf : profile.signers[principals.front()].id;
    setPrincipal(profile, signer, principal);
}

void setPrincipal(Profile& profile, std::size_t signer, std::string_view principalId)
{
    Signer& changed = profile.signers[signer];
    const Signer* before = profile.findSigner(changed.onBehalfOf);
    const Signer* principal = profile.findSigner(principalId);
    changed.onBehalfOf = principalId;
    if (principal == nullptr || changed.authority != Authority::Deputy)
        return;
    const bool followed = before != nullptr && changed.post == deputyOf(*before);
    if (followed || !isDeputyPost(changed.post))
        changed.post = deputyOf(*principal);
}

void setPost(Profile& profile, std::size_t signer, std::string_view post)
{
    Signer& changed = profile.signers[signer];
    const Signer before = changed;
    changed.post = post;
    const std::string standard = before.post.empty() ? std::string() : deputyOf(before);
    for (Signer& other : profile.signers)
        if (other.authority == Authority::Deputy && other.onBehalfOf == before.id && other.post == standard)
            other.post = changed.post.empty() ? std::string() : deputyOf(changed);
}

std::size_t addSigner(Profile& profile)
{
    const auto head = std::find_if(profile.signers.begin(), profile.signers.end(), isHead);
    Signer added;
    if (head == profile.signers.end()) {
        added.authority = profile.collective ? Authority::Collective : Authority::Own;
        added.standard = profile.signers.empty();
    } else {
        added.authority = Authority::Deputy;
        added.onBehalfOf = head->id;
        added.post = head->post.empty() ? std::string() : deputyOf(*head);
    }
    added.id = freeId(head == profile.signers.end() ? "truong" : "pho", signerIds(profile));
    profile.signers.push_back(std::move(added));
    return profile.signers.size() - 1;
}

void removeSigner(Profile& profile, std::size_t signer)
{
    const Signer removed = profile.signers[signer];
    profile.signers.erase(profile.signers.begin() + static_cast<std::ptrdiff_t>(signer));
    for (Signer& other : profile.signers)
        if (other.onBehalfOf == removed.id)
            other.onBehalfOf.clear();
    if (removed.standard && !profile.signers.empty())
        profile.signers.front().standard = true;
}

void setStandard(Profile& profile, std::size_t signer, bool standard)
{
    for (std::size_t index = 0; index < profile.signers.size(); ++index)
        profile.signers[index].standard = standard && index == signer;
}

void setCollective(Profile& profile, bool collective)
{
    profile.collective = collective;
    for (Signer& signer : profile.signers)
        if (signer.authority == Authority::Own || signer.authority == Authority::Collective)
            signer.authority = collective ? Authority::Collective : Authority::Own;
}

std::vector<std::string> entriesOf(std::string_view text)
{
    std::vector<std::string> entries;
    const auto all = toUtf16(text);
    std::u16string_view rest(all);
    while (!rest.empty()) {
        const auto end = std::min(rest.find(u'\n'), rest.size());
        auto line = trim(rest.substr(0, end));
        while (!line.empty() && std::u16string_view(u"-–+•").find(line.front()) != std::u16string_view::npos)
            line = trim(line.substr(1));
        while (!line.empty() && std::u16string_view(u";.,/").find(line.back()) != std::u16string_view::npos)
            line = trim(line.substr(0, line.size() - 1));
        if (!line.empty())
            entries.push_back(toUtf8(line));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return entries;
}

std::string recipientsText(const Profile& profile, std::string_view kind)
{
    std::string text;
    for (const RecipientList& list : profile.recipients)
        if (list.kind == kind)
            for (const std::string& recipient : list.recipients)
                text += (text.empty() ? "" : "\n") + recipient;
    return text;
}

void setRecipients(Profile& profile, std::string_view kind, std::string_view text)
{
    auto entries = entriesOf(text);
    const auto found = std::find_if(profile.recipients.begin(), profile.recipients.end(),
                                    [&](const RecipientList& list) { return list.kind == kind; });
    if (found == profile.recipients.end() && !entries.empty())
        profile.recipients.push_back({std::string(kind), std::move(entries)});
    else if (found != profile.recipients.end() && entries.empty())
        profile.recipients.erase(found);
    else if (found != profile.recipients.end())
        found->recipients = std::move(entries);
}

std::string signerLine(const Signer& signer)
{
    const std::string right(abbreviationOf(signer.authority));
    const std::string post = signer.post + (right.empty() ? "" : " (" + right + ".)");
    return signer.name.empty() ? post : signer.name + ", " + post;
}

} // namespace trinhky
