#include "plan/figure_binding.hpp"

#include "base/text.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

constexpr std::string_view kData = R"xml(<indicators xmlns="urn:trinhky:indicators:1" no="07" period="2024" title="Bảng">
  <columns>
    <column id="TH2023" measure="actual" period="2023" title="Thực hiện năm 2023"/>
    <column id="KH2024" measure="plan" period="2024" title="Kế hoạch"/>
    <column id="UTH2024" measure="estimate" period="2024" title="Ước thực hiện"/>
    <column id="SSKH" measure="ratio" form="percent" of="UTH2024" to="KH2024" title="So với kế hoạch (%)" decimals="1"/>
  </columns>
  <row code="THU" label="1" name="Thu ngân sách trên địa bàn" unit="triệu đồng" decimals="1">
    <value column="TH2023">15330</value><value column="KH2024" op="ge">13428</value><value column="UTH2024">14010.5</value>
    <row code="THU.THUE" label="-" name="Thu thuế" unit="triệu đồng"><value column="TH2023">9000</value></row>
  </row>
  <row code="NTM" name="Xã đạt chuẩn nông thôn mới"><value column="UTH2024" text="Đạt"/></row>
  <row code="DT" name="Diện tích" unit="ha"><value column="TH2023">1134.31</value></row>
</indicators>)xml";

IndicatorSet sample()
{
    auto set = readIndicators(std::string(kData), "data.xml").value();
    for (auto& table : set.tables)
        computeIndicators(table);
    return set;
}

FigureBinding bound(std::string_view text) { return bindFigures(textSnapshot(text), sample(), shippedUnits(), {}); }

std::string written(std::string_view text)
{
    const auto binding = bound(text);
    return binding.edits.size() == 1 ? toUtf8(binding.edits.front().text) : "none";
}

} // namespace

TEST_CASE("fields become the data's figures")
{
    CHECK(written("Thu {{THU.UTH2024}} triệu đồng") == "14.010,5");
    CHECK(written("Thu {{THU.TH2023|tỷ đồng}}.") == "15,3 tỷ đồng");
    CHECK(written("Thu {{THU.TH2023|tỷ đồng}} tỷ đồng.") == "15,3");
    CHECK(written("Thu {{07:THU.THUE.TH2023}}") == "9.000");
    CHECK(written("Thu {{THU.THUE.TH2023|nghìn đồng}}") == "9.000.000 nghìn đồng");
    CHECK(written("bằng {{THU.SSKH}}% kế hoạch") == "104,3");
    CHECK(written("bằng {{THU.SSKH|%}} kế hoạch") == "104,3%");
    CHECK(written("giao {{THU.KH2024}}") == "≥ 13.428,0");
    CHECK(written("{{NTM.UTH2024}}") == "Đạt");
    CHECK(written("{{ THU.UTH2024 | tỷ đồng }}") == "14,0 tỷ đồng");
    CHECK(written("{{DT.TH2023|km2}}") == "11,3431 km2");
}

TEST_CASE("what is no field of a figure is left alone")
{
    for (const auto* text :
         {"{{BANG}}", "{{trichYeu}}", "{{THU.}}", "{{.TH2023}}", "{{THU.TH 2023}}", "{THU.TH2023}", "{{THU.TH2023"}) {
        INFO(text);
        CHECK(bound(text).edits.empty());
        CHECK(bound(text).problems.empty());
    }
}

TEST_CASE("fields without a figure stay and are told of")
{
    for (const auto* text : {"{{XUAT.TH2023}}", "{{THU.TH2022}}", "{{08:THU.TH2023}}", "{{THU.THUE.UTH2024}}",
                             "{{THU.TH2023|ha}}", "{{NTM.TH2023}}"}) {
        INFO(text);
        const auto binding = bound(text);
        CHECK(binding.edits.empty());
        REQUIRE(binding.problems.size() == 1);
        CHECK(binding.problems.front().vi.starts_with("{{"));
    }
}

TEST_CASE("a figure that several tables have is ambiguous without the table's number")
{
    auto set = sample();
    set.tables.push_back(set.tables.front());
    set.tables.back().no = "08";
    const auto binding = bindFigures(textSnapshot("{{THU.TH2023}} {{08:THU.TH2023}}"), set, shippedUnits(), {});
    CHECK(binding.edits.size() == 1);
    REQUIRE(binding.problems.size() == 1);
    CHECK(binding.problems.front().vi.find("nhiều") != std::string::npos);
}

TEST_CASE("figures get free bookmarks and a line of the record each")
{
    const auto binding =
        bindFigures(textSnapshot("{{THU.TH2023}} và {{THU.UTH2024|tỷ đồng}}"), sample(), shippedUnits(), {"tk_f001"});
    REQUIRE(binding.figures.size() == 2);
    CHECK(binding.figures[0].bookmark == "tk_f002");
    CHECK(binding.figures[1] == RecordedFigure{"tk_f003", "", "THU", "UTH2024", "tỷ đồng", "14,0 tỷ đồng", 0});
    CHECK(binding.edits[1].bookmark == u"tk_f003");
}

TEST_CASE("rows that nothing uses are named")
{
    const auto data = sample();
    const auto message = unusedRows(data, {{"", "", "THU", "TH2023", "", "", 0}});
    REQUIRE(message);
    CHECK(message->vi.find("THU.THUE, NTM, DT") != std::string::npos);
    CHECK_FALSE(unusedRows(data, {{"", "", "THU", "TH2023", "", "", 0},
                                  {"", "", "THU.THUE", "TH2023", "", "", 0},
                                  {"", "", "NTM", "UTH2024", "", "", 0},
                                  {"", "", "DT", "TH2023", "", "", 0}}));
}

TEST_CASE("the address of a figure is read as it is written")
{
    for (const auto* text : {"THU.UTH2024", "07:THU.THUE.TH2023", "THU.UTH2024|tỷ đồng", "07:A.B|%"}) {
        const auto address = parseFigureAddress(text);
        REQUIRE(address);
        CHECK(addressText(*address) == text);
    }
}
