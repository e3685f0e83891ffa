#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <string>

namespace trinhky {

/// The document after the edits of text and of numbers, automatic numbers counted as Writer does. Other edits are passed over.
Snapshot withEdits(const Snapshot& snapshot, const EditPlan& plan);

/// The paragraphs as a reader sees them, automatic numbers before their text, UTF-8, each with a line end.
std::string linesOf(const Snapshot& snapshot);

} // namespace trinhky
