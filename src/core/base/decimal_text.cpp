#include "base/decimal_text.hpp"

#include <algorithm>
#include <string>

namespace trinhky {
namespace {

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlanks);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// Takes the points out of "15.330"; nothing when they do not part whole groups of three.
std::optional<std::string> ungrouped(std::string_view whole)
{
    constexpr std::size_t kGroup = 3;
    auto point = whole.find('.');
    if (point == std::string_view::npos)
        return std::string(whole);
    if (point == 0 || point > kGroup || whole.front() == '0')
        return std::nullopt;
    std::string digits(whole.substr(0, point));
    while (point != std::string_view::npos) {
        whole.remove_prefix(point + 1);
        point = whole.find('.');
        const auto group = whole.substr(0, point);
        if (group.size() != kGroup)
            return std::nullopt;
        digits += group;
    }
    return digits;
}

} // namespace

std::optional<Decimal> parseVietnamese(std::string_view text)
{
    constexpr std::string_view kMinus = "\u2212";
    text = trimBlanks(text);
    const bool negative = text.starts_with('-') || text.starts_with(kMinus);
    if (negative)
        text.remove_prefix(text.front() == '-' ? 1 : kMinus.size());
    else if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto comma = text.find(',');
    const auto whole = text.substr(0, comma);
    auto digits = ungrouped(whole);
    if (!digits || digits->empty() || !areDigits(*digits))
        return std::nullopt;
    if (comma != std::string_view::npos) {
        const auto fraction = text.substr(comma + 1);
        if (fraction.empty() || !areDigits(fraction))
            return std::nullopt;
        digits->append(1, '.').append(fraction);
    }
    return Decimal::parse((negative ? "-" : "") + *digits);
}

} // namespace trinhky
