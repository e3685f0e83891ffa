#include "base/date.hpp"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace trinhky {

namespace {

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc{} || end != digits.data() + digits.size() || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

bool isValid(const Date& date)
{
    using namespace std::chrono;
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.day < 1)
        return false;
    return year_month_day(year(date.year), month(static_cast<unsigned>(date.month)), day(static_cast<unsigned>(date.day))).ok();
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{*year, *month, *day};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

std::optional<Date> parseTypedDate(std::string_view text)
{
    if (const auto date = parseIsoDate(text))
        return date;
    const auto first = text.find_first_of("/-.");
    const auto second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
    constexpr std::size_t kYearDigits = 4;
    if (second == std::string_view::npos || first > 2 || second - first > 3 || text.size() - second - 1 != kYearDigits)
        return std::nullopt;
    const auto day = number(text.substr(0, first));
    const auto month = number(text.substr(first + 1, second - first - 1));
    const auto year = number(text.substr(second + 1));
    if (!day || !month || !year)
        return std::nullopt;
    const Date date{*year, *month, *day};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

std::string toIso(const Date& date)
{
    char buffer[48];
    const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
    return std::string(buffer, static_cast<std::size_t>(length));
}

} // namespace trinhky
