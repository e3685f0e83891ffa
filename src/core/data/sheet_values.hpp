#pragma once
#include "data/indicators.hpp"
#include "data/workbook.hpp"

#include <optional>

namespace trinhky {

/// What a cell of a column of figures says; nothing for an empty one. Signs of the statistical yearbooks: "-" no such thing occurred,
/// "…" the figure is not known, "x" the cell makes no sense. A figure typed as text is read as Vietnamese documents write numbers
/// (point for thousands, comma for decimals), with "≥", "trên", "%" around it; `doubt` is set where it could be read otherwise too
/// and where the sheet shows an error.
std::optional<IndicatorValue> readCellValue(const SheetCell& cell, std::optional<Message>& doubt);

/// "#DIV/0!", "Err:502".
bool isSheetError(std::string_view text);

} // namespace trinhky
