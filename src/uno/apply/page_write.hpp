#pragma once
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Changes a page style itself: the user's undo steps are gone afterwards. The page number goes to the pages after the first: onto the style
/// that follows where the first page has one of its own. Throws what the office throws.
void writePage(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, const PageEdit& edit);

} // namespace trinhky
