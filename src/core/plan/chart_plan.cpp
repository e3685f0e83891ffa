#include "plan/chart_plan.hpp"

#include "data/column_title.hpp"
#include "data/figure.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

constexpr std::size_t kFirstRows = 6;

bool isFigures(const IndicatorColumn& column) { return column.measure != Measure::Text; }

bool hasFigure(const IndicatorRow& row)
{
    return std::any_of(row.values.begin(), row.values.end(), [](const auto& value) { return value.number.has_value(); });
}

/// The latest column of that measure, in years first; -1 when there is none.
std::int32_t latest(const IndicatorTable& table, Measure measure, const std::string& period)
{
    std::int32_t found = -1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        if (column.measure != measure || (!period.empty() && column.period != period))
            continue;
        if (found < 0 || column.period > table.columns[static_cast<std::size_t>(found)].period)
            found = static_cast<std::int32_t>(i);
    }
    return found;
}

void addId(const IndicatorTable& table, std::int32_t column, std::vector<std::string>& ids)
{
    if (column >= 0)
        ids.push_back(table.columns[static_cast<std::size_t>(column)].id);
}

std::vector<std::string> proposedColumns(const IndicatorTable& table)
{
    std::vector<std::string> ids;
    for (auto plan = latest(table, Measure::Plan, {}); plan >= 0;) {
        const auto& period = table.columns[static_cast<std::size_t>(plan)].period;
        auto reached = latest(table, Measure::Actual, period);
        if (reached < 0)
            reached = latest(table, Measure::Estimate, period);
        if (reached < 0) {
            // A plan for a year to come: the one before may have been carried out.
            std::int32_t earlier = -1;
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                if (table.columns[i].measure == Measure::Plan && table.columns[i].period < period &&
                    (earlier < 0 || table.columns[i].period > table.columns[static_cast<std::size_t>(earlier)].period))
                    earlier = static_cast<std::int32_t>(i);
            plan = earlier;
            continue;
        }
        addId(table, plan, ids);
        addId(table, reached, ids);
        return ids;
    }
    for (const auto column : chartColumns(table))
        if (ids.size() < 2 && !table.columns[static_cast<std::size_t>(column)].isComputed())
            addId(table, column, ids);
    return ids;
}

template <class Missing>
std::vector<const IndicatorRow*> chosenRows(const IndicatorTable& table, const ChartChoice& choice, const Missing& missing)
{
    std::vector<const IndicatorRow*> rows;
    for (const auto& key : choice.rows) {
        const auto found =
            std::find_if(table.rows.begin(), table.rows.end(), [&](const auto& row) { return chartRowKey(row) == key; });
        if (found == table.rows.end())
            missing(key);
        else
            rows.push_back(&*found);
    }
    return rows;
}

template <class Missing>
std::vector<std::int32_t> chosenColumns(const IndicatorTable& table, const ChartChoice& choice, const Missing& missing)
{
    std::vector<std::int32_t> columns;
    for (const auto& id : choice.columns) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& c) { return c.id == id; });
        if (found == table.columns.end() || !isFigures(*found))
            missing(id);
        else
            columns.push_back(static_cast<std::int32_t>(found - table.columns.begin()));
    }
    return columns;
}

std::string unitIn(const IndicatorTable& table, const IndicatorRow& row, std::int32_t column)
{
    return unitOf({&table, &row, &table.columns[static_cast<std::size_t>(column)], nullptr});
}

void remarkUnits(const IndicatorTable& table, const std::vector<const IndicatorRow*>& rows,
                 const std::vector<std::int32_t>& columns, ChartPlan& plan)
{
    plan.unit = unitIn(table, *rows.front(), columns.front());
    for (const auto* row : rows)
        for (const auto column : columns)
            if (unitIn(table, *row, column) != plan.unit) {
                plan.unit.clear();
                plan.remarks.push_back(
                    {"Các số liệu của biểu đồ không cùng đơn vị tính.", "The figures of the chart have several units."});
                return;
            }
}

} // namespace

double chartNumber(const Decimal& figure)
{
    const auto text = figure.toString();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string chartRowKey(const IndicatorRow& row) { return row.code.empty() ? row.label + "|" + row.name : row.code; }

std::vector<std::int32_t> chartRows(const IndicatorTable& table)
{
    std::vector<std::int32_t> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (hasFigure(table.rows[i]))
            rows.push_back(static_cast<std::int32_t>(i));
    return rows;
}

std::vector<std::int32_t> chartColumns(const IndicatorTable& table)
{
    std::vector<std::int32_t> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (isFigures(table.columns[i]))
            columns.push_back(static_cast<std::int32_t>(i));
    return columns;
}

ChartChoice proposeChart(const IndicatorTable& table)
{
    ChartChoice choice;
    choice.title = table.title;
    choice.columns = proposedColumns(table);
    const auto rows = chartRows(table);
    for (const auto at : rows) {
        const auto& row = table.rows[static_cast<std::size_t>(at)];
        // A total dwarfs what it is made of.
        const bool fits = row.unit == table.rows[static_cast<std::size_t>(rows.front())].unit;
        if (fits && !row.totalOfChildren && choice.rows.size() < kFirstRows)
            choice.rows.push_back(chartRowKey(row));
    }
    return choice;
}

Result<ChartPlan> planChart(const IndicatorTable& table, const ChartChoice& choice)
{
    ChartPlan plan;
    plan.title = choice.title;
    const auto missing = [&](const std::string& name) {
        plan.remarks.push_back({"Dữ liệu không có “" + name + "” của biểu đồ.", "The data has no “" + name + "” of the chart."});
    };
    const auto rows = chosenRows(table, choice, missing);
    const auto columns = chosenColumns(table, choice, missing);
    if (rows.empty() || columns.empty())
        return Error{{"Hãy chọn ít nhất một chỉ tiêu và một cột số liệu cho biểu đồ.",
                      "Choose at least one indicator and one column of figures for the chart."}};
    if (rows.size() * columns.size() > kMostBars)
        return Error{{"Biểu đồ có quá " + std::to_string(kMostBars) + " cột: hãy chọn ít chỉ tiêu hơn.",
                      "The chart has more than " + std::to_string(kMostBars) + " bars: choose fewer indicators."}};
    for (const auto* row : rows)
        plan.categories.push_back(row->name);
    for (const auto column : columns) {
        ChartSeries series{wholeTitle(table, column), {}};
        for (const auto* row : rows) {
            const auto* value = row->value(column);
            series.values.push_back(value ? value->number : std::nullopt);
        }
        plan.series.push_back(std::move(series));
    }
    remarkUnits(table, rows, columns, plan);
    return plan;
}

} // namespace trinhky
