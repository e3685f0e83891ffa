#pragma once
#include "case_file.hpp"
#include "checks/result.hpp"
#include "data/rule_set.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Checks the document of the case with the one rule.
CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules);

/// What the findings miss and what they have too much, one sentence each; nothing when they are exactly the marks.
std::vector<std::string> differences(const Case& testCase, const std::vector<Finding>& findings);

} // namespace trinhky
