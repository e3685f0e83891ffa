#include "data/column_title.hpp"

namespace trinhky {

namespace {

/// Titles of the groups over a column.
bool pathTo(const std::vector<HeaderNode>& nodes, std::int32_t column, std::string& path)
{
    for (const auto& node : nodes) {
        if (node.column == column)
            return true;
        if (node.column >= 0 || !pathTo(node.children, column, path))
            continue;
        path.insert(0, path.empty() ? node.title : node.title + ", ");
        return true;
    }
    return false;
}

} // namespace

std::string columnTitle(const IndicatorColumn& column)
{
    if (column.unit.empty() || column.title.find(column.unit) != std::string::npos)
        return column.title;
    return column.title + " (" + column.unit + ")";
}

std::string wholeTitle(const IndicatorTable& table, std::int32_t column)
{
    std::string groups;
    pathTo(table.header, column, groups);
    const auto title = columnTitle(table.columns[static_cast<std::size_t>(column)]);
    return groups.empty() ? title : title + " (" + groups + ")";
}

} // namespace trinhky
