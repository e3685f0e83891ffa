#pragma once
#include "checks/finding.hpp"
#include "data/rule.hpp"
#include "model/analysis.hpp"

#include <vector>

namespace trinhky {

/// The ways to mend a finding of a numbering rule (NUM-*): the series that it is about, counted anew with what refers to it. Empty
/// when the rule is none of numbering or there is nothing to count.
std::vector<Fix> numberFixes(const Finding& finding, const Rule& rule, const Analysis& analysis);

} // namespace trinhky
