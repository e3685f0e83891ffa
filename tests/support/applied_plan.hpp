#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

namespace trinhky {

/// The document as it is after the plan, as the office makes it: words, formats, paragraphs and page sizes. A block of columns comes as
/// plain paragraphs with its words. Throws std::logic_error for an edit that was made for another document.
Snapshot applied(const Snapshot& snapshot, const EditPlan& plan);

} // namespace trinhky
