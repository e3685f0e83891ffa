#include "model/parts.hpp"
#include "model/zone.hpp"

#include <array>
#include <utility>

namespace trinhky {

namespace {

/// Parts of the form that a text box may hold beside Quốc hiệu, number and date, with the evidence that makes them certain.
constexpr std::array<std::pair<Role, int>, 4> kInFrames{
    {{Role::RecipientsLabel, 1}, {Role::SignAuthority, 8}, {Role::Signer, 6}, {Role::Recipient, 4}}};

Role frameRole(const ParagraphFacts& facts, const std::vector<DocumentKind>& kinds)
{
    if (looksLikeMotto(facts))
        return Role::Motto;
    if (looksLikeMottoLine(facts))
        return Role::MottoLine;
    if (looksLikePlaceDate(facts))
        return Role::PlaceDate;
    if (looksLikeNumber(facts))
        return Role::Number;
    for (const auto& [role, certain] : kInFrames)
        if (tailZone().evidence(facts, role, kinds) >= certain)
            return role;
    constexpr int kCertainBody = 6;
    return headerZone().evidence(facts, Role::Issuer, kinds) >= kCertainBody ? Role::Issuer : Role::PageFurniture;
}

} // namespace

void readOtherStories(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const Story story = analysis.snapshot->paragraphs[i].story;
        if (story == Story::Body || story == Story::Table || facts[i].blank)
            continue;
        Role& role = analysis.roles[i];
        role = story == Story::Footnote ? Role::FootnoteText : Role::PageFurniture;
        if (story == Story::Frame)
            role = frameRole(facts[i], kinds);
        else if (story == Story::Header && looksLikeMotto(facts[i]))
            role = Role::Motto;
    }
}

} // namespace trinhky
