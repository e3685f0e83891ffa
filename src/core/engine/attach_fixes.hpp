#pragma once
#include "checks/result.hpp"
#include "data/profile.hpp"
#include "data/rule_set.hpp"
#include "data/skeleton_source.hpp"
#include "doc/snapshot.hpp"

#include <functional>
#include <optional>

namespace trinhky {

/// What fixes are made of that no check can make by itself.
struct FixResources {
    /// Forms of the extension and the office; called once and only when a finding needs them, null when there are none.
    std::function<const SkeletonSource*()> skeletons;
    /// The office's profile, asked for likewise; nothing: places to fill in stand for what it would give.
    std::function<std::optional<Profile>()> profile;
};

/// Adds the fixes that take the forms or the whole outline to the findings of check() on this snapshot: a missing part at its place,
/// a series of numbers counted anew. Findings that have a fix already, are waived or are never fixed stay as they are.
void attachFixes(CheckResult& result, const Snapshot& snapshot, const RuleSet& ruleSet, const FixResources& resources);

/// True for a finding that attachFixes() may give a fix.
bool awaitsFixes(const Finding& finding, const RuleSet& ruleSet);

} // namespace trinhky
