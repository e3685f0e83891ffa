#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <vector>

namespace trinhky {

/// The snapshot of the document after the edits, as far as the checks of the look can tell; throws on an edit that does not fit.
Snapshot withEdits(const Snapshot& snapshot, const std::vector<Edit>& edits);

} // namespace trinhky
