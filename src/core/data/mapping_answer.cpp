#include "data/mapping_answer.hpp"

#include "data/comparison_columns.hpp"
#include "data/indicators_columns.hpp"

#include <algorithm>

namespace trinhky {
namespace {

Measure measureFor(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Plan:
        return Measure::Plan;
    case AnswerKind::Estimate:
        return Measure::Estimate;
    case AnswerKind::Compared:
    case AnswerKind::GivenRatio:
        return Measure::Ratio;
    default:
        return Measure::Actual;
    }
}

bool isFigure(AnswerKind kind) { return kind == AnswerKind::Actual || kind == AnswerKind::Plan || kind == AnswerKind::Estimate; }

} // namespace

Message nameOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::LeftOut:
        return {"Không lấy cột này", "Leave the column out"};
    case AnswerKind::Actual:
        return {"Thực hiện", "Actual"};
    case AnswerKind::Plan:
        return {"Kế hoạch", "Plan"};
    case AnswerKind::Estimate:
        return {"Ước thực hiện", "Estimate"};
    case AnswerKind::Compared:
        return {"So sánh hai cột, tính lại", "Two columns compared, computed again"};
    case AnswerKind::GivenRatio:
        return {"Tỷ lệ, giữ số đã ghi", "Ratio, figures as given"};
    case AnswerKind::Text:
        return {"Chữ, ghi chú", "Text, remarks"};
    }
    return {};
}

std::vector<std::int32_t> comparableColumns(const SheetMapping& mapping, std::int32_t but)
{
    std::vector<std::int32_t> columns;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto& column = mapping.columns[i];
        const bool figure =
            column.measure == Measure::Actual || column.measure == Measure::Plan || column.measure == Measure::Estimate;
        if (column.role == ColumnRole::Value && figure && static_cast<std::int32_t>(i) != but)
            columns.push_back(static_cast<std::int32_t>(i));
    }
    return columns;
}

Result<void> answerColumn(const SheetGrid& grid, SheetMapping& mapping, std::int32_t column, const MappingAnswer& answer)
{
    if (isFigure(answer.kind) && !answer.period.empty() && !isPeriod(answer.period))
        return Error{{"Kỳ “" + answer.period + "” phải viết 2024, 2024-S1, 2024-Q3 hoặc 2024-M09.",
                      "The period “" + answer.period + "” must be written 2024, 2024-S1, 2024-Q3 or 2024-M09."}};
    const auto others = comparableColumns(mapping, column);
    const auto known = [&](std::int32_t other) { return std::find(others.begin(), others.end(), other) != others.end(); };
    if (answer.kind == AnswerKind::Compared && (!known(answer.of) || !known(answer.to) || answer.of == answer.to))
        return Error{{"Hãy chọn hai cột số liệu khác nhau để so sánh.", "Choose two different columns of figures to compare."}};
    auto& mapped = mapping.columns[static_cast<std::size_t>(column)];
    if (mapped.title.empty())
        mapped.title = columnName(column);
    mapped.of = mapped.to = -1;
    mapped.period = isFigure(answer.kind) ? answer.period : "";
    mapped.measure = measureFor(answer.kind);
    mapped.role = answer.kind == AnswerKind::LeftOut ? ColumnRole::Ignored
                  : answer.kind == AnswerKind::Text  ? ColumnRole::Note
                                                     : ColumnRole::Value;
    if (answer.kind == AnswerKind::Compared) {
        mapped.of = answer.of;
        mapped.to = answer.to;
        mapped.form = agreementOf(grid, mapping, column).form.value_or(RatioForm::Percent);
        if (mapped.form == RatioForm::Increase || mapped.form == RatioForm::Points)
            mapped.measure = Measure::Growth;
    }
    return boost::outcome_v2::success();
}

} // namespace trinhky
