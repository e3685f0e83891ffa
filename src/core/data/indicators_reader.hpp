#pragma once
#include "data/indicators.hpp"
#include "data/xml_text.hpp"

namespace trinhky {

inline constexpr std::string_view kIndicatorNamespace = "urn:trinhky:indicators:1";

/// What a data file may ask of us.
struct IndicatorLimits {
    XmlLimits xml;
    std::size_t rows = 100'000; ///< of a table
    std::size_t columns = 100;
    int digits = 24; ///< of a figure, as in the XSD
};

/// Reads the project's own form (templates/tables/indicators-1.xsd). `file` is how the file is called in errors. Fails on the first
/// fault with its line and column; what the XSD refuses is refused, and beyond it what XSD 1.0 cannot say: figures that are no
/// decimal, a computed column without `of` and `to`, columns computed from each other in a circle.
Result<IndicatorSet> readIndicators(std::string content, std::string file, const IndicatorLimits& limits = {});
/// The same of a text that is parsed already.
Result<IndicatorSet> readIndicators(const XmlText& text, const IndicatorLimits& limits = {});

} // namespace trinhky
