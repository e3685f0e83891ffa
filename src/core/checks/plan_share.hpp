#pragma once
#include "checks/clause_words.hpp"
#include "data/rule.hpp"

#include <optional>
#include <string>
#include <vector>

/// How much of a plan a figure is said to be: "ước đạt 18,6 tỷ đồng, bằng 103,4% kế hoạch năm 2026".
namespace trinhky {

/// Reads the words around a percentage by a rule's lists `shareVerbs`, `ofPlan`, `planTail`.
class PlanShareReader {
public:
    explicit PlanShareReader(const Rule& rule);

    /// The period of the plan that is named, "" where none is. Words from `begin` stand before the percentage, those from `behind` on after
    /// it. Nothing where any other word stands there: "kế hoạch tỉnh giao" is not the plan of the data.
    std::optional<std::string> read(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t percentage,
                                    std::size_t behind) const;

private:
    PhraseList m_verbs;
    PhraseList m_plan;
    PhraseList m_tail;
};

} // namespace trinhky
