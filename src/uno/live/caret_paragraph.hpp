#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <optional>
#include <string>

namespace trinhky {

/// The paragraph in which the user writes.
struct CaretParagraph {
    Snapshot one;          ///< nothing but it
    std::u16string before; ///< texts of its neighbours in the same text, "" at an end of it
    std::u16string after;
};

/// Nothing when the document has no window or the caret is not in its text. Main thread.
std::optional<CaretParagraph>
readCaretParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Paragraph of a document read before whose place it has: the one between the same neighbours, next to `hint`; where a paragraph was
/// added, one of the neighbours. -1 when none is like it.
std::int32_t placeOf(const CaretParagraph& caret, const Snapshot& snapshot, std::int32_t hint);

} // namespace trinhky
