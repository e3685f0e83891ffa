#pragma once
#include "data/indicators.hpp"
#include "plan/table_layout.hpp"

#include <string>

namespace trinhky {

/// What a value's cell shows: "≥ 14.010,5", the text, or the layout's sign for its status. `value` may be null: no value given.
std::string cellText(const IndicatorValue* value, const IndicatorRow& row, const IndicatorColumn& column,
                     const TableLayout& layout);

/// "8=7/4": number of a computed column and what it is made of. `first` is the number of the first value column.
std::string columnNumber(const IndicatorTable& table, std::int32_t column, std::int32_t first);

} // namespace trinhky
