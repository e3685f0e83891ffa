#pragma once
#include "plan/refill.hpp"

namespace trinhky {

/// Adds what changes of the bound figures to the plan and brings their entries of the plan's record up to date. Call behind the tables: a
/// figure in a cell that changes with its table is left to it.
void refillFigures(const RefillInput& input, const std::vector<std::size_t>& figures, RefillPlan& plan);

/// The figures of the record that edits write over whole, with what they then say where the record says something else: a fix from the
/// data is no edit by hand. Edits elsewhere are passed over.
struct RenewedFigure {
    std::string bookmark;
    std::string text;
};
std::vector<RenewedFigure> renewedFigures(const Snapshot& snapshot, const DataRecord& record, const EditPlan& edits);

} // namespace trinhky
