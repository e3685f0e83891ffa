#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

/// Writer forgets the user's undo steps at any change of a page style, and a page style with a header that comes in by an insertion breaks them. So
/// pages without header and footer get another style by an insertion, which can be undone; others are changed only while there is nothing to
/// undo, and that change itself cannot be undone.
namespace trinhky {

/// Why the edit would cost the user's earlier undo steps; nothing when it would not. Ask before the undo step is opened.
std::optional<Message> pageHindrance(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                     const Snapshot& snapshot, const PageEdit& edit);

/// False when the edit changes a page style itself, which no undo step takes back.
bool isUndoable(const Snapshot& snapshot, const PageEdit& edit);

/// Writes those page edits of the plan that cannot be part of an undo step, before it is opened. An Error, with nothing changed, where one of
/// them is hindered.
Result<void> writePages(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                        const Snapshot& snapshot, const EditPlan& plan);

/// Gives the pages of a style another form, within the undo step that the caller has opened and takes back on an Error; does nothing where
/// writePages() has done it. The paragraphs that the snapshot told of stay in their order, and objects that stand for them stay valid.
Result<void> applyPageEdit(const ContextRef& context,
                           const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                           const Snapshot& snapshot, const PageEdit& edit);

} // namespace trinhky
