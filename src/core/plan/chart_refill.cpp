#include "plan/chart_refill.hpp"

#include "doc/bookmark_named.hpp"

#include <algorithm>

namespace trinhky {

namespace {

using Value = std::optional<Decimal>;

bool sameValue(const Value& a, const Value& b)
{
    return a.has_value() == b.has_value() && (!a || chartNumber(*a) == chartNumber(*b));
}

bool sameBars(const ShownChart& shown, const ChartPlan& plan)
{
    return shown.categories == plan.categories &&
           std::ranges::equal(shown.series, plan.series, {}, &ChartSeries::title, &ChartSeries::title);
}

/// What the two sides of a preview say of a chart.
struct Difference {
    std::string old;
    std::string now;
    std::size_t points = 0;
};

std::string textOf(const Value& value) { return value ? formatVietnamese(*value) : "…"; }

void add(Difference& difference, const std::string& name, const std::string& old, const std::string& now)
{
    constexpr std::size_t kTold = 3;
    if (++difference.points > kTold + 1)
        return;
    const std::string gap = difference.points > 1 ? "; " : "";
    const bool more = difference.points > kTold;
    difference.old += gap + (more ? "…" : name + ": " + old);
    difference.now += gap + (more ? "…" : name + ": " + now);
}

Difference differenceOf(const ShownChart& shown, const ChartPlan& plan)
{
    Difference difference;
    for (std::size_t series = 0; series < plan.series.size(); ++series)
        for (std::size_t row = 0; row < plan.categories.size(); ++row) {
            const auto& now = plan.series[series].values[row];
            const auto& values = shown.series[series].values;
            const auto old = row < values.size() ? values[row] : Value();
            if (!sameValue(old, now))
                add(difference, plan.categories[row] + ", " + plan.series[series].title, textOf(old), textOf(now));
        }
    return difference;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

template <class Chart>
std::string barsOf(const Chart& chart)
{
    std::vector<std::string> titles;
    for (const ChartSeries& series : chart.series)
        titles.push_back(series.title);
    return joined(chart.categories) + " (" + joined(titles) + ")";
}

Message about(const std::string& name, const Message& message)
{
    return {"Biểu đồ" + name + ": " + message.vi, "Chart" + name + ": " + message.en};
}

void refillChart(const RefillInput& input, const RecordedChart& recorded, RefillPlan& plan)
{
    const auto name = recorded.title.empty() ? std::string() : " “" + recorded.title + "”";
    const auto note = [&](const Message& message) { plan.notes.push_back(about(name, message)); };
    const auto* const bookmark = bookmarkNamed(input.snapshot, recorded.bookmark);
    const auto shown = input.chart ? input.chart(recorded.bookmark) : std::nullopt;
    if (!shown || !bookmark)
        return note({"không còn ở chỗ cũ nên không cập nhật.", "it is not where it was and is not refreshed."});
    const auto table = std::ranges::find(input.data.tables, recorded.no, &IndicatorTable::no);
    if (table == input.data.tables.end())
        return note({"dữ liệu không có biểu “" + recorded.no + "” của biểu đồ nên giữ nguyên.",
                     "the data have no table “" + recorded.no + "” of it; it is left as it is."});
    auto now = planChart(*table, {recorded.title, recorded.rows, recorded.columns});
    if (!now)
        return note({"dữ liệu không còn chỉ tiêu, cột nào của biểu đồ nên giữ nguyên.",
                     "the data have none of its indicators or columns any more; it is left as it is."});
    plan.bookmarks.push_back(recorded.bookmark);
    const bool bars = sameBars(*shown, now.value());
    const auto difference = bars ? differenceOf(*shown, now.value()) : Difference{barsOf(*shown), barsOf(now.value()), 1};
    if (difference.points == 0)
        return;
    for (const Message& remark : now.value().remarks)
        note(remark);
    RefillItem item;
    item.kind = RefillItem::Kind::Chart;
    item.paragraph = bookmark->paragraph;
    item.place = "Biểu đồ" + name;
    item.old = difference.old;
    item.now = difference.now;
    item.chart = ChartUpdate{recorded.bookmark, std::move(now.value())};
    plan.items.push_back(std::move(item));
}

} // namespace

void refillCharts(const RefillInput& input, const std::vector<std::size_t>& charts, RefillPlan& plan)
{
    for (const auto index : charts)
        refillChart(input, input.record.charts[index], plan);
}

} // namespace trinhky
