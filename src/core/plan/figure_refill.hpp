#pragma once
#include "plan/refill.hpp"

#include <optional>
#include <utility>

namespace trinhky {

/// Adds what changes of the bound figures to the plan and brings their entries of the plan's record up to date. Call behind the tables: a
/// figure in a cell that changes with its table is left to it.
void refillFigures(const RefillInput& input, const std::vector<std::size_t>& figures, RefillPlan& plan);

/// Paragraph and words of a bookmark, blanks at its ends left out; nothing when it is not in a paragraph that was read.
std::optional<std::pair<std::int32_t, Span>> figurePlace(const Snapshot& snapshot, const std::string& bookmark);

} // namespace trinhky
