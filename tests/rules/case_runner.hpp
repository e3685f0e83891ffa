#pragma once
#include "case_file.hpp"
#include "checks/result.hpp"
#include "data/rule_set.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Checks the document of the case with the one rule.
CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules);

/// The document of the case after the fixes that one click makes, as the office makes them: those of a SAFE rule, again and again
/// until none is left. Throws where they never end.
struct FixedCase {
    std::size_t fixed = 0;         ///< fixes made
    std::size_t left = 0;          ///< findings of the first check that had no such fix
    std::vector<Finding> findings; ///< of the last check
};
FixedCase applySafeFixes(const Case& testCase, const std::string& rule, const RuleSet& rules);

/// What the findings miss and what they have too much, one sentence each; nothing when they are exactly the marks.
std::vector<std::string> differences(const Case& testCase, const std::vector<Finding>& findings);

} // namespace trinhky
