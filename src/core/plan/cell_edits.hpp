#pragma once
#include "data/document_table.hpp"
#include "doc/edit_plan.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Edits after which the cell says `text` and, raised as it is now where there is one, the mark of a note ("(1)"). More paragraphs than one
/// become one.
std::vector<Edit> cellEdits(const Snapshot& snapshot, const DocumentCell& cell, const std::string& text, const std::string& mark);

} // namespace trinhky
