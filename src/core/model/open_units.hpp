#pragma once
#include "model/analysis.hpp"
#include "model/facts.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace trinhky {

/// One way to read a number: as going on with a series of an open unit, or as beginning one. Costs are compared only with each other.
struct NumberReading {
    int cost = std::numeric_limits<int>::max();
    std::size_t depth = 0;    ///< of the parent among the open units
    std::int32_t series = -1; ///< goes on with it; -1 begins one
    bool restart = false;     ///< counts afresh under an unnumbered group
    bool wrongParent = false;

    /// True when no reading makes the number right.
    bool isFault() const;
};

/// The numbered units that are open at one place of a text, from the root of the part down, with the series counted in each.
class OpenUnits {
public:
    OpenUnits(const std::vector<ParagraphFacts>& facts, const Analysis& analysis, std::vector<OutlineNode>& nodes);

    /// Forgets what is open and begins with a root.
    void reset(std::int32_t root);
    /// An unnumbered group heading: what follows may count afresh.
    void passGroup(std::int32_t paragraph) { m_groupParagraph = paragraph; }
    /// Whether the text before ended in a colon: what follows may be a list below it.
    void setColon(bool colon) { m_colon = colon; }

    /// The cheapest reading of a number.
    NumberReading choose(const Label& label, std::int32_t paragraph) const;
    /// How far the number is from the one that the reading goes on from; 0 when it begins a series.
    int step(const NumberReading& reading, const Label& label) const;
    /// True when an open series of the label's kind is written without a delimiter as well ("2.1 Văn nghệ").
    bool hasBareSeries(const Label& label) const;
    /// Appends the node with the reading's place and opens it.
    void enter(const NumberReading& reading, OutlineNode added);

    OutlineNode& top() { return m_nodes[static_cast<std::size_t>(m_stack.back().node)]; }
    std::int32_t topIndex() const { return m_stack.back().node; }
    /// Every series so far, each the indices of its nodes in document order.
    const std::vector<std::vector<std::int32_t>>& series() const { return m_series; }

private:
    struct Open {
        std::int32_t node = -1;
        std::vector<std::int32_t> series; ///< counted among its children, indices into m_series
    };

    const OutlineNode& lastOf(std::int32_t series) const;
    const Label& labelAt(std::size_t depth) const { return m_nodes[static_cast<std::size_t>(m_stack[depth].node)].label; }
    NumberReading continuing(std::int32_t series, std::size_t depth, const Label& label, std::int32_t paragraph, int up) const;
    bool isCountedAt(std::size_t depth, const Label& label) const;
    bool isRestart(const OutlineNode& last, const Label& label, std::int32_t paragraph, bool grouped) const;
    bool passedPart(std::int32_t paragraph) const;
    bool passedFixedUnit(std::int32_t paragraph) const;
    bool followsPlainText(std::int32_t paragraph) const;
    std::optional<int> nextValue(const Label& label, std::int32_t paragraph) const;
    NumberReading begin(const Label& label) const;
    NumberReading beginDotted(const Label& label) const;
    NumberReading misplaced(const Label& label, const std::vector<int>& prefix) const;
    bool carries(std::size_t depth, const std::vector<int>& prefix) const;
    std::size_t parentDepth(const Label& label, std::size_t chosen) const;

    const std::vector<ParagraphFacts>& m_facts;
    const Analysis& m_analysis;
    std::vector<OutlineNode>& m_nodes;
    std::vector<std::vector<std::int32_t>> m_series;
    std::vector<Open> m_stack;
    std::int32_t m_groupParagraph = -1;
    bool m_colon = false;
};

} // namespace trinhky
