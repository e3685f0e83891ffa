#include "plan/table_columns.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace trinhky {
namespace {

enum class Key : std::uint8_t { Area, Period };

std::vector<Key> keysOf(ColumnGrouping grouping)
{
    switch (grouping) {
    case ColumnGrouping::Area:
        return {Key::Area};
    case ColumnGrouping::Period:
        return {Key::Period};
    case ColumnGrouping::AreaPeriod:
        return {Key::Area, Key::Period};
    case ColumnGrouping::PeriodArea:
        return {Key::Period, Key::Area};
    case ColumnGrouping::None:
        break;
    }
    return {};
}

class Grouper {
public:
    Grouper(const IndicatorTable& table, std::vector<Key> keys) : m_table(table), m_keys(std::move(keys)) {}

    std::vector<HeaderNode> nodes()
    {
        std::vector<std::int32_t> columns(m_table.columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i] = static_cast<std::int32_t>(i);
        return nodes(columns, 0);
    }

private:
    std::string titleOf(std::int32_t column, Key key) const
    {
        const auto& that = m_table.columns[static_cast<std::size_t>(column)];
        return key == Key::Area ? that.area : periodTitle(that.period);
    }

    std::vector<HeaderNode> nodes(const std::vector<std::int32_t>& columns, std::size_t depth) const
    {
        std::vector<HeaderNode> result;
        std::vector<std::vector<std::int32_t>> members;
        for (const auto column : columns) {
            const auto title = depth < m_keys.size() ? titleOf(column, m_keys[depth]) : std::string();
            const auto found = std::find_if(result.begin(), result.end(),
                                            [&](const auto& node) { return node.column < 0 && node.title == title; });
            if (!title.empty() && found != result.end()) {
                members[static_cast<std::size_t>(found - result.begin())].push_back(column);
                continue;
            }
            HeaderNode node;
            node.title = title;
            if (title.empty())
                node.column = column;
            result.push_back(std::move(node));
            members.push_back({column});
        }
        for (std::size_t i = 0; i < result.size(); ++i)
            if (result[i].column < 0)
                result[i].children = nodes(members[i], depth + 1);
        return result;
    }

    const IndicatorTable& m_table;
    std::vector<Key> m_keys;
};

/// Numbers the leaves from left to right; `order` gets the column that each was.
void renumberLeaves(std::vector<HeaderNode>& nodes, std::vector<std::int32_t>& order)
{
    for (auto& node : nodes)
        if (node.column < 0) {
            renumberLeaves(node.children, order);
        } else {
            order.push_back(node.column);
            node.column = static_cast<std::int32_t>(order.size()) - 1;
        }
}

/// Brings columns and values into that order.
void reorder(IndicatorTable& table, const std::vector<std::int32_t>& order)
{
    std::vector<std::int32_t> place(order.size());
    std::vector<IndicatorColumn> columns;
    columns.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
        columns.push_back(std::move(table.columns[static_cast<std::size_t>(order[i])]));
    }
    for (auto& column : columns)
        for (auto* term : {&column.of, &column.to})
            if (*term >= 0)
                *term = place[static_cast<std::size_t>(*term)];
    table.columns = std::move(columns);
    for (auto& row : table.rows) {
        for (auto& value : row.values)
            value.column = place[static_cast<std::size_t>(value.column)];
        std::sort(row.values.begin(), row.values.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
    }
}

} // namespace

std::optional<IndicatorTable> groupColumns(const IndicatorTable& table, ColumnGrouping grouping)
{
    const auto isLeaf = [](const HeaderNode& node) { return node.column >= 0; };
    const auto keys = keysOf(grouping);
    if (keys.empty() || !std::all_of(table.header.begin(), table.header.end(), isLeaf))
        return std::nullopt;
    auto header = Grouper(table, keys).nodes();
    if (std::all_of(header.begin(), header.end(), isLeaf))
        return std::nullopt;
    auto grouped = table;
    std::vector<std::int32_t> order;
    renumberLeaves(header, order);
    grouped.header = std::move(header);
    reorder(grouped, order);
    return grouped;
}

std::string periodTitle(std::string_view period)
{
    constexpr std::size_t kYear = 4;
    const std::string year(period.substr(0, kYear));
    const auto part = period.size() > kYear + 1 ? period.substr(kYear + 1) : std::string_view();
    int number = 0;
    if (!part.empty())
        std::from_chars(part.data() + 1, part.data() + part.size(), number);
    if (part.starts_with('S'))
        return (number == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
    if (part.starts_with('Q'))
        return "Quý " + toUtf8(toRoman(number)) + " năm " + year;
    if (part.starts_with('M'))
        return "Tháng " + std::to_string(number) + " năm " + year;
    return year.empty() ? year : "Năm " + year;
}

} // namespace trinhky
