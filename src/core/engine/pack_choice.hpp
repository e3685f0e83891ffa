#pragma once
#include "checks/result.hpp"
#include "data/rule_set.hpp"
#include "engine/checker.hpp"

#include <string_view>

namespace trinhky {

/// The day by whose law a document is judged, and where it was found.
struct JudgingDate {
    Date date;
    AsOfSource source = AsOfSource::Today;
};

/// The option first, then the date of the header. Of a header that has only a year the day of that year nearest to today is taken.
JudgingDate judgingDate(const HeaderFacts& header, const CheckOptions& options, const Date& today);

/// Pack that holds on the date, or null. Normative documents have one regime after the other: which one is decided by the date.
const Pack* choosePack(const RuleSet& ruleSet, Regime regime, const Date& date);

/// Regime that a pack is for.
Regime regimeOf(const Pack& pack);

} // namespace trinhky
