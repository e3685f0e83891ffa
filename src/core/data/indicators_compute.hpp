#pragma once
#include "base/error.hpp"
#include "data/indicators.hpp"

#include <vector>

namespace trinhky {

/// Fills the ratio and growth columns of the table and the declared totals that are not given (all children must have a figure or be "none"),
/// rounded to the decimals of column or row, and says what the data contradicts. A figure that is given stays as it is;
/// where it differs from ours at its own number of decimals, a note says so, and so for declared totals and shares. A row without
/// the two figures, or with zero to divide by, gets no figure. Columns computed from computed ones take the rounded figures, so
/// that a reader can calculate again from what is printed. Rounding: Decimal::rounded, once, to the column's decimals.
std::vector<Message> computeIndicators(IndicatorTable& table);

/// What a computed column would say in the row, at so many decimals; nothing in other columns, and without the two figures.
std::optional<Decimal> recomputed(const IndicatorTable& table, const IndicatorRow& row, std::int32_t column, int decimals);

/// Decimals of a computed column that declares none: percentages 1, indices 3; points have those of their terms (nothing here).
std::optional<int> computedDecimals(const IndicatorColumn& column);

} // namespace trinhky
