#pragma once
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Inserts the rows beside that of the paragraph that begins at `start`. Not recorded as a tracked change, which Writer cannot take back
/// cell by cell. Throws where Writer refuses.
void insertRows(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, const RowInsert& insert);

} // namespace trinhky
