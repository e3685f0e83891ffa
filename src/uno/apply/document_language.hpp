#pragma once
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace trinhky {

/// Marks all text of the document as Vietnamese, as one undo step that is not recorded as a tracked change: only then it is proofread in
/// Vietnamese. False when nothing may be changed (read-only, undo locked).
bool setLanguageVietnamese(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
