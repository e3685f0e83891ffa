#pragma once
#include "checks/result.hpp"
#include "doc/snapshot.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// What only the office knows of a checked document.
struct DocumentFacts {
    std::string path;
    std::vector<std::int32_t> pages; ///< per finding, 0 unknown; empty: none known
    double loadMs = 0;
    double snapshotMs = 0;
    double checkMs = 0;
};

/// One entry of `documents` of `check --format json` (contract).
nlohmann::ordered_json documentJson(const CheckResult& result, const Snapshot& snapshot, const DocumentFacts& facts);

} // namespace trinhky
