#include "model/role_settling.hpp"

#include "model/zone.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isOver(const std::vector<Role>& roles, std::size_t at, const Part& part)
{
    const auto end = roles.begin() + part.end;
    return std::find(roles.begin() + static_cast<std::ptrdiff_t>(at), end, Role::Title) != end;
}

/// Giấy giới thiệu, giấy nghỉ phép and copies have none; contracts may have one.
bool hasNoSubject(const std::vector<DocumentKind>& kinds, const std::string& id)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const DocumentKind& candidate) { return candidate.id == id; });
    return kind != kinds.end() && !kind->components.empty() &&
           std::find(kind->components.begin(), kind->components.end(), "subject") == kind->components.end();
}

} // namespace

void settleSubjects(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis)
{
    if (analysis.snapshot->plainText)
        return;
    if (hasNoSubject(kinds, analysis.kind))
        for (auto i = analysis.parts.front().begin; i < analysis.parts.front().end; ++i)
            if (const auto at = static_cast<std::size_t>(i);
                analysis.roles[at] == Role::Subject && !(facts[at].centered && facts[at].starts(u"về ")))
                analysis.roles[at] = Role::Body;
    for (const Part& part : analysis.parts) {
        bool centered = false;
        for (auto i = part.begin; i < part.end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (analysis.roles[at] != Role::Subject || facts[at].starts(u"v/v"))
                continue;
            if ((centered && !facts[at].centered) || isOver(analysis.roles, at, part))
                analysis.roles[at] = Role::Body;
            centered = centered || facts[at].centered;
        }
    }
}

void settleNumberBelowTitle(const std::vector<ParagraphFacts>& facts, Analysis& analysis)
{
    constexpr int kLines = 3; // type, subject and a rule
    const auto title = analysis.find(Role::Title);
    if (title < 0 || analysis.roles[static_cast<std::size_t>(title)] != Role::Title)
        return;
    int lines = 0;
    for (auto at = static_cast<std::size_t>(title) + 1; at < facts.size() && lines < kLines; ++at) {
        if (analysis.roles[at] == Role::Empty)
            continue;
        ++lines;
        if (analysis.roles[at] != Role::Body || !looksLikeNumber(facts[at]))
            continue;
        analysis.roles[at] = Role::Number;
        std::erase_if(analysis.extraRoles, [at](const ExtraRole& extra) {
            return extra.paragraph == static_cast<std::int32_t>(at) && extra.role == Role::Number;
        });
        return;
    }
}

void settleTelegramAddressees(const std::vector<ParagraphFacts>& facts, Analysis& analysis)
{
    if (analysis.kind != "CĐ")
        return;
    const Part& main = analysis.parts.front();
    bool listed = false;
    for (auto i = main.begin; i < main.end; ++i) {
        const auto at = static_cast<std::size_t>(i);
        Role& role = analysis.roles[at];
        if (role == Role::Empty)
            continue;
        const bool sends = role == Role::Body && facts[at].key.ends_with(u" điện:");
        if (sends || (listed && role == Role::Bullet && facts[at].label->word == u"-"))
            role = Role::Addressee;
        else if (listed)
            return;
        listed = listed || sends;
    }
}

} // namespace trinhky
