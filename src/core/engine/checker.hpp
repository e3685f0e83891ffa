#pragma once
#include "base/date.hpp"
#include "checks/result.hpp"
#include "data/rule_set.hpp"
#include "doc/snapshot.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trinhky {

struct IndicatorFacts;

struct CheckOptions {
    std::string kind;         ///< named by the user, "" to recognise it
    std::optional<Date> asOf; ///< chooses the rules instead of the document's own date
    Stage stage = Stage::Draft;
    std::vector<std::string> ruleGlobs;   ///< "NUM-*"; empty: all
    std::vector<Waiver> waivers;          ///< those of the document
    bool paragraphsOnly = false;          ///< only rules that look at one paragraph (Reach::Paragraph)
    const IndicatorFacts* data = nullptr; ///< indicator data of the document, null for none; has to live through the check
};

/// Reads the text as check() needs it.
Analysis analyse(const Snapshot& snapshot, const RuleSet& ruleSet, const CheckOptions& options);

/// Paragraphs whose pages and lines the rules look at, ascending; empty when none does. Who has a layout fills them in
/// (Paragraph::shownPage …, Snapshot::laidOut) before check().
std::vector<std::int32_t> paragraphsToLayOut(const Analysis& analysis, const RuleSet& ruleSet, const CheckOptions& options);

/// Checks one document: chooses the pack by date, runs its rules, sorts, fingerprints. `today` is passed in: the core has no clock.
CheckResult check(const Snapshot& snapshot, const RuleSet& ruleSet, const CheckOptions& options, const Date& today);
/// The same of a text that was read already. Its snapshot must be there still.
CheckResult check(const Analysis& analysis, const RuleSet& ruleSet, const CheckOptions& options, const Date& today);

} // namespace trinhky
