#include "plan/table_layout.hpp"

#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/table_columns.hpp"
#include "plan/table_package.hpp"
#include "plan/table_plan.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>

using namespace trinhky;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = TRINHKY_SOURCE_DIR;

NamedText layoutFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {"tables/" + path.filename().string(), {std::istreambuf_iterator<char>(file), {}}};
}

std::vector<NamedText> filesOf(const fs::path& folder)
{
    std::vector<NamedText> files;
    for (const auto& entry : fs::directory_iterator(kRoot / folder))
        files.push_back(layoutFile(entry.path()));
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

TableLayout layoutCalled(const std::string& id)
{
    auto layout = findTableLayout(filesOf("templates/tables"), id);
    REQUIRE(layout.has_value());
    return layout.value();
}

TableLayout everything()
{
    auto layout = readTableLayout(layoutFile(kRoot / "tests/samples/layouts/valid/everything.xml"));
    REQUIRE(layout.has_value());
    return layout.value();
}

IndicatorTable tableFrom(const std::string& xml)
{
    auto set = readIndicators(xml, "thử.xml");
    REQUIRE(set.has_value());
    computeIndicators(set.value().tables.front());
    return std::move(set.value().tables.front());
}

/// Columns of two areas, told one after the other for each period, and one of neither; rows of three depths.
IndicatorTable flatTable()
{
    return tableFrom(R"xml(<indicators xmlns="urn:trinhky:indicators:1" title="T"><columns>
        <column id="A23" measure="actual" period="2023" area="Thôn A" title="Thực hiện"/>
        <column id="B23" measure="actual" period="2023" area="Thôn B" title="Thực hiện"/>
        <column id="ALL" measure="actual" title="Cả xã"/>
        <column id="A24" measure="plan" period="2024" area="Thôn A" title="Kế hoạch"/>
        <column id="SA" measure="ratio" of="A24" to="A23" period="2024" area="Thôn A" title="So sánh (%)"/>
      </columns>
      <row label="I" name="KINH TẾ">
        <row label="1" name="Thu" unit="tấn" decimals="0"><value column="A23">10</value><value column="B23">20<note>Ước</note></value>
          <value column="ALL">30<note>Ước</note></value><value column="A24">11<note>Sơ bộ</note></value>
          <row label="-" name="Tỷ lệ" unit="%"><value column="ALL">95.24</value></row>
        </row>
      </row></indicators>)xml");
}

TablePlan planned(const IndicatorTable& table, const TableLayout& layout, double width = 257)
{
    auto plan = planTable(table, layout, width);
    REQUIRE(plan.has_value());
    return std::move(plan.value());
}

std::string texts(const PlanRow& row)
{
    std::string line;
    for (const auto& cell : row.cells)
        line += (cell.covered ? std::string("^") : cell.text + cell.mark) + "|";
    return line;
}

} // namespace

TEST_CASE("every shipped layout is read, has a name of its own, and other data beside them is passed over")
{
    auto files = filesOf("templates/tables");
    files.push_back({"tables/khac.xml", "<headings xmlns=\"urn:trinhky:headings:1\"/>"});
    const auto layouts = loadTableLayouts(files);
    REQUIRE(layouts.has_value());
    std::vector<std::string> ids;
    for (const auto& layout : layouts.value())
        ids.push_back(layout.id);
    CHECK(ids == std::vector<std::string>{"nam", "5-nam", "don-vi", "ke-hoach", "ket-qua", "phu-luc"});
    const auto stranger = loadTableLayouts(std::vector<NamedText>{{"tables/x.xml", "<layout/>"}});
    CHECK_FALSE(stranger.has_value());
}

TEST_CASE("the samples of layouts are judged as the schema judges them, faults with their place")
{
    for (const auto& file : filesOf("tests/samples/layouts/valid")) {
        INFO(file.name);
        CHECK(readTableLayout(file).has_value());
    }
    for (const char* folder : {"tests/samples/layouts/invalid", "tests/samples/layouts/reader_only"})
        for (const auto& file : filesOf(folder)) {
            INFO(file.name);
            const auto layout = readTableLayout(file);
            REQUIRE_FALSE(layout.has_value());
            CHECK(layout.error().file == file.name);
            CHECK(layout.error().line > 0);
        }
}

TEST_CASE("an own layout goes over the shipped one of its id, and a broken one is told and not used")
{
    const auto shipped = filesOf("templates/tables");
    auto changed = layoutFile(kRoot / "templates/tables/ke-hoach.xml");
    changed.name = "tables/cua-xa.xml";
    changed.content.replace(changed.content.find("Chỉ tiêu\""), std::string("Chỉ tiêu").size(), "Nội dung");
    const auto own = layoutFile(kRoot / "tests/samples/layouts/valid/smallest.xml");
    const auto set = layerTableLayouts(shipped, std::vector<NamedText>{changed, own, {"tables/hong.xml", "<tableLayout"}});
    REQUIRE(set.has_value());
    CHECK(set.value().layouts.size() == 7);
    REQUIRE(set.value().faults.size() == 1);
    CHECK(set.value().faults.front().file == "tables/hong.xml");
    CHECK(findTableLayout(std::span(set.value().layouts), "ke-hoach").value().nameTitle == "Nội dung");
    CHECK(findTableLayout(std::span(set.value().layouts), "rieng").has_value());
    const auto missing = findTableLayout(std::span(set.value().layouts), "khong-co");
    REQUIRE_FALSE(missing.has_value());
    CHECK_THAT(missing.error().message.vi, ContainsSubstring("rieng"));
}

