#pragma once
#include "base/error.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Writes another text over a stretch of the paragraph that begins at `start` and is as the snapshot has it, up to the end of the
/// stretch. Only what differs is written, so that the look of the rest, notes, fields, pictures, comments, bookmarks, hidden and deleted
/// text stay. Only when there is no obstacle.
void changeText(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const Snapshot& snapshot,
                const TextEdit& edit);
/// A note, field or picture that would have to go.
std::optional<Error> textObstacle(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                                  const Snapshot& snapshot, const TextEdit& edit);

/// Parts the paragraph; the gap goes. Only when there is no obstacle.
void splitParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                    const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const Snapshot& snapshot,
                    const ParagraphSplit& split);
std::optional<Error> splitObstacle(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start,
                                   const Snapshot& snapshot, const ParagraphSplit& split);

} // namespace trinhky
