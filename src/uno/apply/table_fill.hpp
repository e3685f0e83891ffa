#pragma once
#include "uno/service/drafting.hpp"

namespace trinhky {

/// Puts the tables of an indicator file into the document: at request.bookmark, else at the placeholder, else each into a new
/// appendix at the end. request.layout is an id of templates/tables or the URL of a layout file of the user's own. The plan is
/// complete before the first edit; the edits are one undo step; what arrived is read back, and on any difference taken back. A
/// document that is read-only is refused, tracked changes are paused for the table (a note says so).
Result<FillSummary> fillTable(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                              const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                              const FillRequest& request);

} // namespace trinhky
