#include "model/part_bounds.hpp"

#include "model/appendix_heading.hpp"
#include "model/zone.hpp"

namespace trinhky {

namespace {

constexpr std::int32_t kTailBefore = 14; // looked at before "Nơi nhận:", for a signature that stands first
constexpr std::int32_t kTailAfter = 90;  // and after it

} // namespace

PartBounds::PartBounds(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds,
                       const std::vector<Role>& roles, std::int32_t end)
    : m_facts(facts), m_appendixHeadings(appendixHeadings(facts)), m_kinds(kinds), m_roles(roles), m_end(end)
{}

bool PartBounds::isPostOverName(std::int32_t paragraph) const
{
    constexpr int kCertainPost = 8;
    constexpr int kCertainName = 6;
    if (tailZone().evidence(at(paragraph), Role::SignAuthority, m_kinds) < kCertainPost)
        return false;
    for (auto i = paragraph + 1; i < m_end; ++i)
        if (counts(i))
            return tailZone().evidence(at(i), Role::Signer, m_kinds) >= kCertainName;
    return false;
}

bool PartBounds::isElectronicCopyOf(std::int32_t paragraph) const
{
    for (std::int32_t i = paragraph + 1, seen = 0; isElectronicCopy(at(paragraph)) && i < m_end && seen < 2 * kHeadLines; ++i)
        if (counts(i) && ++seen > 0 && (looksLikeMotto(at(i)) || looksLikeNumber(at(i))))
            return true;
    return false;
}

std::int32_t PartBounds::attachedBegin(std::int32_t from, std::int32_t to) const
{
    constexpr int kTitleLines = 4;
    for (std::int32_t i = from; i < to; ++i)
        if (counts(i) && isAttachmentLine(at(i)))
            for (std::int32_t title = i - 1, seen = 0; title > from && seen < kTitleLines; --title)
                if (counts(title) && ++seen > 0 && at(title).upperCase && titleKind(at(title), m_kinds) != nullptr)
                    return title;
    return to;
}

std::int32_t PartBounds::firstAppendix(std::int32_t from) const
{
    for (std::int32_t i = from; i < m_end; ++i)
        if (counts(i) && isAppendixHeading(i) && m_roles[static_cast<std::size_t>(i)] != Role::AppendixNo)
            return i;
    return m_end;
}

std::int32_t PartBounds::nextBoundary(std::int32_t from) const
{
    const std::int32_t appendix = firstAppendix(from);
    for (std::int32_t i = from; i < appendix; ++i)
        if (counts(i) && m_roles[static_cast<std::size_t>(i)] == Role::Body && (isFormHeading(i) || looksLikeMotto(at(i))))
            return i;
    return appendix;
}

std::int32_t PartBounds::copyBegin(std::int32_t from, std::int32_t to) const
{
    constexpr int kBody = 6;
    for (std::int32_t number = from + 1, seen = 0; number < to && seen < kTailAfter; ++number) {
        if (!counts(number) || ++seen == 0 || !looksLikeNumber(at(number)))
            continue;
        std::int32_t begin = to;
        for (std::int32_t i = number - 1, lines = 0; i > from && lines < kHeadLines; --i) {
            if (!counts(i))
                continue;
            if (!at(i).upperCase)
                break;
            ++lines;
            if (headerZone().evidence(at(i), Role::Issuer, m_kinds) >= kBody)
                begin = i;
        }
        return begin;
    }
    return to;
}

bool PartBounds::labelsRecipients(std::int32_t paragraph) const
{
    return tailZone().evidence(at(paragraph), Role::RecipientsLabel, m_kinds) > 0;
}

std::int32_t PartBounds::tailAnchor(std::int32_t from, std::int32_t to) const
{
    std::int32_t signature = -1;
    for (std::int32_t i = from; i < to; ++i) {
        if (!counts(i) || at(i).length > 120)
            continue;
        if (labelsRecipients(i))
            return i;
        if (at(i).upperCase && tailZone().evidence(at(i), Role::SignAuthority, m_kinds) >= 8)
            signature = i;
    }
    return signature;
}

std::vector<std::int32_t> PartBounds::window(std::int32_t from, std::int32_t anchor, std::int32_t to) const
{
    std::vector<std::int32_t> zone;
    for (std::int32_t i = tailBegin(from, anchor), after = 0; i < to && after < kTailAfter; ++i)
        if (counts(i)) {
            zone.push_back(i);
            after += i > anchor ? 1 : 0;
        }
    return zone;
}

std::int32_t PartBounds::tailBegin(std::int32_t from, std::int32_t anchor) const
{
    const bool labelled = labelsRecipients(anchor);
    std::int32_t begin = anchor;
    std::int32_t beforeBullets = -1;
    for (std::int32_t i = anchor - 1, seen = 0; i >= from && seen < kTailBefore; --i) {
        if (!counts(i))
            continue;
        ++seen;
        const ParagraphFacts& facts = at(i);
        if (isEndOfText(facts))
            return begin;
        const bool bullet = facts.label && facts.label->kind == LabelKind::Bullet;
        if (facts.length > 160 || (facts.label && (!bullet || labelled)))
            break;
        if (bullet && beforeBullets < 0)
            beforeBullets = begin;
        begin = i;
    }
    return beforeBullets < 0 ? begin : beforeBullets;
}

} // namespace trinhky
