#pragma once
#include "data/indicators.hpp"
#include "plan/table_layout.hpp"

#include <optional>

namespace trinhky {

/// The table with its columns put under header groups of their areas or periods, in the order in which these come first; columns without
/// one stay where they are. Nothing when there is nothing to do: the table has header groups of its own, or no column says where it belongs.
std::optional<IndicatorTable> groupColumns(const IndicatorTable& table, ColumnGrouping grouping);

/// "Năm 2024", "6 tháng đầu năm 2024", "Quý III năm 2024", "Tháng 9 năm 2024" for "2024", "2024-S1", "2024-Q3", "2024-M09".
std::string periodTitle(std::string_view period);

} // namespace trinhky
