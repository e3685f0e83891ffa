#include "engine/settle.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <array>
#include <map>
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

/// FNV-1a: the same on every machine and in every version, which a fingerprint kept in a waiver needs.
class Hash {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            addByte(static_cast<unsigned char>(byte));
        addByte(0);
    }

    std::string hex() const
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text(16, '0');
        for (std::size_t at = 0; at < text.size(); ++at)
            text[text.size() - 1 - at] = kDigits[(m_value >> (4 * at)) & 0xFU];
        return text;
    }

private:
    void addByte(unsigned char byte)
    {
        m_value ^= byte;
        m_value *= 0x100000001b3U;
    }

    std::uint64_t m_value = 0xcbf29ce484222325U;
};

/// Neither the number of the paragraph nor its offset goes into it, so that edits elsewhere do not change it; equal findings are
/// told apart by their order.
void setFingerprints(std::vector<Finding>& findings, const Analysis& analysis)
{
    std::map<std::array<std::string, 3>, int> seen;
    for (auto& finding : findings) {
        const bool hasText = !finding.absent && finding.where.paragraph >= 0;
        std::array<std::string, 3> parts{finding.rule, hasText ? toUtf8(foldKey(analysis.textOf(finding.where.paragraph))) : "",
                                         finding.absent ? finding.expected : finding.observed};
        Hash hash;
        for (const auto& part : parts)
            hash.add(part);
        hash.add(std::to_string(seen[std::move(parts)]++));
        finding.fingerprint = hash.hex();
    }
}

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
