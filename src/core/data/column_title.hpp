#pragma once
#include "data/indicators.hpp"

#include <string>

namespace trinhky {

/// Title of a column: with its unit where the title does not name it.
std::string columnTitle(const IndicatorColumn& column);

/// The same and the groups over it, so that "Kế hoạch" of two years can be told apart: "Kế hoạch (Năm 2025)".
std::string wholeTitle(const IndicatorTable& table, std::int32_t column);

} // namespace trinhky
