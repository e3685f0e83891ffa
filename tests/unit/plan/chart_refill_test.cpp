#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/refill.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

constexpr std::string_view kUrl = "file:///so_lieu.xml";

IndicatorSet setOf(const std::string& reached, const std::string& second = "CHI")
{
    auto set = readIndicators("<indicators xmlns=\"urn:trinhky:indicators:1\" no=\"07\" title=\"BIỂU\"><columns>"
                              "<column id=\"KH\" measure=\"plan\" title=\"Kế hoạch\"/>"
                              "<column id=\"TH\" measure=\"actual\" title=\"Thực hiện\"/></columns>"
                              "<row code=\"THU\" name=\"Thu\"><value column=\"KH\">10</value><value column=\"TH\">" +
                                  reached + "</value></row><row code=\"" + second +
                                  "\" name=\"Chi\"><value column=\"KH\">20</value></row></indicators>",
                              "so_lieu.xml");
    REQUIRE(set);
    return std::move(set.value());
}

const ChartChoice kChoice{"Thu, chi", {"THU", "CHI"}, {"KH", "TH"}};

DataRecord record()
{
    DataRecord made;
    made.sources = {{std::string(kUrl), "so_lieu.xml", "", ""}};
    made.charts = {{"tk_c01", "07", kChoice.title, kChoice.rows, kChoice.columns, 0}};
    return made;
}

ShownChart shownOf(const IndicatorSet& set)
{
    const auto plan = planChart(set.tables.front(), kChoice);
    REQUIRE(plan);
    return {plan.value().categories, plan.value().series};
}

RefillPlan planned(const IndicatorSet& set, const std::optional<ShownChart>& shown)
{
    auto snapshot = textSnapshot("Kết quả:\n");
    snapshot.bookmarks = {{u"tk_c01", 1, {0, 0}}};
    const auto known = record();
    auto plan = planRefill({snapshot, known, set, std::string(kUrl), [](const std::string&) { return TableLayout(); },
                            shippedUnits(), [&](const std::string&) { return shown; }});
    REQUIRE(plan);
    return std::move(plan.value());
}

bool notes(const RefillPlan& plan, std::string_view words)
{
    return std::ranges::any_of(plan.notes, [&](const Message& note) { return note.vi.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("a chart whose figures change is brought up to date, one that shows them already is not")
{
    const auto plan = planned(setOf("12.5"), shownOf(setOf("11")));
    REQUIRE(plan.items.size() == 1);
    const auto& item = plan.items.front();
    CHECK(item.kind == RefillItem::Kind::Chart);
    CHECK(lineOf(item) == "Biểu đồ “Thu, chi”: “Thu, Thực hiện: 11” → “Thu, Thực hiện: 12,5”");
    CHECK(item.paragraph == 1);
    REQUIRE(item.chart);
    CHECK(item.chart->bookmark == "tk_c01");
    CHECK(item.chart->plan.series[1].values[0] == Decimal::parse("12.5"));
    CHECK_FALSE(plan.empty());
    CHECK(plan.edits(textSnapshot("a")).edits.empty());
    CHECK(plan.renamed().empty());
    CHECK(plan.recordAfter() == record());

    CHECK(planned(setOf("11"), shownOf(setOf("11"))).items.empty());
}

TEST_CASE("figures with more digits than a chart can hold are no change")
{
    auto shown = shownOf(setOf("0.1"));
    shown.series[1].values[0] = Decimal::parse("0.1000000000000000055511151231257827");
    CHECK(planned(setOf("0.1"), shown).items.empty());
}

TEST_CASE("a figure that comes or goes is a change of a chart")
{
    auto shown = shownOf(setOf("11"));
    shown.series[1].values[1] = Decimal(7);
    const auto plan = planned(setOf("11"), shown);
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().old == "Chi, Thực hiện: 7");
    CHECK(plan.items.front().now == "Chi, Thực hiện: …");
}

TEST_CASE("a chart loses the bars of what the data have no more, and that is told")
{
    const auto plan = planned(setOf("11", "CHI2"), shownOf(setOf("11")));
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().old == "Thu, Chi (Kế hoạch, Thực hiện)");
    CHECK(plan.items.front().now == "Thu (Kế hoạch, Thực hiện)");
    CHECK(notes(plan, "Biểu đồ “Thu, chi”: Dữ liệu không có “CHI”"));
}

TEST_CASE("a chart that is not there, or whose table is gone, is told of")
{
    CHECK(notes(planned(setOf("11"), std::nullopt), "không còn ở chỗ cũ"));
    auto set = setOf("11");
    set.tables.front().no = "08";
    CHECK(notes(planned(set, shownOf(setOf("11"))), "dữ liệu không có biểu “07”"));
    set = setOf("11");
    set.tables.front().columns[0].id = "X";
    set.tables.front().columns[1].id = "Y";
    CHECK(notes(planned(set, shownOf(setOf("11"))), "dữ liệu không còn"));
}
