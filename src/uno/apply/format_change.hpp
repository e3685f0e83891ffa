#pragma once
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>

namespace trinhky {

/// Sets what the change names and what is not so yet. The cursor selects text, or a place to write at.
void changeCharacters(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& selected,
                      const CharChange& change);

/// Sets what the change names for the paragraph of the cursor.
void changeParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& place, const ParaChange& change);

/// The change that makes text look like this.
CharChange toLookLike(const CharFormat& format);

} // namespace trinhky
