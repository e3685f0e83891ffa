#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

/// Edits of whole paragraphs. `start` stands at the start of the paragraph that the edit names.
namespace trinhky {

/// New paragraphs look like the one beside them and are in no list.
void insertParagraphs(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const Snapshot& snapshot,
                      const ParagraphInsert& insert);

/// An Error, with nothing changed, when notes, fields, pictures, hidden or deleted text would go with it. `recorded`: the user
/// records changes.
Result<void> removeParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                             const Snapshot& snapshot, const ParagraphRemove& remove, bool recorded);

void changeNumber(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const NumberEdit& edit);

/// Not recorded as a tracked change: Writer cannot record tables. An Error when Writer inserts nothing.
Result<void> insertBlock(const ContextRef& context,
                         const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                         const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                         const PackageInsert& insert);

} // namespace trinhky
