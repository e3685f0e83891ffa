#pragma once
#include "checks/result.hpp"
#include "doc/edit_plan.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Which findings shall be fixed: those of the tier and of safer ones, of the rules and with the fingerprints named (empty: all).
/// Waived findings never.
struct FixSelection {
    FixTier tier = FixTier::Safe;
    std::vector<std::string> rules; ///< ids
    std::vector<std::string> fingerprints;
};

struct FixPlan {
    EditPlan plan;
    std::vector<std::size_t> fixed; ///< indices into CheckResult::findings; what is left out overlaps with one of these
};

/// The first fix of each finding selected, put together to one step. A fix that would touch what another one touches is left for
/// the next round; fixes that would make the same edit share it.
FixPlan planFixes(const CheckResult& result, const FixSelection& selection);

} // namespace trinhky
