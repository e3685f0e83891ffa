#pragma once
#include "data/data_record.hpp"
#include "doc/edit_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

/// Names of the bookmarks that tables and figures of data are known by. Call on the main thread.
namespace trinhky {

/// Names that are not free: bookmarks of the document, and those of the record that an undo may bring back.
std::vector<std::string> takenMarks(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                    const DataRecord& record);

/// What the names stand for goes by others in document and record, and its entry of `before` is kept under the old name: an undo of the step
/// that is open brings the name back, and with it what the document remembered then.
void renameMarks(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, const DataRecord& before,
                 const std::vector<std::string>& names, DataRecord& record);

/// After edits that wrote the data's own text into figures and cells: the document remembers that text, or a later refill would take it for
/// an edit by hand. Part of the undo step that is open, as renameMarks is. A damaged record stays as it is.
Result<void> renewData(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                       const Snapshot& before, const EditPlan& edits);

} // namespace trinhky
