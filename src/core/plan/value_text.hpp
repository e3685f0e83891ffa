#pragma once
#include "base/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// The lines of a value, blanks around them and empty ones left out.
std::vector<std::string> linesOf(const std::string& value);
/// The other way round.
std::string joinLines(const std::vector<std::string>& lines);

/// The lines of a value, each without blanks around, a leading dash and final punctuation; empty ones left out.
std::vector<std::string> entriesOf(const std::string& value);

/// A document's number: below 10 with a zero (Phụ lục I, Phần I, Mục II, khoản 3); "" gives room to write it in.
std::string numberText(const std::string& number);

/// "ngày 05 tháng 01 năm 2026": days below 10 and months 1 and 2 take a zero (Phụ lục I, Phần I, Mục II, khoản 4).
std::string dateText(const Date& date);
/// With room to write day and month in.
std::string blankDate(std::string_view year);

} // namespace trinhky
