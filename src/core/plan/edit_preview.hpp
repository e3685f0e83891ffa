#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// What one paragraph says or looks like before and after a plan, in the order of the document.
struct PreviewLine {
    std::int32_t paragraph = -1;
    std::string before; ///< UTF-8; for formatting what it is now ("Căn trái, 12 pt")
    std::string after;
};

/// The plan as a person reads it: one line a paragraph that changes, new ones too; Vietnamese where it names formatting.
std::vector<PreviewLine> previewOf(const EditPlan& plan, const Snapshot& snapshot);

} // namespace trinhky
