#pragma once
#include "data/skeleton_source.hpp"
#include "data/xml_text.hpp"

#include <optional>
#include <vector>

namespace trinhky {

/// Adds the `field` children of `root` to `fields` and gives fields the texts of its `standard` children. A file's standards for a
/// field stand instead of those that `fields` had: the one without `when` always, the conditional ones all together.
std::optional<Error> readDeclarations(const XmlText& xml, pugi::xml_node root, std::vector<SkeletonField>& fields);

} // namespace trinhky
