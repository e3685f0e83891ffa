#pragma once
#include "checks/finding.hpp"
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Selects the place in the view of the document and scrolls to it; a place without extent only gets the cursor. The document may
/// have been edited since the snapshot: then the nearest paragraph of the same text is taken. False when there is none.
bool goToPlace(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, const Snapshot& snapshot,
               const Place& place);

} // namespace trinhky
