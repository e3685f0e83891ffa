#pragma once
#include "case_file.hpp"
#include "checks/result.hpp"
#include "data/rule_set.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Checks the document of the case with the one rule.
CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules);

/// The case after the fixes that one click makes: the first fix of each finding of a SAFE rule that is made of text edits. Findings
/// with such a fix are gone from a right rule's case then; `left` is how many have none.
struct FixedCase {
    Case after;
    std::size_t left = 0;
};
FixedCase applySafeFixes(const Case& testCase, const std::vector<Finding>& findings);

/// What the findings miss and what they have too much, one sentence each; nothing when they are exactly the marks.
std::vector<std::string> differences(const Case& testCase, const std::vector<Finding>& findings);

} // namespace trinhky
