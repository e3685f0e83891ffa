#include "data/sdmx_period.hpp"

#include "data/indicators_columns.hpp"

#include <array>

namespace trinhky {
namespace {

bool isYear(std::string_view text) { return text.size() == 4 && isPeriod(text); }

/// Part of the year that begins with the month, of the length of an ISO 8601 duration; "" for the whole year.
std::optional<std::string_view> partOfYear(std::string_view month, std::string_view length)
{
    struct Part {
        std::string_view month;
        std::string_view length;
        std::string_view part;
    };
    static constexpr std::array<Part, 7> kParts{{{"01", "P1Y", ""},
                                                 {"01", "P6M", "-S1"},
                                                 {"07", "P6M", "-S2"},
                                                 {"01", "P3M", "-Q1"},
                                                 {"04", "P3M", "-Q2"},
                                                 {"07", "P3M", "-Q3"},
                                                 {"10", "P3M", "-Q4"}}};
    for (const Part& part : kParts)
        if (part.month == month && part.length == length)
            return part.part;
    return std::nullopt;
}

/// "2024-01-01/P1Y", "2024-07-01/P6M".
std::optional<std::string> fromRange(std::string_view start, std::string_view length)
{
    if (start.size() < 10 || !isYear(start.substr(0, 4)) || start.substr(7, 3) != "-01" || start[4] != '-')
        return std::nullopt;
    const std::string year(start.substr(0, 4));
    const auto month = start.substr(5, 2);
    if (length == "P1M" && isPeriod(year + "-M" + std::string(month)))
        return year + "-M" + std::string(month);
    const auto part = partOfYear(month, length);
    return part ? std::optional(year + std::string(*part)) : std::nullopt;
}

} // namespace

std::optional<std::string> periodFromSdmx(std::string_view text)
{
    if (const auto slash = text.find('/'); slash != std::string_view::npos)
        return fromRange(text.substr(0, slash), text.substr(slash + 1));
    if (isPeriod(text))
        return std::string(text);
    if (text.size() < 7 || text[4] != '-' || !isYear(text.substr(0, 4)))
        return std::nullopt;
    const std::string year(text.substr(0, 4));
    if (text.substr(5) == "A1")
        return year;
    const auto month = year + "-M" + std::string(text.substr(5));
    return text.size() == 7 && isPeriod(month) ? std::optional(month) : std::nullopt;
}

} // namespace trinhky
