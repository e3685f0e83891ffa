#pragma once
#include "checks/clause_words.hpp"
#include "data/rule.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// What the words of a sentence say of a figure: when, and whether planned.
struct FigureSense {
    enum class Bound : std::uint8_t { Exact, Above, Below }; ///< "trên 15 tỷ đồng", "gần 15 tỷ đồng"

    std::optional<std::string> period; ///< "" where it is not clear
    bool plan = false;
    bool actual = false;
    bool estimate = false;
    Bound bound = Bound::Exact;

    /// False where the words do not say whether it is planned.
    bool measured() const { return plan || actual || estimate; }
};

/// Reads the words of a rule's lists `plan`, `actual`, `estimate`, `between`, `above`, `below`.
class SenseReader {
public:
    explicit SenseReader(const Rule& rule);

    /// Nothing when a word between is none of the lists, or what they say does not fit together.
    std::optional<FigureSense> read(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end) const;

    bool speaksOfPlan(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t end) const
    {
        return m_plan.standsIn(words, begin, end);
    }

private:
    std::size_t take(const std::vector<ClauseWord>& words, std::size_t at, FigureSense& sense) const;

    PhraseList m_plan;
    PhraseList m_actual;
    PhraseList m_estimate;
    PhraseList m_between;
    PhraseList m_above;
    PhraseList m_below;
};

} // namespace trinhky
