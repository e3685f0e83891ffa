#pragma once
#include "checks/figure_sense.hpp"
#include "data/indicators.hpp"

#include <string>
#include <vector>

/// Which columns of the data a sentence speaks of.
namespace trinhky {

/// The column of what was carried out, or was expected to be, in the period of the sentence; null where there is none, or several.
const IndicatorColumn* carriedOutColumn(const IndicatorTable& table, const FigureSense& sense);

/// That one or the planned one, both where the words do not say which is meant.
std::vector<const IndicatorColumn*> columnsMeant(const IndicatorTable& table, const FigureSense& sense);

/// The one column in which the data gives the figures of `of` as a percentage of planned ones, of that period where it is not ""; null where
/// there is none, or several.
const IndicatorColumn* planShareColumn(const IndicatorTable& table, const IndicatorColumn& of, const std::string& period);

} // namespace trinhky
