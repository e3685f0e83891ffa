#pragma once
#include "plan/refill.hpp"
#include "plan/table_plan.hpp"

namespace trinhky {

/// One table of a refill.
struct TableRefillInput {
    const Snapshot& snapshot;
    std::int32_t table = -1;  ///< index into Snapshot::tables
    std::size_t recorded = 0; ///< index into DataRecord::tables, of `record` and of the plan's record alike
    const RecordedTable& record;
    const IndicatorTable& data;
    const TablePlan& planned;
};

/// Adds what changes of the table to the plan and brings its entry of the plan's record up to date.
void refillTable(const TableRefillInput& input, RefillPlan& plan);

} // namespace trinhky
