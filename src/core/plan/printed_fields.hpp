#pragma once
#include "data/skeleton_source.hpp"

#include <set>
#include <string>

namespace trinhky {

/// Names of the fields that a form prints or that decide what it prints: of its own text and of the parts it is made of.
std::set<std::string> printedFields(const SkeletonSource& source, const SkeletonForm& form);

} // namespace trinhky
