#pragma once
#include "data/data_record.hpp"
#include "plan/table_plan.hpp"

namespace trinhky {

/// What a document is to remember of a table that was filled in by this plan. Bookmark, layout and source are the caller's to set.
RecordedTable recordOf(const IndicatorTable& table, const TablePlan& plan);

/// What a row of the table remembers of a column; the leading columns are counted too.
std::string& recordedText(const RecordedTable& table, RecordedRow& row, std::size_t column);
const std::string& recordedText(const RecordedTable& table, const RecordedRow& row, std::size_t column);

/// The index of the source in the record: that of the same file, brought up to date, else a new one.
std::int32_t addSource(DataRecord& record, RecordedSource source);

} // namespace trinhky
