#pragma once
#include "data/data_record.hpp"
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What the document remembers after edits that wrote the data's own text: a fix from the data is no edit by hand, as the next refill would
/// take it for.
struct RenewedRecord {
    DataRecord record;
    std::vector<std::string> bookmarks; ///< of the tables and figures that it remembers otherwise than before
};

/// Of bound figures that the edits write over whole, and of cells of filled tables. Edits elsewhere are passed over.
RenewedRecord renewedRecord(const Snapshot& before, const DataRecord& record, const EditPlan& edits);

} // namespace trinhky
