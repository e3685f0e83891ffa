#pragma once
#include "data/sheet_mapping.hpp"

#include <vector>

namespace trinhky {

struct SheetTable {
    IndicatorTable table;
    std::vector<Message> notes; ///< doubts about single cells, with their names; what was passed over
};

/// The table that the sheet holds, its columns taken as the mapping says. A given ratio that is what its columns give is left to be
/// computed, at the decimals it had; one that is not stays as given. Fails when a row of figures cannot be placed (sheet, cell).
Result<SheetTable> tableOf(const Workbook& book, const SheetGrid& grid, const SheetHeader& header, const SheetMapping& mapping,
                           const Headings& headings);

} // namespace trinhky
