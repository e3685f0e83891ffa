#include "base/clock.hpp"

#include <array>
#include <ctime>

namespace trinhky {

namespace {

std::tm localTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

std::string localTime(const char* form)
{
    const std::tm local = localTime();
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), form, &local)};
}

} // namespace

Date localToday()
{
    constexpr int kFirstYear = 1900;
    const std::tm local = localTime();
    return {local.tm_year + kFirstYear, local.tm_mon + 1, local.tm_mday};
}

std::string localMinute() { return localTime("%Y-%m-%d %H:%M"); }
std::string localSecond() { return localTime("%Y-%m-%dT%H:%M:%S"); }

} // namespace trinhky