TEST_CASE("columns without groups are put under their areas and periods, figures and formulas with them")
{
    auto layout = layoutCalled("don-vi");
    layout.columnNumbers = true;
    const auto plan = planned(flatTable(), layout);
    REQUIRE(plan.headerRows == 3);
    CHECK(texts(plan.rows[0]) == "STT|Chỉ tiêu|ĐVT|Thôn A|^|^|Thôn B|Cả xã|");
    CHECK(texts(plan.rows[1]) == "^|^|^|Thực hiện|Kế hoạch|So sánh (%)|Thực hiện|^|");
    CHECK(texts(plan.rows[2]) == "1|2|3|4|5|6=5/4|7|8|");
    CHECK(texts(plan.rows[4]) == "1|Thu|tấn|10|11(1)|110,0|20(2)|30(3)|");
    layout.grouping = ColumnGrouping::AreaPeriod;
    const auto both = planned(flatTable(), layout);
    REQUIRE(both.headerRows == 4);
    CHECK(texts(both.rows[1]) == "^|^|^|Năm 2023|Năm 2024|^|Năm 2023|^|");
    layout.grouping = ColumnGrouping::None;
    CHECK(planned(flatTable(), layout).headerRows == 2);
}

TEST_CASE("periods are named as documents name them")
{
    CHECK(periodTitle("2024") == "Năm 2024");
    CHECK(periodTitle("2024-S1") == "6 tháng đầu năm 2024");
    CHECK(periodTitle("2024-S2") == "6 tháng cuối năm 2024");
    CHECK(periodTitle("2024-Q3") == "Quý III năm 2024");
    CHECK(periodTitle("2024-M09") == "Tháng 9 năm 2024");
    CHECK(periodTitle("").empty());
}

TEST_CASE("notes of figures stand in the last column where the layout has one, each once")
{
    const auto plan = planned(flatTable(), layoutCalled("phu-luc"), 165);
    CHECK(texts(plan.rows[0]) == "STT|Chỉ tiêu thống kê|Đơn vị tính|Kết quả thống kê|^|^|^|^|^|");
    CHECK(plan.rows[1].cells.back().text == "Ghi chú");
    CHECK(plan.rows[3].cells.back().text == "Ước; Sơ bộ");
    CHECK(plan.rows[3].cells.back().kind == CellKind::Note);
    CHECK(plan.notes.empty());
    CHECK(std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0) == Catch::Approx(165));
    CHECK(plan.widths.size() == plan.rows[0].cells.size());
}

TEST_CASE("rows look as the layout says for their depth, and decimals follow the unit where the data is silent")
{
    const auto plan = planned(flatTable(), everything());
    const auto& rows = plan.rows;
    REQUIRE(rows.size() == static_cast<std::size_t>(plan.headerRows) + 3);
    const auto& share = rows.back().cells;
    CHECK(share[1].italic);
    CHECK_FALSE(share[1].bold);
    CHECK_FALSE(rows[rows.size() - 2].cells[1].italic);
    CHECK(texts(rows.back()).find("95,2|") != std::string::npos);
    // What is declared wins.
    CHECK(texts(rows[rows.size() - 2]).find("|30|") != std::string::npos);
    const auto package = tablePackage({{plan, "B", "tk_t01"}}, ElementStyles{});
    CHECK(package.find("<text:span text:style-name=\"TKI\">95,2</text:span>") != std::string::npos);
}

TEST_CASE("the type has the size that the layout says, whatever the elements have by themselves")
{
    const auto elements = loadElementStyles(layoutFile(kRoot / "templates/skeletons/elements.xml"));
    REQUIRE(elements.has_value());
    for (const auto& [id, size] : {std::pair<std::string, std::string>{"don-vi", "11"}, {"phu-luc", "13"}, {"nam", ""}}) {
        const auto plan = planned(flatTable(), layoutCalled(id), 400);
        const auto package = tablePackage({{plan, "B", "tk_t01"}}, elements.value());
        const auto style = "style:display-name=\"TK Bảng - số liệu" + (size.empty() ? "" : " " + size) + "\"";
        INFO(id);
        CHECK(package.find(style) != std::string::npos);
    }
}

TEST_CASE("four levels of header groups span what is under them")
{
    const auto table = tableFrom(R"xml(<indicators xmlns="urn:trinhky:indicators:1" title="T"><columns>
        <group title="Toàn xã"><group title="Năm 2020">
          <column id="TH" measure="actual" title="TH"/>
          <group title="So sánh (%)"><column id="A" measure="ratio" of="TH" to="TH0" title="a"/><column id="B" measure="text" title="b"/></group>
        </group></group>
        <column id="TH0" measure="actual" title="Gốc"/></columns>
      <row name="x"><value column="TH">1</value></row></indicators>)xml");
    const auto plan = planned(table, layoutCalled("ke-hoach"));
    REQUIRE(plan.headerRows == 5);
    CHECK(texts(plan.rows[0]) == "TT|Chỉ tiêu|Toàn xã|^|^|Gốc|");
    CHECK(texts(plan.rows[1]) == "^|^|Năm 2020|^|^|^|");
    CHECK(texts(plan.rows[2]) == "^|^|TH|So sánh (%)|^|^|");
    CHECK(texts(plan.rows[3]) == "^|^|^|a|b|^|");
    CHECK(texts(plan.rows[4]) == "1|2|3|4=3/6|5|6|");
    CHECK(plan.rows[2].cells[2].rowSpan == 2);
    CHECK(plan.rows[0].cells[5].rowSpan == 4);
}

TEST_CASE("a turned page keeps the margins of the decree as the sheet is bound")
{
    const PageSetup page = turned(PageSetup{});
    CHECK(page.width == 297);
    CHECK(page.height == 210);
    CHECK(page.top == 30);
    CHECK(page.bottom == 15);
    CHECK(page.textWidth() == 257);
}
