#include "model/analysis.hpp"

#include "model/outline_builder.hpp"
#include "model/parts.hpp"
#include "model/role_settling.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isUnseen(const Run& run) { return run.deleted || run.hidden; }

/// The text without tracked deletions and hidden text: numbers that only the history of a draft knows are none.
NormalText seenText(const Paragraph& paragraph)
{
    NormalText seen;
    for (const Run& run : paragraph.runs)
        for (auto at = run.span.begin; at < run.span.end && !isUnseen(run); ++at) {
            seen.text.push_back(paragraph.text[static_cast<std::size_t>(at)]);
            seen.origin.push_back(at);
        }
    seen.origin.push_back(seen.origin.empty() ? 0 : seen.origin.back() + 1);
    NormalText result = toNfc(seen.text);
    if (result.origin.empty())
        return seen;
    for (auto& offset : result.origin)
        offset = seen.toOriginal(offset);
    return result;
}

void normalise(const Snapshot& snapshot, Analysis& analysis)
{
    analysis.normalisedIndex.assign(snapshot.paragraphs.size(), -1);
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i) {
        const auto& paragraph = snapshot.paragraphs[i];
        const bool partlyUnseen = std::any_of(paragraph.runs.begin(), paragraph.runs.end(), isUnseen);
        if (!partlyUnseen && !mayNeedNormalising(paragraph.text))
            continue;
        analysis.normalisedIndex[i] = static_cast<std::int32_t>(analysis.normalised.size());
        analysis.normalised.push_back(partlyUnseen ? seenText(paragraph) : toNfc(paragraph.text));
    }
}

} // namespace

std::u16string_view Analysis::textOf(std::int32_t paragraph) const
{
    const auto at = static_cast<std::size_t>(paragraph);
    const auto index = normalisedIndex[at];
    return index < 0 ? std::u16string_view(snapshot->paragraphs[at].text)
                     : std::u16string_view(normalised[static_cast<std::size_t>(index)].text);
}

Span Analysis::originalSpan(std::int32_t paragraph, Span normal) const
{
    const auto index = normalisedIndex[static_cast<std::size_t>(paragraph)];
    if (index < 0)
        return normal;
    const NormalText& text = normalised[static_cast<std::size_t>(index)];
    return {text.toOriginal(normal.begin), text.toOriginal(normal.end)};
}

std::int32_t Analysis::find(Role role, std::int32_t part) const
{
    if (part < 0 || part >= static_cast<std::int32_t>(parts.size()))
        return -1;
    const Part& range = parts[static_cast<std::size_t>(part)];
    const auto begin = roles.begin() + range.begin;
    const auto end = roles.begin() + range.end;
    const auto hit = std::find(begin, end, role);
    std::int32_t first = hit == end ? -1 : static_cast<std::int32_t>(hit - roles.begin());
    for (const ExtraRole& extra : extraRoles)
        if (extra.role == role && extra.paragraph >= range.begin && extra.paragraph < range.end &&
            (first < 0 || extra.paragraph < first))
            first = extra.paragraph;
    if (first < 0 && part == 0) { // text boxes and page headers stand behind the body
        const auto other = std::find(roles.begin() + parts.back().end, roles.end(), role);
        first = other == roles.end() ? -1 : static_cast<std::int32_t>(other - roles.begin());
    }
    return first;
}

Analysis analyse(const Snapshot& snapshot, const std::vector<DocumentKind>& kinds, std::string_view kindOption)
{
    Analysis analysis;
    analysis.snapshot = &snapshot;
    normalise(snapshot, analysis);
    const auto facts = collectFacts(snapshot, analysis);
    findParts(facts, kinds, analysis);
    analysis.header = readHeader(facts, analysis);
    recogniseKind(facts, kinds, kindOption, analysis);
    analysis.headerLost = snapshot.plainText && analysis.find(Role::Motto) < 0 && analysis.find(Role::MottoLine) < 0 &&
                          analysis.find(Role::Issuer) < 0;
    settleSubjects(facts, kinds, analysis);
    settleNumberBelowTitle(facts, analysis);
    assignBodyRoles(facts, analysis);
    settleTelegramAddressees(facts, analysis);
    buildOutline(facts, analysis);
    analysis.citations = readCitations(analysis);
    return analysis;
}

Analysis analyseAlone(const Snapshot& one, const Analysis& whole, std::int32_t like)
{
    Analysis analysis;
    analysis.snapshot = &one;
    normalise(one, analysis);
    analysis.roles = {whole.roles[static_cast<std::size_t>(like)]};
    for (const ExtraRole& extra : whole.extraRoles)
        if (extra.paragraph == like)
            analysis.extraRoles.push_back({0, extra.role});
    Part part{PartKind::Main, 0, 1};
    for (const Part& around : whole.parts)
        if (like >= around.begin && like < around.end) {
            part.kind = around.kind;
            part.form = around.form;
        }
    analysis.parts = {part};
    analysis.kind = whole.kind;
    analysis.regime = whole.regime;
    analysis.headerLost = whole.headerLost;
    const auto facts = collectFacts(one, analysis);
    analysis.header = readHeader(facts, analysis);
    if (analysis.roles.front() == Role::Heading && facts.front().label)
        buildOutline(facts, analysis);
    else if (analysis.roles.front() == Role::Heading)
        analysis.roles.front() = Role::Body; // its number was deleted
    return analysis;
}

} // namespace trinhky
