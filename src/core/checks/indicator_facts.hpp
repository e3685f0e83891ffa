#pragma once
#include "data/data_record.hpp"
#include "data/indicators.hpp"
#include "data/units.hpp"

#include <optional>
#include <set>
#include <string>

namespace trinhky {

/// The indicator data that a document stands on.
struct IndicatorFacts {
    DataRecord record;               ///< what the document remembers; empty when it was filled from nothing
    std::optional<IndicatorSet> set; ///< data to hold it against, ratios computed; nothing when no file could be read
    Units units;
    std::set<std::int32_t> stale{}; ///< sources of the record whose files have changed since, indices into DataRecord::sources
};

} // namespace trinhky
