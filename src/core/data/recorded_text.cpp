#include "data/recorded_text.hpp"

namespace trinhky {

std::string& recordedText(const RecordedTable& table, RecordedRow& row, std::size_t column)
{
    if (column >= table.leading.size())
        return row.texts[column - table.leading.size()];
    const auto& what = table.leading[column];
    return what == "label" ? row.label : what == "name" ? row.name : row.unit;
}

const std::string& recordedText(const RecordedTable& table, const RecordedRow& row, std::size_t column)
{
    return recordedText(table, const_cast<RecordedRow&>(row), column); // which changes nothing by itself
}

} // namespace trinhky
