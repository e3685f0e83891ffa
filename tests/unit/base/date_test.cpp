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

TEST_CASE("dates are read as people type them")
{
    const Date date{2026, 1, 5};
    for (const char* text : {"2026-01-05", "05/01/2026", "5/1/2026", "5-1-2026", "05.01.2026"}) {
        INFO(text);
        CHECK(parseTypedDate(text) == date);
    }
    for (const char* text : {"", "/", "5/1", "5/1-2026", "5/1/26", "5/1/20266", "005/1/2026", "5/001/2026", "31/02/2026",
                             "13/13/2026", "a/1/2026", "//2026", "5/1/2026 ", "hôm nay"}) {
        INFO(text);
        CHECK_FALSE(parseTypedDate(text).has_value());
    }
}
