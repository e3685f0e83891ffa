#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <vector>

namespace trinhky {

/// What would bring an open document to the decree's form, not yet made.
struct PlannedRestyling {
    Snapshot snapshot; ///< that the plan was made from
    EditPlan plan;
    std::vector<Message> notes; ///< what the user should know before: what is left out, what cannot be undone
};

/// Reads the document and plans; changes nothing. Call on the main thread.
Result<PlannedRestyling> planRestyling(const ContextRef& context,
                                       const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Makes it, as one step to undo (pages with headers apart: the notes say so). Fails, with the document as it was, when it was edited since or
/// cannot be changed.
Result<void> applyRestyling(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                            const PlannedRestyling& planned);

} // namespace trinhky
