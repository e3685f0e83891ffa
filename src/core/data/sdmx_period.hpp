#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

/// A TIME_PERIOD of SDMX as we write periods: "2024", "2024-A1" and "2024-01-01/P1Y" are "2024"; "2024-S1", "2024-Q3", "2024-M09" stay;
/// "2024-09" is "2024-M09". Nothing for weeks, days, trimesters and what is no period.
std::optional<std::string> periodFromSdmx(std::string_view text);

} // namespace trinhky
