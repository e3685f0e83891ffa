#include "model/parts.hpp"

#include "base/text.hpp"
#include "model/part_bounds.hpp"
#include "model/part_lines.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <optional>

namespace trinhky {

namespace {

constexpr std::int32_t kHeaderLimit = 60; // non-blank paragraphs that a header may take
constexpr std::size_t kMostParts = 2000;
constexpr int kFormLeaders = 3; // lines to write on that make a form

class PartFinder {
public:
    PartFinder(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis)
        : m_facts(facts), m_kinds(kinds), m_analysis(analysis), m_end(bodyEnd(*analysis.snapshot)),
          m_bounds(facts, kinds, analysis.roles, m_end)
    {}

    void run()
    {
        std::int32_t begin = 0;
        do
            begin = readPart(begin);
        while (begin < m_end && m_analysis.parts.size() < kMostParts);
        m_analysis.parts.back().end = m_end;
        for (std::size_t part = 1; part < m_analysis.parts.size(); ++part)
            m_analysis.parts[part].form = isForm(m_analysis.parts[part]);
    }

private:
    const ParagraphFacts& at(std::int32_t paragraph) const { return m_bounds.at(paragraph); }
    Role& role(std::int32_t paragraph) { return m_analysis.roles[static_cast<std::size_t>(paragraph)]; }

    /// Lines to write on make a form; one is enough in what is named so.
    bool isForm(const Part& part) const
    {
        int leaders = m_bounds.isFormHeading(part.begin) && namesForm(at(part.begin)) ? kFormLeaders - 1 : 0;
        for (auto i = part.begin; i < part.end && leaders < kFormLeaders; ++i)
            leaders += !at(i).blank && hasLeader(at(i)) ? 1 : 0;
        return leaders >= kFormLeaders;
    }

    /// Reads the part that begins here; returns where the next one begins.
    std::int32_t readPart(std::int32_t begin)
    {
        const bool main = m_analysis.parts.empty();
        const std::int32_t body = readHeaderOf(begin);
        Part part{main ? PartKind::Main : PartKind::Appendix, begin, m_end};
        const std::int32_t part0 = static_cast<std::int32_t>(m_analysis.parts.size());
        m_analysis.parts.push_back(part);
        if (main && m_analysis.find(Role::AppendixNo) >= 0)
            m_analysis.parts.back().kind = PartKind::Appendix;
        else if (main && isAttachedAlone(body))
            m_analysis.parts.back().kind = PartKind::Attached;
        const bool afterMain = part0 == 1 || (!main && m_analysis.find(Role::AppendixRef, part0) >= 0);
        if (afterMain && m_analysis.find(Role::Number, part0) < 0 && m_analysis.find(Role::Title, part0) >= 0 &&
            m_analysis.find(Role::AppendixNo, part0) < 0)
            m_analysis.parts.back().kind = PartKind::Attached;
        m_analysis.parts.back().end = readTail(body, main);
        return m_analysis.parts.back().end;
    }

    /// An appendix in a file of its own begins with its name, an electronic one with a line of the system before it (Mẫu 2.2).
    bool opensAppendix(const std::vector<std::int32_t>& zone) const
    {
        return std::all_of(zone.begin(), zone.end(), [this](std::int32_t before) { return looksLikeNumber(at(before)); });
    }

    /// A regulation in a file of its own, without the decision that issues it: no number, and "(Kèm theo …)" in its header (Mẫu 1.3).
    bool isAttachedAlone(std::int32_t body) const
    {
        if (m_analysis.find(Role::Title) < 0 || m_analysis.find(Role::Number) >= 0)
            return false;
        const auto line = m_analysis.find(Role::AppendixRef);
        return line >= 0 && line <= body + 2 && m_analysis.find(Role::Basis) < 0;
    }

    /// Role of a line of the header that is sure by itself, and no neighbour of the others.
    std::optional<Role> roleApart(std::int32_t line, std::int32_t begin, const std::vector<std::int32_t>& zone) const
    {
        const bool early = static_cast<int>(zone.size()) < kHeadLines;
        if (early && m_bounds.isAppendixHeading(line) && (begin > 0 || opensAppendix(zone)))
            return Role::AppendixNo;
        if (early && begin > 0 && m_bounds.isFormHeading(line))
            return Role::AppendixTitle;
        if (isAttachmentLine(at(line)))
            return Role::AppendixRef;
        const bool stamp = looksLikeStamp(at(line)) || (zone.empty() && m_bounds.isElectronicCopyOf(line));
        return stamp ? std::optional(Role::PageFurniture) : std::nullopt;
    }

