#pragma once
#include "report/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// The report as SARIF 2.1.0 (OASIS), for tools that collect results. `rules` are those of `trinhky rules --format json`: their texts
/// are Vietnamese, English ones stand in a translation. A region counts paragraphs as lines and UTF-16 code units as columns, as the
/// contract does; waived findings are suppressed results.
std::string sarifText(std::string_view version, const std::vector<Json>& documents, const Json& rules);

} // namespace trinhky
