#pragma once
#include "checks/result.hpp"
#include "doc/snapshot.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The contract's JSON. `documents` of `check` is the one form of a result: every other report is made from it.
namespace trinhky {

using Json = nlohmann::ordered_json;

/// What only the office knows of a checked document.
struct DocumentFacts {
    std::string path;                ///< as the user named it, UTF-8
    std::vector<std::int32_t> pages; ///< per finding, 0 unknown; empty: none known
    double loadMs = 0;
    double snapshotMs = 0;
    double checkMs = 0;
};

/// One entry of `documents` of `check --format json` (contract).
Json documentJson(const CheckResult& result, const Snapshot& snapshot, const DocumentFacts& facts);

/// The entry of a document that could not be read.
Json unreadableJson(std::string_view path, const Message& message);

/// The whole report: tool and documents, in the order given.
Json reportJson(std::string_view version, std::vector<Json> documents);

/// Names of the contract.
std::string_view nameOf(Severity severity);
std::string_view nameOf(Story story);
std::string_view nameOf(FixTier tier);
std::string_view nameOf(Regime regime);

/// JSON text in UTF-8 with a line end; text that is no UTF-8 is shown with U+FFFD instead of failing.
std::string jsonText(const Json& value);

} // namespace trinhky