    /// Gives the header its roles; returns the first paragraph after it.
    std::int32_t readHeaderOf(std::int32_t begin)
    {
        std::vector<std::int32_t> zone;
        std::int32_t end = begin;
        bool appendix = begin > 0;
        for (; end < m_end && static_cast<std::int32_t>(zone.size()) < kHeaderLimit; ++end) {
            const ParagraphFacts& facts = at(end);
            if (!m_bounds.counts(end))
                continue;
            if (const auto apart = roleApart(end, begin, zone)) {
                role(end) = *apart;
                appendix = appendix || *apart == Role::AppendixNo;
                continue;
            }
            if (endsHeader(facts) || isEndOfText(facts) || m_bounds.labelsRecipients(end) || signs(facts, m_kinds) ||
                m_bounds.isPostOverName(end))
                break;
            zone.push_back(end);
            if (facts.length < 28 && facts.starts(u"quyết nghị"))
                break;
        }
        const auto roles = decodeZone(headerZone(), m_facts, zone, m_kinds);
        for (std::size_t i = 0; i < zone.size(); ++i)
            role(zone[i]) = roles[i];
        addSharedRoles(zone);
        if (appendix)
            nameAppendixTitle(zone);
        return zone.empty() ? begin : afterHeader(zone, roles);
    }

    static std::int32_t afterHeader(const std::vector<std::int32_t>& zone, const std::vector<Role>& roles)
    {
        for (std::size_t i = roles.size(); i-- > 0;)
            if (roles[i] != Role::Body)
                return zone[i] + 1;
        return zone.front();
    }

    void share(std::int32_t paragraph, Role shared, bool present)
    {
        if (present && role(paragraph) != shared)
            m_analysis.extraRoles.push_back({paragraph, shared});
    }

    /// Columns flattened to one line, lines of one paragraph, and title with subject in one paragraph.
    void addSharedRoles(const std::vector<std::int32_t>& zone)
    {
        const auto add = [this](std::int32_t paragraph, Role shared, bool present) { share(paragraph, shared, present); };
        for (const auto paragraph : zone) {
            const ParagraphFacts& facts = at(paragraph);
            const Role own = role(paragraph);
            add(paragraph, Role::Motto, looksLikeMotto(facts));
            add(paragraph, Role::MottoLine, looksLikeMottoLine(facts));
            add(paragraph, Role::PlaceDate, looksLikePlaceDate(facts));
            add(paragraph, Role::Number, looksLikeNumber(facts));
            add(paragraph, Role::Issuer, own == Role::Motto && !facts.starts(u"cộng"));
            add(paragraph, Role::Subject, own == Role::Number && facts.contains(u" v/v"));
            add(paragraph, Role::Authority, own == Role::Subject && !facts.upperCase && endsInAuthority(facts));
            add(paragraph, Role::AppendixRef, own == Role::Subject && endsInAttachment(facts));
            const DocumentKind* kind = own == Role::Title ? titleKind(facts, m_kinds) : nullptr;
            add(paragraph, Role::Subject, kind != nullptr && facts.length > static_cast<std::int32_t>(kind->name.size()) + 6);
            for (const ParagraphFacts& piece : piecesOf(facts)) {
                add(paragraph, Role::MottoLine, looksLikeMottoLine(piece));
                add(paragraph, Role::PlaceDate, looksLikePlaceDate(piece));
                add(paragraph, Role::Number, looksLikeNumber(piece));
                add(paragraph, Role::Subject, own == Role::Number && piece.starts(u"v/v"));
            }
        }
    }

    void nameAppendixTitle(const std::vector<std::int32_t>& zone)
    {
        for (const auto paragraph : zone)
            if (role(paragraph) == Role::Issuer || role(paragraph) == Role::Authority)
                if (at(paragraph).upperCase && m_analysis.roles[static_cast<std::size_t>(zone.front())] != Role::Motto)
                    role(paragraph) = Role::AppendixTitle;
    }

