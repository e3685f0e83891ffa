#include "checks/figure_findings.hpp"

#include "base/text.hpp"
#include "checks/text_fix.hpp"

#include <algorithm>

namespace trinhky {

namespace {

bool isCarriedOut(Measure measure) { return measure == Measure::Actual || measure == Measure::Estimate; }

const IndicatorValue* valueOf(const Figure& figure, const IndicatorColumn& column)
{
    const auto* const value = figure.row->value(static_cast<std::int32_t>(&column - figure.table->columns.data()));
    return value && value->number ? value : nullptr;
}

bool sameKind(const IndicatorColumn& a, const IndicatorColumn& b)
{
    return a.area == b.area && a.indicator == b.indicator && !a.isComputed() && !b.isComputed();
}

/// "2023" for "2024", "2023-S1" for "2024-S1".
std::string periodBefore(const std::string& period)
{
    constexpr std::size_t kYear = 4;
    if (period.size() < kYear ||
        !std::all_of(period.begin(), period.begin() + kYear, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    return std::to_string(std::stoi(period.substr(0, kYear)) - 1) + period.substr(kYear);
}

/// The figure of the period before: what was carried out, not what was planned.
const IndicatorValue* previousOf(const Figure& figure)
{
    const auto wanted = periodBefore(figure.column->period);
    for (const auto measure : {Measure::Actual, Measure::Estimate})
        for (const auto& column : figure.table->columns)
            if (!wanted.empty() && column.period == wanted && column.measure == measure && sameKind(column, *figure.column) &&
                column.unit == figure.column->unit)
                if (const auto* value = valueOf(figure, column))
                    return value;
    return nullptr;
}

} // namespace

Finding figureFinding(const CheckContext& context, const std::string& message, const ShownPlace& shown,
                      MessageArguments arguments)
{
    arguments.emplace("observed", toUtf8(trim(shown.text)));
    return makeFinding(context, message, {shown.paragraph, shown.span, {}}, arguments);
}

void offerFigure(Finding& finding, const Snapshot& snapshot, const ShownPlace& shown, const std::string& text)
{
    offerOriginal(finding, snapshot, shown.paragraph, shown.span, toUtf16(text),
                  {"Sửa thành “" + text + "” như dữ liệu.", "Change to “" + text + "” as in the data."});
    for (Fix& fix : finding.fixes)
        fix.fromData = true;
}

bool fitsOtherMeasure(const ShownFigure& shown, const Figure& figure, const Units& units)
{
    const bool plan = figure.column->measure == Measure::Plan;
    if (!plan && !isCarriedOut(figure.column->measure))
        return false;
    return std::ranges::any_of(figure.table->columns, [&](const IndicatorColumn& column) {
        const bool other = plan ? isCarriedOut(column.measure) : column.measure == Measure::Plan;
        if (!other || column.period != figure.column->period || !sameKind(column, *figure.column))
            return false;
        const auto* const value = valueOf(figure, column);
        return value && fits(shown, *value->number, unitOf({figure.table, figure.row, &column, value}), units).value_or(false);
    });
}

void reportOutOfLine(const CheckContext& context, const Figure& figure, const ShownPlace& shown, const Units& units,
                     std::vector<Finding>& findings)
{
    const auto times = Decimal::parse(context.rule.param("times"));
    const auto least = Decimal::parse(context.rule.param("least"));
    const auto* const before = previousOf(figure);
    if (!times || !least || !before || !figure.value->number || !isCarriedOut(figure.column->measure))
        return;
    const auto& now = *figure.value->number;
    const auto& then = *before->number;
    if (now.isNegative() || then.isNegative() || now.isZero() || then.isZero() || (now < *least && then < *least))
        return;
    if (now <= then * *times && then <= now * *times)
        return;
    const auto previous = writeFigure(
        {figure.table, figure.row, &figure.table->columns[static_cast<std::size_t>(before->column)], before}, {}, units);
    const auto text = previous ? previous.value().text + " " + previous.value().unit : then.toString();
    findings.push_back(
        figureFinding(context, "outOfLine", shown,
                      {{"indicator", figure.row->name}, {"previous", text}, {"period", periodBefore(figure.column->period)}}));
}

} // namespace trinhky
