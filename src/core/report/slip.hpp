#pragma once
#include "report/json.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Who checked, and when.
struct SlipFacts {
    std::string by; ///< "" leaves a line to write the name on
    std::string at; ///< ISO date and time, to the minute: "2026-01-31 14:05"
    std::string version;
};

/// "Phiếu kiểm tra dự thảo": the report as one HTML page to print on A4 and put into the file, a section a document. Needs no network
/// and runs nothing; all that comes from a document is escaped.
std::string slipHtml(const std::vector<Json>& documents, const SlipFacts& facts);

} // namespace trinhky
