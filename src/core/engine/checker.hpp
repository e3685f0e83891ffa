#pragma once
#include "base/date.hpp"
#include "checks/result.hpp"
#include "data/rule_set.hpp"
#include "doc/snapshot.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

struct CheckOptions {
    std::string kind;         ///< named by the user, "" to recognise it
    std::optional<Date> asOf; ///< chooses the rules instead of the document's own date
    Stage stage = Stage::Draft;
    std::vector<std::string> ruleGlobs; ///< "NUM-*"; empty: all
    std::vector<Waiver> waivers;        ///< those of the document
};

/// Checks one document: chooses the pack by date, runs its rules, sorts, fingerprints. `today` is passed in: the core has no clock.
CheckResult check(const Snapshot& snapshot, const RuleSet& ruleSet, const CheckOptions& options, const Date& today);

} // namespace trinhky
