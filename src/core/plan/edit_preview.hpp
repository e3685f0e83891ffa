#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// What one paragraph says or looks like before and after a plan, in the order of the document.
struct PreviewLine {
    std::int32_t paragraph = -1;
    std::string before; ///< UTF-8; for formatting what it is now ("Căn trái, 12 pt")
    std::string after;
    std::string place{}; ///< what the place is called, "" by its paragraph's number
    std::optional<bool>
        chosen{};   ///< nothing: the line is part of the whole; else the user may choose it, and it is by itself or is not
    Message note{}; ///< about this line, for who looks at it
};

/// The plan as a person reads it: one line a paragraph that changes, new ones too; Vietnamese where it names formatting.
std::vector<PreviewLine> previewOf(const EditPlan& plan, const Snapshot& snapshot);

} // namespace trinhky
