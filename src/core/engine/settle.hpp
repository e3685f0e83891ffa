#pragma once
#include "checks/finding.hpp"
#include "model/analysis.hpp"

#include <vector>

namespace trinhky {

/// Brings raw findings into the form of the report: document order, none twice, each with its outline path and fingerprint.
void settle(std::vector<Finding>& findings, const Analysis& analysis);

} // namespace trinhky
