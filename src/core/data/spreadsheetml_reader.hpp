#pragma once
#include "data/workbook.hpp"
#include "data/xml_text.hpp"

#include <string_view>

namespace trinhky {

inline constexpr std::string_view kSpreadsheetNamespace = "urn:schemas-microsoft-com:office:spreadsheet";

/// Reads SpreadsheetML 2003 ("XML Spreadsheet 2003" of Excel), whose root is <Workbook>. Formulas count by their stored results.
/// Fails on the first fault with line, column, sheet and cell.
Result<Workbook> readSpreadsheetMl(const XmlText& text, const WorkbookLimits& limits = {});

} // namespace trinhky
