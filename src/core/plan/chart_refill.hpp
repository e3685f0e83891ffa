#pragma once
#include "plan/refill.hpp"

namespace trinhky {

/// Adds the charts whose figures change to the plan. Their look is the user's.
void refillCharts(const RefillInput& input, const std::vector<std::size_t>& charts, RefillPlan& plan);

} // namespace trinhky
