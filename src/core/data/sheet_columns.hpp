#pragma once
#include "data/sheet_mapping.hpp"

namespace trinhky {

/// Columns and header of the table that the mapping describes. `places` gets the column of the table for each column of the sheet, -1
/// for none. Ids are made from measure and period ("TH2024", "UTH6T2024", "SSUTH2024KH2024") and are the same however the columns of
/// the sheet are ordered, as long as no two mean the same.
void makeColumns(const SheetHeader& header, const SheetMapping& mapping, const Headings& headings, IndicatorTable& table,
                 std::vector<std::int32_t>& places);

} // namespace trinhky
