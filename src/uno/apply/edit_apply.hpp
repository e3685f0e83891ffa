#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <vector>

namespace trinhky {

/// Makes the edits of the plan as one step that the user can undo; recorded as tracked changes where the user records changes. Fails
/// with the document as it was: read-only, undo locked, or edited since the snapshot was read. Call on the main thread.
Result<void> applyEdits(const ContextRef& context,
                        const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                        const Snapshot& snapshot, const EditPlan& plan);

/// Why the document takes no edits at present: read-only, undo locked; nothing when it does.
std::optional<Error> editRefusal(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// An edit of a plan that would be refused, and why.
struct BlockedEdit {
    std::size_t edit = 0; ///< index into EditPlan::edits
    Error reason;
};

/// Edits that stand in the way of a plan: those for protected places and those that would take more away than they name. Changes
/// nothing. An Error when the document was edited since the snapshot was read.
Result<std::vector<BlockedEdit>> blockedEdits(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                              const Snapshot& snapshot, const EditPlan& plan);

} // namespace trinhky
