#pragma once
#include "uno/apply/edit_targets.hpp"

namespace trinhky {

/// Why an edit cannot be made without losing something that it does not speak of, or because the place is protected; nothing when it
/// can. The paragraph is as the snapshot has it.
std::optional<Error> obstacleTo(const Edit& edit, const EditTarget& target, const Snapshot& snapshot);

} // namespace trinhky
