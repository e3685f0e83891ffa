#pragma once
#include "data/skeleton_source.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace trinhky {

/// The versions of a law that are cited on a day, the latest while there is no day. On a day before the first, a place to fill in.
std::vector<LawVersion> lawsInForce(const std::vector<LawVersion>& laws, std::string_view id, const std::optional<Date>& day);

} // namespace trinhky
