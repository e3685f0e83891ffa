#include "data/units.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace trinhky;

namespace {

std::string converted(std::string_view value, std::string_view from, std::string_view to)
{
    const auto result = convert(*Decimal::parse(value), shippedUnits().find(from), shippedUnits().find(to));
    return result ? result->toString() : "none";
}

Decimal anyDecimal(std::mt19937& random)
{
    std::string digits = random() % 2 == 0 ? "-" : "";
    const auto whole = 1 + random() % 30;
    const auto fraction = random() % 15;
    for (std::size_t at = 0; at < whole; ++at)
        digits += static_cast<char>('0' + random() % 10);
    digits += '.';
    for (std::size_t at = 0; at < fraction; ++at)
        digits += static_cast<char>('0' + random() % 10);
    return *Decimal::parse(digits);
}

} // namespace

TEST_CASE("figures turn into other units exactly")
{
    CHECK(converted("15330", "triệu đồng", "tỷ đồng") == "15.33");
    CHECK(converted("14.0105", "tỷ đồng", "Triệu đồng") == "14010.5");
    CHECK(converted("1", "nghìn tỷ đồng", "đồng") == "1000000000000");
    CHECK(converted("639.93", "ha", "km2") == "6.3993");
    CHECK(converted("43527.30", "m2", "Ha") == "4.35273");
    CHECK(converted("58.5", "Tạ/Ha", "tấn/ha") == "5.85");
    CHECK(converted("1250", "kg/ha", "tạ/ha") == "12.5");
    CHECK(converted("70", "triệu/ha", "tỷ đồng/km2") == "7");
    CHECK(converted("12.5", "1.000 con", "con") == "12500");
    CHECK(converted("12.5", "nghìn tấn", "1000 Tấn") == "12.5");
    CHECK(converted("5", "‰", "%") == "0.5");
    CHECK(converted("3", "nghìn văn bản", "văn bản") == "3000");
    CHECK(converted("30", "phút", "giờ") == "0.5");
}

TEST_CASE("what has no end of decimals is no exact figure")
{
    CHECK(converted("20", "phút", "giờ") == "none");
    CHECK(converted("-20", "phút", "giờ") == "none");
}

TEST_CASE("units of different families do not turn into each other")
{
    CHECK(converted("1", "triệu đồng", "ha") == "none");
    CHECK(converted("1", "tạ/ha", "tạ") == "none");
    CHECK(converted("1", "%", "điểm %") == "none");
    CHECK(converted("1", "văn bản", "thôn") == "none");
    CHECK(converted("1", "", "người") == "none");
    CHECK(converted("1", "sào", "ha") == "none");
}

TEST_CASE("turning a figure into another unit and back gives it again")
{
    std::mt19937 random(20261120);
    const std::vector<std::vector<std::string>> families{
        {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng"},
        {"m2", "ha", "km2"},
        {"g", "kg", "yến", "tạ", "tấn", "1000 tấn"},
        {"người", "1000 người", "triệu người"},
        {"%", "‰"},
        {"kg/ha", "tạ/ha", "tấn/ha", "tấn/km2"},
        {"đồng/người", "triệu đồng/người", "nghìn đồng/1000 người"},
    };
    for (int round = 0; round < 2000; ++round) {
        const auto& family = families[random() % families.size()];
        const auto from = shippedUnits().find(family[random() % family.size()]);
        const auto to = shippedUnits().find(family[random() % family.size()]);
        const auto value = anyDecimal(random);
        const auto there = convert(value, from, to);
        REQUIRE(there);
        const auto back = convert(*there, to, from);
        REQUIRE(back);
        REQUIRE(*back == value);
    }
}

TEST_CASE("the units that a figure may be written in are named")
{
    CHECK(shippedUnits().alternatives("Ha") == std::vector<std::string>{"m2", "ha", "km2"});
    CHECK(shippedUnits().alternatives("văn bản").empty());
}

TEST_CASE("a damaged list of units is refused with its place")
{
    const auto read = [](const std::string& content) {
        return Units::read({"units.xml", "<units xmlns=\"urn:trinhky:units:1\">\n" + content + "</units>"});
    };
    for (const std::string content :
         {"<family id=\"a\"><unit name=\"x\" factor=\"0\"/></family>",
          "<family id=\"a\"><unit name=\"x\" factor=\"-1\"/></family>", "<family id=\"a\"><unit name=\"x\"/></family>",
          "<family><unit name=\"x\" factor=\"1\"/></family>",
          "<family id=\"a\"><unit name=\"x\" factor=\"1\" words=\"X\"/></family>", "<other/>"}) {
        INFO(content);
        const auto units = read(content);
        REQUIRE_FALSE(units);
        CHECK(units.error().line == 2);
    }
}
