#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Makes the edits of the plan as one step that the user can undo; recorded as tracked changes where the user records changes. Fails
/// with the document as it was: read-only, undo locked, or edited since the snapshot was read. Call on the main thread.
Result<void> applyEdits(const ContextRef& context,
                        const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                        const Snapshot& snapshot, const EditPlan& plan);

} // namespace trinhky
