#pragma once
#include "data/workbook.hpp"
#include "data/xml_text.hpp"

#include <string_view>

namespace trinhky {

inline constexpr std::string_view kOdfOfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

/// Reads a spreadsheet of OpenDocument kept as one XML file (.fods), whose root is <office:document>. Formulas count by their stored
/// results. Fails on the first fault with line, column, sheet and cell.
Result<Workbook> readFlatOds(const XmlText& text, const WorkbookLimits& limits = {});

} // namespace trinhky
