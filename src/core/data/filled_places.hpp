#pragma once
#include "data/data_record.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// The paragraph that a table or figure of the record is known by, -1 where its bookmark is gone.
std::int32_t markedParagraph(const Snapshot& snapshot, const std::string& bookmark);

/// The table of the document that is known by the bookmark, -1 none.
std::int32_t markedTable(const Snapshot& snapshot, const std::string& bookmark);

/// Where a figure of a recorded table stands in the document now.
struct FilledPlace {
    std::size_t row = 0;    ///< of RecordedTable::rows
    std::size_t column = 0; ///< of RecordedTable::columns
    std::int32_t paragraph = -1;
};

/// Notes, rows that cannot be told apart any more, merged cells and those of several paragraphs are left out; empty when the table is gone.
std::vector<FilledPlace> filledPlaces(const Snapshot& snapshot, const RecordedTable& record);

} // namespace trinhky
