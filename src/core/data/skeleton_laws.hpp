#pragma once
#include "data/skeleton_source.hpp"

namespace trinhky {

/// Reads templates/skeletons/laws.xml. Fails on the first fault with file, line and column.
Result<std::vector<LawVersion>> readLaws(const NamedText& file);

} // namespace trinhky
