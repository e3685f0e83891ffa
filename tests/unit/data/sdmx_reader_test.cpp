#include "data/sdmx_period.hpp"
#include "data/sdmx_reader.hpp"
#include "support/samples.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace trinhky;
using namespace trinhky::test;

namespace {

/// Content of a data set in the frame of the standard's messages.
IndicatorTable read(const std::string& content, const std::string& version = "v2_1")
{
    const auto path = std::filesystem::path(TRINHKY_SOURCE_DIR) / "templates" / kHeadingsFile;
    const auto headings = loadHeadings({std::string(kHeadingsFile), contentOf(path)});
    REQUIRE(headings.has_value());
    const auto text = XmlText::parse("<m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/" +
                                         version + "/message\" xmlns:common=\"urn:c\"><m:Header/><m:DataSet>" + content +
                                         "</m:DataSet></m:StructureSpecificData>",
                                     "a.xml");
    REQUIRE(text.has_value());
    REQUIRE(sdmxVersion(text.value()) == (version == "v2_1" ? 21 : 30));
    auto set = readSdmx(text.value(), headings.value());
    REQUIRE(set.has_value());
    return std::move(set.value().tables.front());
}

} // namespace

TEST_CASE("periods of the standard are ours, or none")
{
    CHECK(periodFromSdmx("2024") == "2024");
    CHECK(periodFromSdmx("2024-A1") == "2024");
    CHECK(periodFromSdmx("2024-S2") == "2024-S2");
    CHECK(periodFromSdmx("2024-Q4") == "2024-Q4");
    CHECK(periodFromSdmx("2024-M09") == "2024-M09");
    CHECK(periodFromSdmx("2010-08") == "2010-M08");
    CHECK(periodFromSdmx("2024-01-01/P1Y") == "2024");
    CHECK(periodFromSdmx("2024-07-01/P6M") == "2024-S2");
    CHECK(periodFromSdmx("2024-04-01/P3M") == "2024-Q2");
    for (const char* other :
         {"", "24", "2024-W05", "2024-T1", "2024-13", "2024-D100", "2024-01-15", "2024-02-01/P1Y", "năm 2024"})
        CHECK_FALSE(periodFromSdmx(other).has_value());
}

TEST_CASE("series over time, with attributes of a group and of the series")
{
    const auto table = read("<Group INDICATOR=\"DS\" TITLE=\"Dân số\"/>"
                            "<Series REF_AREA=\"00001\" INDICATOR=\"DS\" MEASURE=\"A\" UNIT_MEASURE=\"PS\" UNIT_MULT=\"3\">"
                            "<Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"14.8\" OBS_STATUS=\"P\" COMMENT_OBS=\"sơ bộ\"/>"
                            "<Obs TIME_PERIOD=\"2024\" OBS_VALUE=\"NaN\" OBS_STATUS=\"M\"/></Series>");
    REQUIRE(table.rows.size() == 1);
    const auto& row = table.rows.front();
    CHECK(row.name == "Dân số");
    CHECK(row.unit == "người");
    CHECK(table.areaCode == "00001");
    CHECK(row.value(0)->number->toString() == "14800.0");
    CHECK(row.value(0)->status == ValueStatus::Provisional);
    CHECK(row.value(0)->note == "sơ bộ");
    CHECK(row.value(1)->status == ValueStatus::NotApplicable);
    CHECK(table.columns[1].id == "TH2024");
}

TEST_CASE("series over another dimension hold the period outside")
{
    const auto table = read("<Series TIME_PERIOD=\"2024-Q1\" MEASURE=\"P\"><Obs INDICATOR=\"A\" OBS_VALUE=\"1\"/>"
                            "<Obs INDICATOR=\"B\" OBS_VALUE=\"2\"/></Series>");
    CHECK(table.rows.size() == 2);
    REQUIRE(table.columns.size() == 1);
    CHECK(table.columns[0].period == "2024-Q1");
    CHECK(table.columns[0].title == "Kế hoạch quý I năm 2024");
}

TEST_CASE("of an attribute with several values, as 3.0 writes it, the first counts")
{
    const auto table = read("<Series INDICATOR=\"A\"><Comp id=\"TITLE\"><Value><common:Text>Một</common:Text></Value>"
                            "<Value><common:Text>Hai</common:Text></Value></Comp><Obs TIME_PERIOD=\"2017\" OBS_VALUE=\"1.5\">"
                            "<Comp id=\"OBS_STATUS\"><Value>E</Value><Value>A</Value></Comp></Obs></Series>",
                            "v3_0");
    CHECK(table.rows.front().name == "Một");
    CHECK(table.rows.front().value(0)->status == ValueStatus::Estimated);
}

TEST_CASE("several areas are groups of columns, and codes with a point stand below")
{
    const auto table = read("<Obs REF_AREA=\"01\" INDICATOR=\"A.B\" TIME_PERIOD=\"2024\" OBS_VALUE=\"1\"/>"
                            "<Obs REF_AREA=\"02\" INDICATOR=\"A\" TIME_PERIOD=\"2024\" OBS_VALUE=\"2\"/>",
                            "v3_0");
    REQUIRE(table.header.size() == 2);
    CHECK(table.header[0].areaCode == "01");
    CHECK(table.columns[0].id == "TH202401");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].code == "A");
    CHECK(table.rows[1].code == "A.B");
    CHECK(table.rows[1].parent == 0);
}
