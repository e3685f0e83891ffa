#pragma once
#include "base/error.hpp"
#include "checks/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Longest record that is read or written, UTF-8 bytes: a user-defined document property of 60,000 characters survives in .odt and .docx.
inline constexpr std::size_t kLongestWaiverRecord = 60000;

/// The record that a document keeps (one user-defined property, JSON). A damaged one is an Error; an empty one holds no waiver.
Result<std::vector<Waiver>> readWaivers(std::string_view record);
/// Fails when the record would be too long.
Result<std::string> writeWaivers(const std::vector<Waiver>& waivers);

/// Marks the findings that are set aside. Those whose words have changed since are void: their findings stand again, the waiver is
/// told in CheckResult::voidedWaivers.
void waive(CheckResult& result, const std::vector<Waiver>& waivers);

} // namespace trinhky
