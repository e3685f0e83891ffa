#pragma once
#include "base/error.hpp"
#include "data/data_record.hpp"
#include "doc/snapshot.hpp"
#include "plan/refill.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace trinhky {

/// Figures of a document brought up to date, not yet made.
struct PlannedRefill {
    Snapshot snapshot; ///< that the plan was made from
    RefillPlan plan;   ///< its items may be chosen before it is made
    RecordedSource source;
};

/// Reads the document and the data file, and compares; changes nothing. Fails on a fault of the file, on a damaged record, on a document
/// without tables, figures or charts of this file. Call on the main thread.
Result<PlannedRefill> planRefilling(const ContextRef& context,
                                    const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                    const std::string& dataUrl);

/// Makes it as one step to undo and writes down what was filled in: an undo brings back what the document remembered before, too. `highlight`
/// marks the figures that change. Fails, with the document as it was, when it was edited since or cannot be changed.
Result<void> applyRefilling(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                            const PlannedRefill& planned, bool highlight = false);

/// "Cập nhật 12 chỗ, thêm 1 hàng, giữ nguyên 2 chỗ đã sửa tay."
Message refillSummary(const RefillPlan& plan);

/// File of the figures that the document was filled with last, "" when it has none or the record cannot be used.
std::string lastSourceUrl(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Sources of the document whose files are newer than its figures, in words.
std::vector<Message> oldSourcesOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// True when the document has a table, a figure or a chart of the file, filled in before. False for a file that cannot be read: filling
/// says why.
bool knowsData(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
               const std::string& dataUrl);

} // namespace trinhky
