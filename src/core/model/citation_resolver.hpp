#pragma once
#include "model/analysis.hpp"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace trinhky {

/// Which units of the outline a citation means, level by level as in UnitCitation::units and number by number as written. -1 where the
/// document has no such unit, or where several would do. A level without a number ("Điều này") has the unit around the citation.
using CitedNodes = std::vector<std::vector<std::int32_t>>;

/// Finds the units that citations of This or an Attached document mean. Refers to the analysis, which must outlive it.
class CitationResolver {
public:
    explicit CitationResolver(const Analysis& analysis);

    CitedNodes nodesOf(const UnitCitation& citation) const;

    /// Innermost unit that the paragraph stands in, its own when it is a heading; -1 outside any.
    std::int32_t unitAround(std::int32_t paragraph) const;

    /// The unit of the kind that holds `unit`, or is it; -1 when none does.
    std::int32_t enclosing(LabelKind kind, std::int32_t unit) const;
    /// Every unit that may be cited as of this kind, within one unit, or in the whole part for -1; document order.
    std::vector<std::int32_t> unitsOf(LabelKind kind, std::int32_t part, std::int32_t within) const;
    bool bearsNumber(std::int32_t unit, const CitedNumber& number) const;

private:
    const OutlineNode& node(std::int32_t index) const { return m_analysis.outline.nodes[static_cast<std::size_t>(index)]; }
    bool isWithin(std::int32_t index, std::int32_t unit) const;
    template <class Meant>
    std::vector<std::int32_t> bearers(LabelKind kind, const CitedNumber& number, std::int32_t part, const Meant& meant) const;
    std::int32_t outermost(LabelKind kind, const CitedNumber& number, std::int32_t part, std::int32_t around) const;
    std::int32_t within(LabelKind kind, const CitedNumber& number, std::int32_t unit) const;
    std::int32_t composed(const CitedNumber& number, std::int32_t part, std::int32_t around) const;
    std::int32_t nearest(const std::vector<std::int32_t>& candidates, std::int32_t around) const;

    const Analysis& m_analysis;
    std::vector<std::pair<std::int32_t, std::int32_t>> m_byParagraph;                 ///< paragraph and node
    std::map<std::pair<std::int32_t, LabelKind>, std::vector<std::int32_t>> m_byKind; ///< by part; document order
};

} // namespace trinhky
