#include "model/role_text.hpp"

#include "base/text.hpp"
#include "model/facts.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace trinhky {

namespace {

bool isOfTail(Role role)
{
    return role == Role::RecipientsLabel || role == Role::Recipient || role == Role::SignAuthority || role == Role::Signer;
}

bool isOfHeader(Role role) { return role >= Role::Motto && role <= Role::Enact; }

/// True when the paragraph holds several parts of the form, of the same end of the document as `wanted`.
bool isShared(const Analysis& analysis, std::int32_t paragraph, Role wanted, bool hasLines)
{
    const auto sameEnd = [wanted](Role role) { return isOfTail(wanted) ? isOfTail(role) : isOfHeader(role); };
    const Role own = analysis.roles[static_cast<std::size_t>(paragraph)];
    const auto extra = std::find_if(analysis.extraRoles.begin(), analysis.extraRoles.end(),
                                    [&](const ExtraRole& other) { return other.paragraph == paragraph && sameEnd(other.role); });
    return extra != analysis.extraRoles.end() || (hasLines && isOfTail(wanted) && isOfTail(own));
}

std::u16string cleanLine(std::u16string_view text)
{
    std::u16string line;
    for (const char16_t unit : trim(text)) {
        if (unit == u'*')
            continue;
        const bool gap = isSpace(unit) || unit < u' ';
        if (!gap)
            line.push_back(unit);
        else if (!line.empty() && line.back() != u' ')
            line.push_back(u' ');
    }
    return line;
}

/// Reads lines of one role out of paragraphs.
class LineCollector {
public:
    LineCollector(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role)
        : m_analysis(analysis), m_kinds(kinds), m_role(role)
    {}

    std::vector<PlacedLine> lines;

    /// Adds what the paragraph says in the role; `pieces` are its lines and columns, if it has several.
    void add(std::int32_t paragraph, const std::vector<ParagraphFacts>& pieces)
    {
        m_paragraph = paragraph;
        const auto text = m_analysis.textOf(paragraph);
        m_begin = text.data();
        if (!isShared(m_analysis, paragraph, m_role, !pieces.empty())) {
            if (m_analysis.roles[static_cast<std::size_t>(paragraph)] == m_role)
                addLines(text);
        } else if (!pieces.empty()) {
            addPieces(pieces);
        } else {
            addPieces({readParagraphFacts(m_analysis, paragraph)});
        }
    }

private:
    void addLines(std::u16string_view text)
    {
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find(u'\n', begin), text.size());
            const auto inner = trim(text.substr(begin, end - begin));
            if (auto line = cleanLine(inner); !line.empty())
                lines.push_back({m_paragraph, spanOf(inner), std::move(line)});
            begin = end + 1;
        }
    }

    Span spanOf(std::u16string_view text) const
    {
        const auto begin = static_cast<std::int32_t>(text.data() - m_begin);
        return {begin, begin + static_cast<std::int32_t>(text.size())};
    }

    /// The pieces of a shared paragraph that have the role when they are judged by themselves.
    void addPieces(const std::vector<ParagraphFacts>& pieces)
    {
        std::vector<std::int32_t> places(pieces.size());
        std::iota(places.begin(), places.end(), 0);
        const auto roles = decodeZone(isOfTail(m_role) ? tailZone() : headerZone(), pieces, places, m_kinds);
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (roles[i] == m_role)
                addLines(pieces[i].text);
    }

    const Analysis& m_analysis;
    const std::vector<DocumentKind>& m_kinds;
    Role m_role;
    std::int32_t m_paragraph = -1;
    const char16_t* m_begin = nullptr;
};

std::vector<ParagraphFacts> linesAndColumns(const ParagraphFacts& facts)
{
    auto pieces = piecesOf(facts);
    return pieces.empty() ? piecesOf(facts, true) : pieces;
}

/// Paragraphs in which a role is looked for. Text boxes and page headers stand behind the last part, and count where the main part has nothing.
std::pair<std::int32_t, std::int32_t> stretchOf(const Analysis& analysis, Role role)
{
    if (analysis.find(role) >= analysis.parts.back().end)
        return {analysis.parts.back().end, static_cast<std::int32_t>(analysis.roles.size())};
    return {analysis.parts.front().begin, analysis.parts.front().end};
}

std::vector<std::u16string> collect(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role, bool together)
{
    LineCollector collector(analysis, kinds, role);
    const auto facts = collectFacts(*analysis.snapshot, analysis);
    const auto [begin, end] = stretchOf(analysis, role);
    auto last = end;
    for (auto at = begin; at < end && !(together && at > last + 1); ++at) {
        const auto before = collector.lines.size();
        collector.add(at, linesAndColumns(facts[static_cast<std::size_t>(at)]));
        if (collector.lines.size() > before)
            last = at;
    }
    std::vector<std::u16string> lines;
    for (auto& line : collector.lines)
        lines.push_back(std::move(line.text));
    return lines;
}

} // namespace

std::vector<std::u16string> linesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role)
{
    return collect(analysis, kinds, role, false);
}

std::vector<std::u16string> firstLinesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role)
{
    return collect(analysis, kinds, role, true);
}

std::vector<PlacedLine> placedTailLines(const Analysis& analysis, Role role)
{
    const std::vector<DocumentKind> noKinds;
    LineCollector collector(analysis, noKinds, role);
    const auto [begin, end] = stretchOf(analysis, role);
    for (auto at = begin; at < end; ++at)
        if (isOfTail(analysis.roles[static_cast<std::size_t>(at)]))
            collector.add(at, linesAndColumns(readParagraphFacts(analysis, at)));
    return std::move(collector.lines);
}

} // namespace trinhky
