#include "base/decimal.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

using namespace trinhky;

namespace {

Decimal number(std::string_view text)
{
    const auto parsed = Decimal::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("the lexical forms of xs:decimal are read, nothing else")
{
    CHECK(number("15330").toString() == "15330");
    CHECK(number(" -0.50\n").toString() == "-0.50");
    CHECK(number("+.5").toString() == "0.5");
    CHECK(number("7.").toString() == "7");
    for (const char* bad : {"", " ", ".", "-", "15,3", "1.234.567", "1e3", "NaN", "1 000", "--1", "0x1", "١"})
        CHECK_FALSE(Decimal::parse(bad).has_value());
    CHECK(Decimal::parse(std::string(100, '9')));
    CHECK_FALSE(Decimal::parse(std::string(101, '9')));
}

TEST_CASE("a half is rounded away from zero")
{
    CHECK(number("15.25").rounded(1).toString() == "15.3");
    CHECK(number("-15.25").rounded(1).toString() == "-15.3");
    CHECK(number("15.24999").rounded(1).toString() == "15.2");
    CHECK(number("0.5").rounded(0).toString() == "1");
    CHECK(number("-0.4").rounded(0).toString() == "0");
    CHECK(number("2").rounded(2).toString() == "2.00");
}

TEST_CASE("arithmetic is exact")
{
    CHECK(number("0.1") + number("0.2") == number("0.3"));
    CHECK(number("1") - number("0.9") == number("0.10"));
    CHECK(number("1.5") * number("-0.2") == number("-0.30"));
    CHECK(number("-2") < number("-1.99"));
    CHECK(number("1.0") == number("1.000"));
}

TEST_CASE("a quotient is rounded once to its decimals, and by zero there is none")
{
    CHECK(divide(number("1"), number("3"), 4)->toString() == "0.3333");
    CHECK(divide(number("2"), number("3"), 1)->toString() == "0.7");
    CHECK(divide(number("-1"), number("8"), 2)->toString() == "-0.13");
    CHECK(divide(number("1"), number("-0.5"), 0)->toString() == "-2");
    CHECK_FALSE(divide(number("1"), number("0.00"), 2).has_value());
}

TEST_CASE("a root of a quotient is the nearest decimal")
{
    CHECK(rootOfQuotient(number("121"), number("100"), 2, 3)->toString() == "1.100");
    CHECK(rootOfQuotient(number("2"), number("1"), 2, 4)->toString() == "1.4142");
    CHECK(rootOfQuotient(number("1.6105"), number("1"), 5, 4)->toString() == "1.1000");
    CHECK(rootOfQuotient(number("1"), number("27"), 3, 3)->toString() == "0.333");
    CHECK(rootOfQuotient(number("0"), number("5"), 3, 1)->toString() == "0.0");
    CHECK_FALSE(rootOfQuotient(number("-1"), number("5"), 3, 1).has_value());
    CHECK_FALSE(rootOfQuotient(number("1"), number("0"), 3, 1).has_value());
}

TEST_CASE("numbers are written with a point for thousands and a comma for decimals")
{
    CHECK(formatVietnamese(number("15330")) == "15.330");
    CHECK(formatVietnamese(number("14010.5")) == "14.010,5");
    CHECK(formatVietnamese(number("-1234567.80")) == "-1.234.567,80");
    CHECK(formatVietnamese(number("999")) == "999");
    CHECK(formatVietnamese(number("0.05")) == "0,05");
}

TEST_CASE("what is written is read again as the same number")
{
    const auto unscaled = GENERATE(take(200, random<std::int64_t>(-9'000'000'000'000'000'000, 9'000'000'000'000'000'000)));
    const auto scale = static_cast<int>(static_cast<std::uint64_t>(unscaled) % 20);
    const Decimal original(unscaled, scale);
    CHECK(number(original.toString()) == original);
    CHECK(number(original.toString()).scale() == scale);
    CHECK(original.rounded(scale + 3).rounded(scale) == original);
}
