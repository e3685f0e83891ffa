#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Writes another text over a stretch of the paragraph that begins at `start`; `paragraph` is its picture, true up to the end of the
/// stretch. Only what differs is written, so that the look of the rest, notes, fields, pictures, comments, bookmarks, hidden and deleted
/// text stay. An Error, with nothing changed, where a note, field or picture would have to go.
Result<void> changeText(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                        const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const Snapshot& snapshot,
                        const TextEdit& edit);

/// Parts the paragraph; the gap goes.
Result<void> splitParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                            const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                            const Snapshot& snapshot, const ParagraphSplit& split);

} // namespace trinhky
