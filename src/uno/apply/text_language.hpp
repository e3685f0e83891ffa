#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Marks all text of the body, its tables and notes as Vietnamese, so that it is proofread as such: one step that the user can undo. Fails with the
/// document as it was when it is read-only or its undo is locked.
Result<void> markVietnamese(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
