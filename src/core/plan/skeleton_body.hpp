#pragma once
#include "data/skeleton_source.hpp"
#include "plan/skeleton_values.hpp"

#include <string>

namespace trinhky {

/// content.xml of a form filled with values. Places to fill in carry the placeholder's character style; the first appearance of a
/// field carries the bookmark tk_<field>.
std::string skeletonContent(const SkeletonSource& source, const SkeletonForm& form, const SkeletonValues& values);

} // namespace trinhky
