#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Gives the pages of a style another form, within the undo step that the caller has opened and takes back on an Error. The paragraphs that
/// the snapshot told of stay in their order, and objects that stand for them stay valid. Keeps the user's earlier undo steps.
Result<void> applyPageEdit(const ContextRef& context,
                           const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                           const Snapshot& snapshot, const PageEdit& edit);

} // namespace trinhky
