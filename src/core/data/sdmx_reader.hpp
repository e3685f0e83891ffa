#pragma once
#include "data/headings.hpp"
#include "data/indicators_reader.hpp"
#include "data/xml_text.hpp"

#include <optional>

namespace trinhky {

/// 21 or 30 for structure-specific data of SDMX-ML 2.1 or 3.0, told by the root element; nothing for anything else.
std::optional<int> sdmxVersion(const XmlText& text);

/// Reads every data set of the message as a table: INDICATOR gives the rows, MEASURE and TIME_PERIOD (and REF_AREA where there are
/// several) the columns, UNIT_MEASURE and UNIT_MULT the unit, OBS_STATUS the status, COMMENT_OBS a note; which ids stand for these
/// concepts is said by headings.xml. Observations may stand in series of whatever dimension, or flat. Two observations of one cell
/// are a fault: a dimension that we do not know tells them apart.
Result<IndicatorSet> readSdmx(const XmlText& text, const Headings& headings, const IndicatorLimits& limits = {});

} // namespace trinhky
