#pragma once
#include "report/json.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// The report as JUnit XML, for servers that show test results: a suite a document, a case a finding. Errors and warnings are failures;
/// suggestions pass with their sentence; waived findings and rules that were not evaluated are skipped, each with the reason.
std::string junitText(const std::vector<Json>& documents);

} // namespace trinhky
