#pragma once
#include "base/error.hpp"
#include "plan/skeleton_insertion.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace trinhky {

/// Where a form goes in an open document: the end of the user's selection, the end of the text in a document without a window. Fails
/// where none can go: read-only, undo locked, in a table, frame, note, page header, section or index.
Result<com::sun::star::uno::Reference<com::sun::star::text::XTextRange>>
insertionPlace(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Names in the document that a form must not clash with.
HostNames hostNames(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Inserts the form there as one step that the user can undo: on a page of its own, whose numbers begin at 1; text behind the place
/// goes on after it on a page of the style that it had. Styles of the host are not touched, ours may stay after undo. Tracked changes
/// are paused. Fails with the document as it was. Gives what the user should know.
Result<std::vector<Message>> insertSkeleton(const ContextRef& context,
                                            const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                            const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& place,
                                            const InsertionPlan& plan);

/// Makes an open document a copy by the copying body's block: a text frame in the corner of its first page, or what stands below its
/// end. Fails when Writer does not take the block.
Result<void> addCopyBlock(const ContextRef& context,
                          const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                          const CopyPlan& plan);

} // namespace trinhky
