#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "support/samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <filesystem>

using namespace trinhky;
using namespace trinhky::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::filesystem::path kSamples = std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/samples/indicators";

Result<IndicatorSet> readSample(const std::string& name) { return readIndicators(contentOf(kSamples / name), name); }

std::string tableOf(const std::string& rows, int columns = 1)
{
    std::string xml = "<indicators xmlns=\"urn:trinhky:indicators:1\"><columns>";
    for (int i = 0; i < columns; ++i)
        xml += "<column id=\"C" + std::to_string(i) + "\" measure=\"actual\" title=\"C\"/>";
    return xml + "</columns>" + rows + "</indicators>";
}

} // namespace

TEST_CASE("the contract's own example is read whole")
{
    auto set = readSample("valid/contract.xml");
    REQUIRE(set.has_value());
    REQUIRE(set.value().tables.size() == 1);
    const auto& table = set.value().tables.front();
    CHECK(table.no == "07");
    CHECK(table.area == "Xã Thử Nghiệm");
    CHECK(table.sources.front().date == Date{2023, 12, 15});
    REQUIRE(table.attachedTo.has_value());
    CHECK(table.attachedTo->kind == "BC");
    CHECK_FALSE(table.attachedTo->date.has_value());
    CHECK(table.notes == std::vector<std::string>{"Giá so sánh 2010."});

    REQUIRE(table.columns.size() == 6);
    CHECK(table.columns[2].toDate);
    CHECK(table.columns[4].of == 3);
    CHECK(table.columns[4].to == 1);
    CHECK(table.columns[5].form == RatioForm::Increase);
    REQUIRE(table.header.size() == 4);
    CHECK(table.header[1].title == "Năm 2024");
    CHECK(table.header[1].children.size() == 3);

    REQUIRE(table.rows.size() == 4);
    const auto& revenue = table.rows[1];
    CHECK(revenue.level == 1);
    CHECK(revenue.parent == 0);
    CHECK(revenue.totalOfChildren);
    REQUIRE(revenue.value(1));
    CHECK(revenue.value(1)->comparison == Comparison::AtLeast);
    CHECK(revenue.value(3)->number->toString() == "14010.5");
    CHECK(revenue.value(3)->note == "Chưa gồm chuyển nguồn");
    CHECK_FALSE(revenue.value(2));
    CHECK(table.rows[3].value(3)->text == "Đạt");
}

TEST_CASE("several tables, by-unit columns and nested groups are read")
{
    auto set = readSample("valid/by_unit.xml");
    REQUIRE(set.has_value());
    REQUIRE(set.value().tables.size() == 2);
    const auto& table = set.value().tables.front();
    CHECK(table.header[0].areaCode == "01");
    CHECK(table.header[0].children[0].children[0].column == 0);
    CHECK(table.columns[0].indicator == "LUA.DX");
    CHECK(table.rows[0].value(1)->status == ValueStatus::Missing);
}

TEST_CASE("a prefix, CDATA and comments make no difference")
{
    auto set = readSample("valid/prefixed.xml");
    REQUIRE(set.has_value());
    CHECK(set.value().tables[0].rows[0].value(0)->number->toString() == "125");
}

TEST_CASE("every sample is read or refused as its folder says, at the line and column of the fault")
{
    const auto read = [](const std::string& content, const std::string& name) -> std::optional<Error> {
        const auto set = readIndicators(content, name);
        return set ? std::nullopt : std::optional(set.error());
    };
    CHECK(misjudgedSamples(kSamples, read) == std::vector<std::string>{});
}

TEST_CASE("the sample of the invented commune agrees with itself")
{
    auto set = readIndicators(contentOf(kSamples.parent_path() / "chi_tieu_nam.xml"), "chi_tieu_nam.xml");
    REQUIRE(set.has_value());
    CHECK(set.value().tables[0].rows.size() >= 40);
    CHECK(computeIndicators(set.value().tables[0]).empty());
}

TEST_CASE("limits are parameters and are kept")
{
    IndicatorLimits limits;
    limits.rows = 2;
    limits.columns = 2;
    limits.digits = 3;
    limits.xml.depth = 4;
    const auto read = [&](const std::string& xml) { return readIndicators(xml, "a.xml", limits); };
    const std::string row = "<row name=\"x\"/>";
    CHECK(read(tableOf(row + row, 2)).has_value());
    CHECK_FALSE(read(tableOf(row + row + row)).has_value());
    CHECK_FALSE(read(tableOf(row, 3)).has_value());
    CHECK(read(tableOf("<row name=\"x\"><value column=\"C0\">12.300</value></row>")).has_value());
    CHECK_FALSE(read(tableOf("<row name=\"x\"><value column=\"C0\">12.34</value></row>")).has_value());
    CHECK_FALSE(read(tableOf("<row name=\"x\"><row name=\"x\"><row name=\"x\"><row name=\"x\"/></row></row></row>")).has_value());
}

TEST_CASE("a hundred thousand rows are read, one more is refused")
{
    std::string rows;
    for (int i = 0; i < 100'000; ++i)
        rows += "<row name=\"x\"><value column=\"C0\">1.5</value></row>";
    auto set = readIndicators(tableOf(rows), "a.xml");
    REQUIRE(set.has_value());
    CHECK(set.value().tables[0].rows.size() == 100'000);
    auto refused = readIndicators(tableOf(rows + "<row name=\"x\"/>"), "a.xml");
    REQUIRE_FALSE(refused.has_value());
    CHECK_THAT(refused.error().message.vi, ContainsSubstring("100000 hàng"));
}
