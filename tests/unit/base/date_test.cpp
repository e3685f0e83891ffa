#include "base/date.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("dates that do not exist are refused")
{
    CHECK(isValid({2024, 2, 29}));
    CHECK_FALSE(isValid({2023, 2, 29}));
    CHECK_FALSE(isValid({2023, 13, 1}));
    CHECK_FALSE(isValid({2023, 4, 31}));
    CHECK_FALSE(isValid({0, 1, 1}));
}

TEST_CASE("ISO dates read and print")
{
    CHECK(parseIsoDate("2022-12-30") == Date{2022, 12, 30});
    CHECK_FALSE(parseIsoDate("2022-12-3").has_value());
    CHECK_FALSE(parseIsoDate("2022-02-30").has_value());
    CHECK_FALSE(parseIsoDate("2022/12/30").has_value());
    CHECK(toIso({2022, 1, 5}) == "2022-01-05");
}
