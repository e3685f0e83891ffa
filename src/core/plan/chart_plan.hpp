#pragma once
#include "base/error.hpp"
#include "data/indicators.hpp"

#include <optional>
#include <string>
#include <vector>

/// A chart of chosen indicators: one group of bars for each row, one bar of it for each column.
namespace trinhky {

struct ChartSeries {
    std::string title;
    std::vector<std::optional<Decimal>> values; ///< one for each category; nothing where the data has no figure
};

struct ChartPlan {
    std::string title;
    std::string unit; ///< of the axis; "" when the rows have several or none
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;
    std::vector<Message> remarks; ///< what of the choice is not there, units that differ
};

/// What a chart of the document shows now.
struct ShownChart {
    std::vector<std::string> categories;
    std::vector<ChartSeries> series;
};

/// A figure as a chart holds it: the nearest binary number.
double chartNumber(const Decimal& figure);

/// What to show of a table; keys as chartRowKey gives them and ids of columns.
struct ChartChoice {
    std::string title;
    std::vector<std::string> rows;
    std::vector<std::string> columns;

    friend bool operator==(const ChartChoice&, const ChartChoice&) = default;
};

/// The most bars of one chart: more cannot be told apart on a page.
inline constexpr std::size_t kMostBars = 400;

/// By what a row is known again in later data: its code, or its label and name where it has none.
std::string chartRowKey(const IndicatorRow& row);

/// Rows that have figures to show, as indices.
std::vector<std::int32_t> chartRows(const IndicatorTable& table);

/// Columns of figures, as indices.
std::vector<std::int32_t> chartColumns(const IndicatorTable& table);

/// A first choice: the plan of the latest period beside what was reached of it, of the first rows with one unit.
ChartChoice proposeChart(const IndicatorTable& table);

/// Fails when nothing of the choice is in the table, or when it has more than kMostBars bars.
Result<ChartPlan> planChart(const IndicatorTable& table, const ChartChoice& choice);

} // namespace trinhky
