#include "engine/settle.hpp"

#include "checks/places.hpp"
#include "engine/fingerprint.hpp"

#include <algorithm>
#include <tuple>

namespace trinhky {
namespace {

auto orderKey(const Finding& finding)
{
    const auto severity = -static_cast<int>(finding.severity);
    return std::tuple(finding.where.paragraph, finding.where.span.begin, finding.where.span.end, severity, finding.rule,
                      finding.message.vi);
}

/// Numbered units by paragraph: the outline itself also holds the roots of its scopes, which stand in no paragraph.
std::vector<std::pair<std::int32_t, std::int32_t>> unitsByParagraph(const Outline& outline)
{
    std::vector<std::pair<std::int32_t, std::int32_t>> units;
    for (std::size_t at = 0; at < outline.nodes.size(); ++at)
        if (outline.nodes[at].paragraph >= 0)
            units.emplace_back(outline.nodes[at].paragraph, static_cast<std::int32_t>(at));
    std::sort(units.begin(), units.end());
    return units;
}

class PathFinder {
public:
    explicit PathFinder(const Analysis& analysis) : m_analysis(analysis), m_units(unitsByParagraph(analysis.outline)) {}

    /// Path of the unit that encloses the paragraph; a heading is enclosed by its parent.
    std::u16string pathAt(std::int32_t paragraph) const
    {
        const auto after = std::upper_bound(m_units.begin(), m_units.end(), std::pair(paragraph, INT32_MAX));
        if (paragraph < 0 || after == m_units.begin())
            return {};
        const auto [at, index] = *(after - 1);
        const auto& node = m_analysis.outline.nodes[static_cast<std::size_t>(index)];
        if (at == paragraph)
            return node.parent < 0 ? std::u16string{} : m_analysis.outline.pathOf(node.parent);
        if (m_analysis.roles[static_cast<std::size_t>(paragraph)] == Role::GroupHeading)
            return m_analysis.outline.pathOf(unitOverLists(index));
        const bool inside = isContent(m_analysis.roles[static_cast<std::size_t>(paragraph)]) &&
                            partOf(m_analysis, at) == partOf(m_analysis, paragraph);
        return inside ? m_analysis.outline.pathOf(index) : std::u16string{};
    }

private:
    /// A group heading ends the list before it: it stands in the unit that holds the lists.
    std::int32_t unitOverLists(std::int32_t index) const
    {
        const auto isItem = [](LabelKind kind) {
            return kind == LabelKind::Clause || kind == LabelKind::Dotted || kind == LabelKind::Point ||
                   kind == LabelKind::Bullet;
        };
        const auto& nodes = m_analysis.outline.nodes;
        while (index >= 0 && isItem(nodes[static_cast<std::size_t>(index)].label.kind))
            index = nodes[static_cast<std::size_t>(index)].parent;
        return index;
    }

    const Analysis& m_analysis;
    std::vector<std::pair<std::int32_t, std::int32_t>> m_units;
};

} // namespace

void settle(std::vector<Finding>& findings, const Analysis& analysis)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return orderKey(a) < orderKey(b); });
    const auto same = [](const Finding& a, const Finding& b) { return orderKey(a) == orderKey(b) && a.observed == b.observed; };
    findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
    if (findings.empty())
        return;
    const PathFinder paths(analysis);
    for (auto& finding : findings) {
        finding.where.path = paths.pathAt(finding.where.paragraph);
        for (auto& place : finding.related)
            place.path = paths.pathAt(place.paragraph);
    }
    setFingerprints(findings, analysis);
}

} // namespace trinhky
