#pragma once
#include "checks/finding.hpp"
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <cstdint>
#include <vector>

namespace trinhky {

/// Page of each finding, 0 where it has none that is known (headers, notes, frames, a document without a view). Asks for the layout
/// of the document, which takes seconds for a long one.
std::vector<std::int32_t> pagesOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                  const Snapshot& snapshot, const std::vector<Finding>& findings);

} // namespace trinhky
