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

/// Only when there is no obstacle. `recorded`: the user records changes.
void removeParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, bool recorded);
/// Notes, fields, pictures, hidden or deleted text that would go with it.
std::optional<Error> removalObstacle(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                                     const Snapshot& snapshot, const ParagraphRemove& remove);

void changeNumber(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const NumberEdit& edit);

/// Not recorded as a tracked change: Writer cannot record tables. An Error when Writer inserts nothing.
Result<void> insertBlock(const ContextRef& context,
                         const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                         const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                         const PackageInsert& insert);

} // namespace trinhky
