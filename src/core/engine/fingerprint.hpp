#pragma once
#include "checks/finding.hpp"
#include "model/analysis.hpp"

#include <string_view>
#include <vector>

namespace trinhky {

/// Sets the fingerprints and surroundings of findings that stand in document order. A fingerprint is made of the rule, the words of
/// the paragraph and what the rule saw there (of something absent: what is expected), not of where it stands; equal findings are
/// numbered in their order.
void setFingerprints(std::vector<Finding>& findings, const Analysis& analysis);

/// What equal findings have in common.
std::string_view kinOf(std::string_view fingerprint);

} // namespace trinhky
