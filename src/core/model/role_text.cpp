#include "model/role_text.hpp"

#include "base/text.hpp"
#include "model/facts.hpp"
#include "model/zone.hpp"

#include <algorithm>
#include <numeric>

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

void addLines(std::u16string_view text, std::vector<std::u16string>& lines)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(u'\n', begin), text.size());
        if (auto line = cleanLine(text.substr(begin, end - begin)); !line.empty())
            lines.push_back(std::move(line));
        begin = end + 1;
    }
}

/// The pieces of a shared paragraph that have the role when they are judged by themselves.
void addPieces(const std::vector<ParagraphFacts>& pieces, const std::vector<DocumentKind>& kinds, Role role,
               std::vector<std::u16string>& lines)
{
    std::vector<std::int32_t> places(pieces.size());
    std::iota(places.begin(), places.end(), 0);
    const auto roles = decodeZone(isOfTail(role) ? tailZone() : headerZone(), pieces, places, kinds);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (roles[i] == role)
            addLines(pieces[i].text, lines);
}

std::vector<ParagraphFacts> linesAndColumns(const ParagraphFacts& facts)
{
    auto pieces = piecesOf(facts);
    return pieces.empty() ? piecesOf(facts, true) : pieces;
}

std::vector<std::u16string> collect(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role, bool together)
{
    std::vector<std::u16string> lines;
    const auto facts = collectFacts(*analysis.snapshot, analysis);
    const auto first = analysis.find(role);
    const Part& main = analysis.parts.front();
    // Text boxes and page headers stand behind the last part, and count where the main part has nothing.
    const bool elsewhere = first >= analysis.parts.back().end;
    const auto begin = elsewhere ? analysis.parts.back().end : main.begin;
    const auto end = elsewhere ? static_cast<std::int32_t>(analysis.roles.size()) : main.end;
    auto last = end;
    for (auto at = begin; at < end && !(together && at > last + 1); ++at) {
        const auto before = lines.size();
        const auto pieces = linesAndColumns(facts[static_cast<std::size_t>(at)]);
        if (isShared(analysis, at, role, !pieces.empty()))
            addPieces(pieces.empty() ? std::vector{facts[static_cast<std::size_t>(at)]} : pieces, kinds, role, lines);
        else if (analysis.roles[static_cast<std::size_t>(at)] == role)
            addLines(analysis.textOf(at), lines);
        if (lines.size() > before)
            last = at;
    }
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

} // namespace trinhky
