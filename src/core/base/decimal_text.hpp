#pragma once
#include "base/decimal.hpp"

#include <optional>
#include <string_view>

namespace trinhky {

/// The number that formatVietnamese writes so: points only between whole groups of three, at most one comma. "15330,5" without points is
/// read too, also with a sign (a plus, a minus as U+2212) and blanks around; nothing for "1.5", "0.500", "1.23.456", "12," or more than
/// Decimal::kMostDigits digits: a figure that could mean two things is none.
std::optional<Decimal> parseVietnamese(std::string_view text);

} // namespace trinhky
