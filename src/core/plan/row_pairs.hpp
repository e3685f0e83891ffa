#pragma once
#include "data/data_record.hpp"
#include "plan/document_table.hpp"

namespace trinhky {

/// The rows of the data beside those of the record and of the document, -1 where there is none.
struct RowPairs {
    std::size_t usualCells = 0;           ///< of most rows below the header
    std::vector<std::int32_t> cellOf;     ///< column of the record, the leading ones counted too → cell of such a row
    std::vector<const DocumentRow*> rows; ///< of the document, below the header
    std::vector<std::int32_t> recordOf;   ///< row of the data → of the record
    std::vector<std::int32_t> placeOf;    ///< row of the record → index into `rows`
    std::vector<std::int32_t> documentOf; ///< row of the data → index into `rows`
};

/// `now` is what the record would be if the table were filled in from the data. The document must outlive the result.
RowPairs pairRows(const DocumentTable& document, const RecordedTable& record, const RecordedTable& now);

/// True when a text of the document is one of the data.
bool sameText(const std::string& inDocument, const std::string& text);

} // namespace trinhky
