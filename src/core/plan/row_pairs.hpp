#pragma once
#include "data/table_places.hpp"

namespace trinhky {

/// The rows of the data beside those of the record and of the document, -1 where there is none.
struct RowPairs {
    std::vector<std::int32_t> recordOf;   ///< row of the data → of the record
    std::vector<std::int32_t> documentOf; ///< row of the data → index into TablePlaces::rows
};

/// `now` is what the record would be if the table were filled in from the data.
RowPairs pairRows(const TablePlaces& places, const RecordedTable& record, const RecordedTable& now);

} // namespace trinhky
