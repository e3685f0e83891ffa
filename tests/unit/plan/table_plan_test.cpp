#include "plan/table_plan.hpp"

#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/table_package.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <fstream>
#include <iterator>
#include <numeric>

using namespace trinhky;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string fileContent(const std::string& path)
{
    std::ifstream file(std::string(TRINHKY_SOURCE_DIR) + "/" + path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<NamedText> shippedLayouts() { return {{"tables/nam.xml", fileContent("templates/tables/nam.xml")}}; }

TableLayout defaultLayout()
{
    auto layout = findTableLayout(shippedLayouts(), "");
    REQUIRE(layout.has_value());
    return layout.value();
}

IndicatorTable tableOf(const std::string& path)
{
    auto set = readIndicators(fileContent(path), path);
    REQUIRE(set.has_value());
    computeIndicators(set.value().tables.front());
    return std::move(set.value().tables.front());
}

IndicatorTable contractTable() { return tableOf("tests/samples/indicators/valid/contract.xml"); }

TablePlan planned(const IndicatorTable& table, const TableLayout& layout, double width = 165)
{
    auto plan = planTable(table, layout, width);
    REQUIRE(plan.has_value());
    return std::move(plan.value());
}

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

} // namespace

TEST_CASE("a header group spans its columns and what stands beside it spans its rows")
{
    const auto plan = planned(contractTable(), defaultLayout());
    REQUIRE(plan.headerRows == 2);
    const auto& top = plan.rows[0].cells;
    const auto& below = plan.rows[1].cells;
    REQUIRE(top.size() == 9);
    CHECK(top[0].text == "STT");
    CHECK(top[0].rowSpan == 2);
    CHECK(below[0].covered);
    CHECK(top[4].text == "Năm 2024");
    CHECK(top[4].columnSpan == 3);
    CHECK(top[5].covered);
    CHECK(below[5].text == "Ước TH 6 tháng");
    CHECK(top[7].text == "So với kế hoạch (%)");
    CHECK(top[7].rowSpan == 2);
}

TEST_CASE("a row without values is a bold group that keeps its name")
{
    const auto plan = planned(contractTable(), defaultLayout());
    const auto& group = plan.rows[2].cells;
    CHECK(group[0].text == "I");
    CHECK(group[1].text == "LĨNH VỰC KINH TẾ");
    CHECK(group[1].bold);
    for (std::size_t i = 2; i < group.size(); ++i)
        CHECK(group[i].text.empty());
}

TEST_CASE("figures are written the Vietnamese way with the decimals of their row or column")
{
    const auto plan = planned(contractTable(), defaultLayout());
    const auto& revenue = plan.rows[3].cells;
    CHECK(revenue[2].text == "triệu đồng");
    CHECK(revenue[3].text == "15.330,0");
    CHECK(revenue[4].text == "≥ 13.428,0");
    CHECK(revenue[5].text.empty());
    CHECK(revenue[6].text == "14.010,5");
    CHECK(revenue[6].mark == "(1)");
    CHECK(revenue[7].text == "104,3");
    CHECK(revenue[8].text == "-8,6");
    CHECK(revenue[6].kind == CellKind::Number);
    CHECK(revenue[6].bold);
    CHECK(plan.rows[4].cells[3].text == "9.000");
    CHECK(plan.rows[4].level == 1);
    CHECK(plan.rows[5].cells[6].text == "Đạt");
    CHECK(plan.rows[5].cells[6].kind == CellKind::Text);
}

TEST_CASE("what has no figure shows the layout's sign for why")
{
    auto table = contractTable();
    auto layout = defaultLayout();
    layout.absent = "?";
    auto& row = table.rows[3];
    row.values.clear();
    for (const auto status : {ValueStatus::None, ValueStatus::Missing, ValueStatus::NotApplicable}) {
        IndicatorValue value;
        value.column = static_cast<std::int32_t>(row.values.size());
        value.status = status;
        row.values.push_back(value);
    }
    const auto plan = planned(table, layout);
    CHECK(plan.rows[5].cells[3].text == "-");
    CHECK(plan.rows[5].cells[4].text == "…");
    CHECK(plan.rows[5].cells[5].text == "x");
    CHECK(plan.rows[5].cells[6].text == "?");
}

TEST_CASE("notes stand under the table, those of figures with their marks")
{
    const auto plan = planned(contractTable(), defaultLayout());
    CHECK(plan.notes == std::vector<std::string>{"Ghi chú:", "- Giá so sánh 2010.", "(1) Chưa gồm chuyển nguồn"});
    auto table = contractTable();
    table.rows[1].values[2].note.clear();
    CHECK(planned(table, defaultLayout()).notes == std::vector<std::string>{"Ghi chú: Giá so sánh 2010."});
    auto layout = defaultLayout();
    layout.notesTitle.clear();
    layout.sourcesTitle = "Nguồn:";
    CHECK(planned(table, layout).notes == std::vector<std::string>{"Nguồn: Báo cáo tháng 12 (15/12/2023)."});
}

TEST_CASE("the unit column is left out when no row has a unit, and the unit line names the table's")
{
    auto table = contractTable();
    for (auto& row : table.rows)
        row.unit.clear();
    table.unit = "triệu đồng";
    const auto plan = planned(table, defaultLayout());
    CHECK(plan.columns() == 8);
    CHECK(plan.unitLine == "Đơn vị tính: triệu đồng");
    CHECK(planned(contractTable(), defaultLayout()).unitLine.empty());
}

TEST_CASE("column numbers say what a column is computed from")
{
    auto layout = defaultLayout();
    layout.columnNumbers = true;
    const auto plan = planned(contractTable(), layout);
    REQUIRE(plan.headerRows == 3);
    const auto& numbers = plan.rows[2].cells;
    CHECK(numbers[0].text == "1");
    CHECK(numbers[7].text == "8=7/5");
    CHECK(numbers[8].text == "9=(7-4)/4");
}

TEST_CASE("widths fill the page, figures get the room they need")
{
    const auto plan = planned(tableOf("tests/samples/chi_tieu_nam.xml"), defaultLayout());
    CHECK(sum(plan.widths) == Catch::Approx(165));
    CHECK(plan.size == 12);
    CHECK(plan.widths[1] >= 42);
    CHECK(plan.remarks.empty());
}

TEST_CASE("on a narrow page first the name gives way, then the type, then the user is told")
{
    const auto table = tableOf("tests/samples/chi_tieu_nam.xml");
    const auto small = planned(table, defaultLayout(), 155);
    CHECK(small.size < 12);
    CHECK(small.size >= 10);
    CHECK(sum(small.widths) == Catch::Approx(155));
    const auto tiny = planned(table, defaultLayout(), 90);
    CHECK(tiny.size == 10);
    CHECK(sum(tiny.widths) == Catch::Approx(90));
    REQUIRE(tiny.remarks.size() == 1);
    CHECK_THAT(tiny.remarks[0].vi, ContainsSubstring("xuống dòng"));
}

TEST_CASE("a column without any figure is mentioned")
{
    const auto plan = planned(contractTable(), defaultLayout());
    REQUIRE(plan.remarks.size() == 1);
    CHECK_THAT(plan.remarks[0].vi, ContainsSubstring("Ước TH 6 tháng"));
}

TEST_CASE("a table too large for Writer is refused")
{
    auto table = contractTable();
    table.rows.resize(30'000);
    auto plan = planTable(table, defaultLayout(), 165);
    REQUIRE_FALSE(plan.has_value());
    CHECK_THAT(plan.error().message.vi, ContainsSubstring("chia thành nhiều biểu"));
}

TEST_CASE("the plan can be read as text before anything is done")
{
    const auto text = describePlan(planned(contractTable(), defaultLayout()));
    CHECK_THAT(text, ContainsSubstring("1 | Thu ngân sách trên địa bàn | triệu đồng | 15.330,0 | ≥ 13.428,0 |"));
}

TEST_CASE("an unknown layout is named together with those there are, a faulty one has its place")
{
    auto unknown = findTableLayout(shippedLayouts(), "quy");
    REQUIRE_FALSE(unknown.has_value());
    CHECK_THAT(unknown.error().message.vi, ContainsSubstring("quy") && ContainsSubstring("nam"));
    auto content = fileContent("templates/tables/nam.xml");
    content.replace(content.find("width=\"58\""), 10, "width=\"x8\"");
    auto faulty = readTableLayout({"tables/nam.xml", content});
    REQUIRE_FALSE(faulty.has_value());
    CHECK(faulty.error().line > 5);
    CHECK_THAT(faulty.error().message.vi, ContainsSubstring("x8"));
}

TEST_CASE("the package holds the table with its repeated header, anchor and own styles")
{
    auto styles = loadElementStyles({"skeletons/elements.xml", fileContent("templates/skeletons/elements.xml")});
    REQUIRE(styles.has_value());
    const auto package = tablePackage({{planned(contractTable(), defaultLayout()), "TKBang01", "tk_t01"}}, styles.value());
    CHECK_THAT(package,
               ContainsSubstring("<table:table-header-rows>") && ContainsSubstring("table:number-columns-spanned=\"3\"") &&
                   ContainsSubstring("table:number-rows-spanned=\"2\"") && ContainsSubstring("text:name=\"tk_t01\"") &&
                   ContainsSubstring("style:display-name=\"TK Bảng - số liệu") && ContainsSubstring("fo:text-align=\"end\""));
    CHECK_THAT(package, !ContainsSubstring("style:parent-style-name=\"Standard\""));
}

TEST_CASE("the reference of an appendix is blank until the document is signed")
{
    CHECK(appendixReference({}, "") == "(Kèm theo Văn bản số:        ngày       tháng       năm)");
    CHECK(appendixReference(AttachedTo{"NQ", "05/NQ-HĐND", Date{2025, 2, 5}, "HĐND xã Thử Nghiệm"}, "Nghị quyết") ==
          "(Kèm theo Nghị quyết số 05/NQ-HĐND ngày 05 tháng 02 năm 2025 của HĐND xã Thử Nghiệm)");
}
