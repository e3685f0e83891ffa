#include "plan/chart_plan.hpp"

#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace trinhky;
using Catch::Matchers::ContainsSubstring;

namespace {

IndicatorTable sample()
{
    auto set = readIndicators(R"xml(<indicators xmlns="urn:trinhky:indicators:1" title="NĂM 2025"><columns>
        <column id="TH24" measure="actual" period="2024" title="Thực hiện"/>
        <group title="Năm 2025"><column id="KH25" measure="plan" period="2025" title="Kế hoạch"/>
          <column id="U25" measure="estimate" period="2025" title="Ước thực hiện"/></group>
        <column id="SS" measure="ratio" of="U25" to="KH25" title="So sánh (%)"/>
        <column id="KH26" measure="plan" period="2026" title="Kế hoạch 2026"/>
        <column id="DG" measure="text" title="Đánh giá"/></columns>
      <row code="SL" label="I" name="SẢN LƯỢNG" unit="tấn" total="children">
        <row code="LUA" label="1" name="Lúa" unit="tấn"><value column="KH25">10</value><value column="U25">12.5</value></row>
        <row label="2" name="Ngô" unit="tấn"><value column="KH25">20</value><value column="U25" status="missing"/></row>
      </row>
      <row code="DAN" label="II" name="Dân số" unit="người"><value column="KH25">100</value><value column="U25">99</value></row>
      <row code="NTM" label="III" name="Nông thôn mới"><value column="DG" text="Đạt"/></row></indicators>)xml",
                              "a.xml");
    REQUIRE(set.has_value());
    computeIndicators(set.value().tables.front());
    return std::move(set.value().tables.front());
}

} // namespace

TEST_CASE("the first choice is the plan beside what was reached of it, of rows with one unit")
{
    const auto choice = proposeChart(sample());
    CHECK(choice.columns == std::vector<std::string>{"KH25", "U25"});
    CHECK(choice.rows == std::vector<std::string>{"LUA", "2|Ngô"});
    CHECK(choice.title == "NĂM 2025");
    CHECK(chartRows(sample()) == std::vector<std::int32_t>{0, 1, 2, 3});
    CHECK(chartColumns(sample()).size() == 5);
}

TEST_CASE("a chart has a bar for each figure and none where there is no figure")
{
    const auto table = sample();
    const auto plan = planChart(table, proposeChart(table));
    REQUIRE(plan.has_value());
    CHECK(plan.value().categories == std::vector<std::string>{"Lúa", "Ngô"});
    REQUIRE(plan.value().series.size() == 2);
    CHECK(plan.value().series[0].title == "Kế hoạch (Năm 2025)");
    CHECK(plan.value().series[1].values[0] == Decimal(125, 1));
    CHECK_FALSE(plan.value().series[1].values[1]);
    CHECK(plan.value().unit == "tấn");
    CHECK(plan.value().remarks.empty());
}

TEST_CASE("what is not in the data is told, units that differ too, and an empty or crowded chart refused")
{
    const auto table = sample();
    const auto mixed = planChart(table, {"", {"LUA", "DAN", "XOA"}, {"U25", "DG"}});
    REQUIRE(mixed.has_value());
    CHECK(mixed.value().unit.empty());
    REQUIRE(mixed.value().remarks.size() == 3);
    CHECK_THAT(mixed.value().remarks[0].vi, ContainsSubstring("XOA"));
    CHECK_THAT(mixed.value().remarks[2].vi, ContainsSubstring("đơn vị"));
    CHECK_FALSE(planChart(table, {"", {}, {"U25"}}).has_value());
    CHECK_FALSE(planChart(table, {"", {"LUA"}, {"khong"}}).has_value());
    CHECK_FALSE(planChart(table, {"", std::vector<std::string>(kMostBars + 1, "LUA"), {"U25"}}).has_value());
}
