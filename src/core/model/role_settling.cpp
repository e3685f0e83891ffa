#include "model/role_settling.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isOver(const std::vector<Role>& roles, std::size_t at, const Part& part)
{
    const auto end = roles.begin() + part.end;
    return std::find(roles.begin() + static_cast<std::ptrdiff_t>(at), end, Role::Title) != end;
}

/// Giấy giới thiệu, giấy nghỉ phép and copies have none.
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
        std::replace(analysis.roles.begin() + analysis.parts.front().begin, analysis.roles.begin() + analysis.parts.front().end,
                     Role::Subject, Role::Body);
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
