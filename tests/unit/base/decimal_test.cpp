#include "base/decimal_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

#include <random>

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

TEST_CASE("figures are read as Vietnamese documents write them, and nothing that could mean two things")
{
    const auto read = [](std::string_view text) {
        const auto parsed = parseVietnamese(text);
        return parsed ? parsed->toString() : std::string("none");
    };
    CHECK(read("15.330,5") == "15330.5");
    CHECK(read(" 15330,50 ") == "15330.50");
    CHECK(read("-14.010") == "-14010");
    CHECK(read("\u22120,05") == "-0.05");
    CHECK(read("05") == "5");
    CHECK(read("+3,2") == "3.2");
    CHECK(read("1.234.567") == "1234567");
    for (const char* bad :
         {"",   "-",      ",",     ",5",      "12,",   "1.5", "15.33", "0.500", "1.23.456", "1.2345", "1234.567", ".123",
          "1.", "1..234", "1,2,3", "1,234.5", "1 234", "+-5", "--5",   "5%",    "1e3",      "12a",    "1.234.",   "1,-5"})
        CHECK(read(bad) == "none");
    CHECK(read(std::string(101, '9')) == "none");
}

namespace {

/// Any decimal of up to 90 digits and as many decimals: what the lexical form allows, with room for what the properties multiply.
Decimal anyDecimal(std::mt19937_64& dice)
{
    const auto below = [&](std::uint64_t limit) { return dice() % limit; };
    Decimal::Integer unscaled = 0;
    const auto digits = below(91);
    for (std::uint64_t i = 0; i < digits; ++i)
        unscaled = unscaled * 10 + below(10);
    if (below(2) == 0)
        unscaled = -unscaled;
    return Decimal(unscaled, static_cast<int>(below(60)));
}

Decimal::Integer powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Decimal::Integer(10), static_cast<unsigned>(exponent));
}

} // namespace

TEST_CASE("over the whole range, format and parse are inverses of each other, in both notations")
{
    std::mt19937_64 dice(20260);
    for (int i = 0; i < 2000; ++i) {
        const auto original = anyDecimal(dice);
        const auto plain = Decimal::parse(original.toString());
        const auto shown = parseVietnamese(formatVietnamese(original));
        REQUIRE(plain);
        REQUIRE(shown);
        REQUIRE(*plain == original);
        REQUIRE(plain->scale() == original.scale());
        REQUIRE(*shown == original);
        REQUIRE(shown->scale() == original.scale());
        REQUIRE(formatVietnamese(*shown) == formatVietnamese(original));
    }
}

TEST_CASE("rounding moves a number by at most half a unit, the same way for both signs, and not at all a second time")
{
    std::mt19937_64 dice(20261);
    for (int i = 0; i < 2000; ++i) {
        const auto original = anyDecimal(dice);
        const int decimals = static_cast<int>(dice() % 60);
        const auto rounded = original.rounded(decimals);
        REQUIRE(rounded.scale() == decimals);
        REQUIRE(rounded.rounded(decimals) == rounded);
        REQUIRE(original.rounded(original.scale() + decimals).rounded(original.scale()) == original);
        const auto off = rounded - original;
        const Decimal half(5, decimals + 1);
        REQUIRE((off <= half && Decimal(0) - half <= off));
        // Exactly half way it goes away from zero.
        if (off == half || off == Decimal(0) - half)
            REQUIRE(off.isNegative() == original.isNegative());
        REQUIRE((Decimal(0) - original).rounded(decimals) == Decimal(0) - rounded);
    }
}

TEST_CASE("dividing undoes multiplying, and a quotient is off by at most half a unit of its last decimal")
{
    std::mt19937_64 dice(20262);
    for (int i = 0; i < 2000; ++i) {
        const auto a = anyDecimal(dice);
        const auto b = anyDecimal(dice);
        if (b.isZero())
            continue;
        REQUIRE(divide(a * b, b, a.scale()) == a);
        const int decimals = static_cast<int>(dice() % 30);
        const auto quotient = divide(a, b, decimals);
        REQUIRE(quotient);
        const auto rest = *quotient * b - a;
        const auto twice = abs(Decimal::Integer(rest.unscaled())) * 2 * powerOfTen(decimals + b.scale());
        REQUIRE(twice <= abs(Decimal::Integer(b.unscaled())) * powerOfTen(rest.scale()));
        // A unit of measure changed by a power of ten and changed back is what it was.
        const Decimal thousand(1000);
        REQUIRE(*divide(a, thousand, a.scale() + 3) * thousand == a);
    }
}

TEST_CASE("adding undoes subtracting and order follows the difference")
{
    std::mt19937_64 dice(20263);
    for (int i = 0; i < 2000; ++i) {
        const auto a = anyDecimal(dice);
        const auto b = anyDecimal(dice);
        REQUIRE((a + b) - b == a);
        REQUIRE((a < b) == (a - b).isNegative());
        REQUIRE((a == b) == (a - b).isZero());
    }
}

TEST_CASE("the root of a power is its base, and between two powers the nearest decimal")
{
    std::mt19937_64 dice(20264);
    for (int i = 0; i < 200; ++i) {
        const Decimal base(Decimal::Integer(dice() % 1'000'000), static_cast<int>(dice() % 6));
        const int degree = 1 + static_cast<int>(dice() % 9);
        Decimal power(1);
        for (int n = 0; n < degree; ++n)
            power = power * base;
        REQUIRE(rootOfQuotient(power, Decimal(1), degree, base.scale()) == base);
        REQUIRE(rootOfQuotient(power, Decimal(1), degree, base.scale() + 2) == base);
        REQUIRE(rootOfQuotient(power * Decimal(7), Decimal(7), degree, base.scale() + 2) == base);
    }
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
