#pragma once
#include "data/skeleton_source.hpp"

#include <set>
#include <string>
#include <string_view>

namespace trinhky {

/// The value that decides between paper and electronic documents where one form serves both.
inline constexpr std::string_view kMedium = "medium";

/// Names of the fields that a form prints or that decide what it prints: of its own text and of the parts it is made of. kMedium is among
/// them where the form leaves the choice.
std::set<std::string> printedFields(const SkeletonSource& source, const SkeletonForm& form);

} // namespace trinhky
