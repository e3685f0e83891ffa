#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

/// A calendar date (Gregorian). May hold a date that does not exist: see isValid().
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// True when the day exists in its month and year.
bool isValid(const Date& date);

/// Reads "YYYY-MM-DD"; nothing for any other form or for a date that does not exist.
std::optional<Date> parseIsoDate(std::string_view text);

/// Reads a date as people type it: "2026-01-05", "05/01/2026", "5-1-2026" or "5.1.2026"; nothing for any other form or for a date
/// that does not exist.
std::optional<Date> parseTypedDate(std::string_view text);

/// "YYYY-MM-DD".
std::string toIso(const Date& date);

} // namespace trinhky