    /// Gives nơi nhận and signature their roles; returns where the part ends.
    std::int32_t readTail(std::int32_t body, bool main)
    {
        const auto appendix = main ? m_bounds.firstAppendix(body) : m_bounds.nextBoundary(body);
        std::int32_t limit = main ? m_end : appendix;
        std::int32_t anchor = m_bounds.tailAnchor(body, limit);
        if (main && (anchor < 0 || anchor > appendix)) {
            // the end may be missing before an appendix, or the main text may list its appendices line by line
            const std::int32_t before = m_bounds.tailAnchor(body, appendix);
            if (before >= 0 || anchor < 0 || !m_bounds.labelsRecipients(anchor)) {
                anchor = before;
                limit = appendix;
            }
        }
        if (anchor < 0)
            return main ? readBareSignature(body, m_bounds.attachedBegin(body, limit)) : limit;
        limit = std::min(limit, main ? m_bounds.firstAppendix(anchor) : m_bounds.nextBoundary(anchor));
        limit = std::min(limit, m_bounds.copyBegin(anchor, limit));
        const auto zone = m_bounds.window(body, anchor, limit);
        return applyTail(zone, decodeZone(tailZone(), m_facts, zone, m_kinds), limit);
    }

    std::int32_t applyTail(const std::vector<std::int32_t>& zone, const std::vector<Role>& roles, std::int32_t limit)
    {
        std::int32_t last = -1;
        for (std::size_t i = 0; i < zone.size(); ++i) {
            if (roles[i] == Role::PageFurniture)
                return last < 0 ? limit : rest(zone[i], limit);
            if (roles[i] != Role::Body) {
                role(zone[i]) = roles[i];
                last = zone[i];
                shareTail(zone[i]);
            }
        }
        return limit;
    }

    /// A signature whose lines are one paragraph, or that tabs put beside the recipients.
    void shareTail(std::int32_t paragraph)
    {
        constexpr int kCertainPost = 8;
        constexpr int kCertainName = 6;
        const auto pieces = piecesOf(at(paragraph), true);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto evidence = [&](Role shared) { return tailZone().evidence(pieces[i], shared, m_kinds); };
            share(paragraph, Role::RecipientsLabel, evidence(Role::RecipientsLabel) > 0);
            share(paragraph, Role::SignAuthority, evidence(Role::SignAuthority) >= kCertainPost);
            share(paragraph, Role::Signer, i > 0 && i + 1 == pieces.size() && evidence(Role::Signer) >= kCertainName);
        }
    }

    /// What follows the signature is a part of its own, unless it is a line or two of leftovers.
    std::int32_t rest(std::int32_t first, std::int32_t limit)
    {
        std::int32_t count = 0;
        for (std::int32_t i = first; i < limit; ++i)
            count += at(i).blank ? 0 : 1;
        if (count >= 3 || m_bounds.isAppendixHeading(first))
            return first;
        for (std::int32_t i = first; i < limit; ++i)
            if (!at(i).blank)
                role(i) = Role::PageFurniture;
        return limit;
    }

    /// A document that ends in nothing but a name.
    std::int32_t readBareSignature(std::int32_t body, std::int32_t limit)
    {
        std::vector<std::int32_t> zone;
        for (std::int32_t i = limit - 1; i >= body && zone.size() < 4; --i)
            if (m_bounds.counts(i))
                zone.insert(zone.begin(), i);
        if (!zone.empty() && zone.size() > 1 && tailZone().evidence(at(zone.back()), Role::Signer, m_kinds) > 0)
            role(zone.back()) = Role::Signer;
        const auto post = zone.size() > 2 ? zone[zone.size() - 2] : -1;
        if (post >= 0 && role(zone.back()) == Role::Signer && tailZone().evidence(at(post), Role::SignAuthority, m_kinds) > 0)
            role(post) = Role::SignAuthority; // "Người báo cáo"
        return limit;
    }

    const std::vector<ParagraphFacts>& m_facts;
    const std::vector<DocumentKind>& m_kinds;
    Analysis& m_analysis;
    std::int32_t m_end;
    PartBounds m_bounds;
};

} // namespace

void findParts(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis)
{
    analysis.roles.resize(facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        analysis.roles[i] = facts[i].blank ? Role::Empty : Role::Body;
    readOtherStories(facts, kinds, analysis);
    PartFinder(facts, kinds, analysis).run();
}

} // namespace trinhky
