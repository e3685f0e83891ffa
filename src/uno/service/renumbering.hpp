#pragma once
#include "base/error.hpp"
#include "doc/snapshot.hpp"
#include "plan/renumber.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// A right numbering of an open document, not yet made.
struct PlannedRenumbering {
    Snapshot snapshot; ///< that the plan was made from
    RenumberPlan plan;
};

/// Reads the document and plans; changes nothing. Call on the main thread.
Result<PlannedRenumbering> planRenumbering(const ContextRef& context,
                                           const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Makes it, as one step to undo. Fails, with the document as it was, when it was edited since or cannot be changed.
Result<void> applyRenumbering(const ContextRef& context,
                              const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                              const PlannedRenumbering& planned);

/// "Đánh số lại 5 đơn vị, sửa 2 chỗ dẫn chiếu."; or that all numbers are right.
Message renumberSummary(const RenumberPlan& plan);

/// What is left to the drafter, each with the number of its paragraph.
std::vector<Message> renumberNotes(const PlannedRenumbering& planned);

} // namespace trinhky
