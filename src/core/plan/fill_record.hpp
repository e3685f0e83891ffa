#pragma once
#include "data/data_record.hpp"
#include "plan/table_plan.hpp"

namespace trinhky {

/// What a document is to remember of a table that was filled in by this plan. Bookmark, layout and source are the caller's to set.
RecordedTable recordOf(const IndicatorTable& table, const TablePlan& plan);

/// The index of the source in the record: that of the same file, brought up to date, else a new one.
std::int32_t addSource(DataRecord& record, RecordedSource source);

} // namespace trinhky
