#pragma once
#include "data/data_record.hpp"

#include <string>

namespace trinhky {

/// What a row of the table remembers of a column; the leading columns are counted too.
std::string& recordedText(const RecordedTable& table, RecordedRow& row, std::size_t column);
const std::string& recordedText(const RecordedTable& table, const RecordedRow& row, std::size_t column);

} // namespace trinhky
