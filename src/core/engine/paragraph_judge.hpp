#pragma once
#include "engine/checker.hpp"

#include <memory>
#include <vector>

namespace trinhky {

/// Judges single paragraphs between two checks of a whole document, by the rules that look at one paragraph only. Immutable: any
/// thread may ask.
class ParagraphJudge {
public:
    /// `whole` is the analysis of the last check, `result` what it said.
    ParagraphJudge(std::shared_ptr<const RuleSet> rules, std::shared_ptr<const Analysis> whole, const CheckResult& result);

    /// Findings of the only paragraph of `one`, which stands where paragraph `like` stood. Nothing in an appendix: whether it is a
    /// form to be filled in by others is seen only in all of it.
    std::vector<Finding> judge(const Snapshot& one, std::int32_t like) const;
    /// Paragraphs of the document that was checked.
    std::int32_t paragraphs() const { return static_cast<std::int32_t>(m_whole->roles.size()); }

private:
    std::shared_ptr<const RuleSet> m_rules;
    std::shared_ptr<const Analysis> m_whole;
    CheckOptions m_options;
};

} // namespace trinhky
