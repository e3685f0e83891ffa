#pragma once
#include "data/data_record.hpp"
#include "data/document_table.hpp"
#include "data/table_match.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// Where what was filled into a table stands in the document now; -1 where it is not there or cannot be told.
struct TablePlaces {
    std::size_t usualCells = 0;           ///< of most rows below the header
    std::vector<std::int32_t> cellOf;     ///< column of the record, the leading ones counted too → cell of such a row
    std::vector<const DocumentRow*> rows; ///< of the document, below the header
    std::vector<MatchRow> found;          ///< what each of `rows` is recognised by
    std::vector<std::int32_t> placeOf;    ///< row of the record → index into `rows`

    /// Column of the record → cell of the row, in which cells may be merged: such a row is read from both ends, as far as it says what
    /// was filled in. Null for a row that is not of the record.
    std::vector<std::int32_t> cellsOf(const DocumentRow& row, const RecordedTable& record, const RecordedRow* recorded) const;
};

/// Rows and columns may have moved, and some of the user's own stand between them. The document must outlive the result.
TablePlaces findPlaces(const DocumentTable& document, const RecordedTable& record);

std::vector<MatchRow> matchRowsOf(const std::vector<RecordedRow>& rows);

/// True when a text of the document is one of the data.
bool sameText(const std::string& inDocument, const std::string& text);

} // namespace trinhky
