#pragma once
#include "data/skeleton_source.hpp"
#include "doc/document_kind.hpp"

#include <span>
#include <vector>

namespace trinhky {

/// The kinds that only forms of an office's own have, each by its first form: its name, the tên loại that it prints, its symbol. No rule
/// knows them, so they have no components.
std::vector<DocumentKind> ownKinds(const SkeletonSource& source, std::span<const DocumentKind> known);

} // namespace trinhky
