#include "data/sdmx_period.hpp"

#include "data/indicators_columns.hpp"

namespace trinhky {
namespace {

bool isYear(std::string_view text) { return text.size() == 4 && isPeriod(text); }

/// "2024-01-01/P1Y", "2024-07-01/P6M".
std::optional<std::string> fromRange(std::string_view start, std::string_view length)
{
    if (start.size() < 10 || !isYear(start.substr(0, 4)) || start.substr(7, 3) != "-01" || start[4] != '-')
        return std::nullopt;
    const std::string year(start.substr(0, 4));
    const auto month = start.substr(5, 2);
    if (length == "P1Y" && month == "01")
        return year;
    if (length == "P1M" && isPeriod(year + "-M" + std::string(month)))
        return year + "-M" + std::string(month);
    if (length == "P6M" && (month == "01" || month == "07"))
        return year + (month == "01" ? "-S1" : "-S2");
    if (length == "P3M") {
        const char* quarter = month == "01"   ? "-Q1"
                              : month == "04" ? "-Q2"
                              : month == "07" ? "-Q3"
                              : month == "10" ? "-Q4"
                                              : nullptr;
        if (quarter)
            return year + quarter;
    }
    return std::nullopt;
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
