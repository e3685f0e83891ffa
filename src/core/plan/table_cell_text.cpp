#include "plan/table_cell_text.hpp"

#include "data/figure.hpp"

namespace trinhky {
namespace {

/// What the layout says of the unit, where the data says nothing.
std::optional<int> shownDecimals(const IndicatorRow& row, const IndicatorColumn& column, const TableLayout& layout)
{
    const auto declared = decimalsOf(row, column);
    if (declared || column.isComputed())
        return declared;
    const auto& unit = column.unit.empty() ? row.unit : column.unit;
    for (const auto& decimals : layout.decimals)
        if (decimals.unit == unit)
            return decimals.decimals;
    return std::nullopt;
}

} // namespace

std::string cellText(const IndicatorValue* value, const IndicatorRow& row, const IndicatorColumn& column,
                     const TableLayout& layout)
{
    if (!value)
        return layout.absent;
    if (value->number) {
        const auto decimals = shownDecimals(row, column, layout);
        return std::string(signOf(value->comparison)) +
               formatVietnamese(decimals ? value->number->rounded(*decimals) : *value->number);
    }
    switch (value->status) {
    case ValueStatus::None:
        return layout.none;
    case ValueStatus::Missing:
        return layout.missing;
    case ValueStatus::NotApplicable:
        return layout.notApplicable;
    default:
        return value->text;
    }
}

std::string columnNumber(const IndicatorTable& table, std::int32_t column, std::int32_t first)
{
    const auto& that = table.columns[static_cast<std::size_t>(column)];
    auto number = std::to_string(first + column);
    if (!that.isComputed())
        return number;
    const auto of = std::to_string(first + that.of);
    const auto to = std::to_string(first + that.to);
    if (that.form == RatioForm::Points)
        return number + "=" + of + "-" + to;
    const auto quotient = that.form == RatioForm::Increase ? "(" + of + "-" + to + ")/" + to : of + "/" + to;
    return that.measure == Measure::AverageGrowth ? number : number + "=" + quotient;
}

} // namespace trinhky
