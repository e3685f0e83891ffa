#pragma once
#include "checks/finding.hpp"
#include "data/rule.hpp"
#include "model/analysis.hpp"
#include "plan/missing_part.hpp"

#include <vector>

namespace trinhky {

/// True for a finding about a part of the form that is missing, which the forms can supply.
bool asksForPart(const Finding& finding, const Rule& rule);

/// The ways to mend such a finding: the part at its place.
std::vector<Fix> partFixes(const Finding& finding, const Rule& rule, const Analysis& analysis, const PartSource& source);

} // namespace trinhky
