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

/// Marks the findings that are set aside, the same words at another place too. Waivers of rules that were judged and whose finding is not
/// there any more (its words have changed, or it is mended) are void: they are told in CheckResult::voidedWaivers. Those of rules that
/// were not judged stay as they are.
void waive(CheckResult& result, const std::vector<Waiver>& waivers, const std::vector<std::string>& judgedRules);

} // namespace trinhky
