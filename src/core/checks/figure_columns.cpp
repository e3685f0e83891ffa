#include "checks/figure_columns.hpp"

#include <initializer_list>

namespace trinhky {

namespace {

const std::string& periodOf(const IndicatorTable& table, const IndicatorColumn& column)
{
    return column.period.empty() ? table.period : column.period;
}

/// The only column of the first measure that there is one of.
const IndicatorColumn* columnOf(const IndicatorTable& table, const std::string& period, std::initializer_list<Measure> measures)
{
    for (const auto measure : measures) {
        const IndicatorColumn* found = nullptr;
        int count = 0;
        for (const auto& column : table.columns)
            if (column.measure == measure && periodOf(table, column) == period && column.area.empty() &&
                column.indicator.empty() && !column.isComputed() && ++count == 1)
                found = &column;
        if (count > 0)
            return count == 1 ? found : nullptr;
    }
    return nullptr;
}

} // namespace

const IndicatorColumn* carriedOutColumn(const IndicatorTable& table, const FigureSense& sense)
{
    return sense.estimate ? columnOf(table, *sense.period, {Measure::Estimate})
                          : columnOf(table, *sense.period, {Measure::Actual, Measure::Estimate});
}

std::vector<const IndicatorColumn*> columnsMeant(const IndicatorTable& table, const FigureSense& sense)
{
    std::vector<const IndicatorColumn*> columns;
    if (const auto* const column = sense.plan ? nullptr : carriedOutColumn(table, sense))
        columns.push_back(column);
    if (const auto* const column = sense.plan || !sense.measured() ? columnOf(table, *sense.period, {Measure::Plan}) : nullptr)
        columns.push_back(column);
    return columns;
}

const IndicatorColumn* planShareColumn(const IndicatorTable& table, const IndicatorColumn& of, const std::string& period)
{
    const IndicatorColumn* found = nullptr;
    for (const auto& column : table.columns) {
        if (!column.isComputed() || column.form != RatioForm::Percent ||
            &table.columns[static_cast<std::size_t>(column.of)] != &of)
            continue;
        const auto& plan = table.columns[static_cast<std::size_t>(column.to)];
        if (plan.measure != Measure::Plan || (!period.empty() && periodOf(table, plan) != period))
            continue;
        if (found)
            return nullptr;
        found = &column;
    }
    return found;
}

} // namespace trinhky
