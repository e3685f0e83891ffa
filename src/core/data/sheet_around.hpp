#pragma once
#include "data/indicators.hpp"
#include "data/sheet_header.hpp"

namespace trinhky {

/// What stands above the header: number of the table ("Biểu 07:"), title, unit line, period, the document that
/// it is attached to.
void readTop(const SheetGrid& grid, const SheetHeader& header, const Headings& headings, IndicatorTable& table);

/// Does the row begin what stands under the table: notes, sources, signatures?
bool beginsFoot(const SheetGrid& grid, std::int32_t row, const Headings& headings);

/// Notes and sources from that row on, up to the signatures.
void readFoot(const SheetGrid& grid, std::int32_t row, const Headings& headings, IndicatorTable& table);

} // namespace trinhky
