#pragma once
#include "base/date.hpp"

#include <string>

/// The time where the user is, in the time zone of the process.
namespace trinhky {

Date localToday();

/// "2026-01-05 08:30"
std::string localMinute();

/// "2026-01-05T08:30:12"
std::string localSecond();

} // namespace trinhky
