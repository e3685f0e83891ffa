#pragma once
#include "base/date.hpp"
#include "checks/finding.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// Where the date came from that chose the rules (contract `asOfSource`).
enum class AsOfSource : std::uint8_t { Document, Option, Today };

/// Everything that a check of one document says (contract: one entry of `documents`).
struct CheckResult {
    std::string kind; ///< "" when not recognised or out of scope
    Regime regime = Regime::ND30;
    Stage stage = Stage::Draft;
    Date asOf;
    AsOfSource asOfSource = AsOfSource::Today;
    std::string packId;
    std::string packVerified;      ///< ISO date on which the pack was last compared with the law
    std::vector<Finding> findings; ///< in document order
    std::vector<NotEvaluated> notEvaluated;
    std::vector<Waiver> voidedWaivers; ///< kept in the document for words that have changed since or are gone
    Message scope;                     ///< why the document is out of scope, empty otherwise
};

} // namespace trinhky
