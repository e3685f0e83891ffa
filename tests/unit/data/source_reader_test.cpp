#include "data/indicators_compute.hpp"
#include "data/source_reader.hpp"
#include "support/samples.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <filesystem>

using namespace trinhky;
using namespace trinhky::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::filesystem::path kRoot = TRINHKY_SOURCE_DIR;
const std::filesystem::path kSamples = kRoot / "tests/samples/sources";

Result<SourceRead> readText(const std::string& text, SourceOptions options = {})
{
    options.headings = &shippedHeadings();
    return readSource(text, "tep.xml", options);
}

SourceRead readSample(const std::string& name)
{
    auto read = readText(contentOf(kSamples / "valid" / name));
    INFO(name << ": " << (read ? "" : describe(read.error())));
    REQUIRE(read.has_value());
    return std::move(read.value());
}

IndicatorTable tableOfSample(const std::string& name)
{
    auto read = readSample(name);
    CHECK(read.unclear.empty());
    REQUIRE(read.set.tables.size() == 1);
    return std::move(read.set.tables.front());
}

std::string valueText(const IndicatorValue& value)
{
    return std::to_string(value.column) + "=" + (value.number ? value.number->toString() : value.text) + "/" +
           std::to_string(static_cast<int>(value.status)) + "/" + std::to_string(static_cast<int>(value.comparison));
}

std::string headerText(const std::vector<HeaderNode>& nodes)
{
    std::string text;
    for (const auto& node : nodes)
        text += node.column >= 0 ? std::to_string(node.column) + " " : node.title + "(" + headerText(node.children) + ") ";
    return text;
}

/// One line for everything a reader gives, to compare and to read in a failure.
std::vector<std::string> linesOf(const IndicatorTable& table)
{
    std::vector<std::string> lines{table.no + "|" + table.title + "|" + table.period + "|" + table.unit,
                                   headerText(table.header)};
    for (const auto& column : table.columns)
        lines.push_back(column.id + "|" + column.period + "|" + column.title + "|" + column.area + "|" +
                        std::to_string(static_cast<int>(column.measure)) + "|" + std::to_string(static_cast<int>(column.form)) +
                        "|" + std::to_string(column.of) + "|" + std::to_string(column.to) + "|" +
                        std::to_string(column.decimals.value_or(-1)) + (column.toDate ? "|toDate" : ""));
    for (const auto& row : table.rows) {
        lines.push_back(row.code + "|" + row.label + "|" + row.name + "|" + row.unit + "|" + std::to_string(row.level) + "|" +
                        std::to_string(row.parent) + "|" + std::to_string(row.decimals.value_or(-1)));
        for (const auto& value : row.values)
            lines.back() += " " + valueText(value);
    }
    for (const auto& note : table.notes)
        lines.push_back("note " + note);
    return lines;
}

std::vector<std::string> figuresOf(const IndicatorTable& table)
{
    std::vector<std::string> figures;
    for (const auto& row : table.rows)
        for (const auto& value : row.values)
            if (!table.columns[static_cast<std::size_t>(value.column)].isComputed())
                figures.push_back(row.code + "|" + row.label + "|" + row.name + "|" + row.unit + "|" +
                                  table.columns[static_cast<std::size_t>(value.column)].id + "=" + value.number->toString());
    return figures;
}

const IndicatorRow& rowOf(const IndicatorTable& table, const std::string& name)
{
    for (const auto& row : table.rows)
        if (row.name == name)
            return row;
    FAIL("no row " << name);
    return table.rows.front();
}

/// A workbook of one sheet whose rows are given as cells parted by "|".
std::string workbookOf(const std::vector<std::string>& rows)
{
    std::string xml = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                      "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"T\"><Table>";
    for (const auto& row : rows) {
        xml += "<Row>";
        for (std::size_t begin = 0; begin <= row.size();) {
            const auto end = std::min(row.find('|', begin), row.size());
            const auto text = row.substr(begin, end - begin);
            const bool number = Decimal::parse(text).has_value();
            xml += text.empty()
                       ? "<Cell/>"
                       : std::string("<Cell><Data ss:Type=\"") + (number ? "Number" : "String") + "\">" + text + "</Data></Cell>";
            begin = end + 1;
        }
        xml += "</Row>";
    }
    return xml + "</Table></Worksheet></Workbook>";
}

} // namespace

TEST_CASE("the same numbers are the same table in the contract's form and in workbooks")
{
    const auto own = linesOf(tableOfSample("cung_bang_goc.xml"));
    CHECK(linesOf(tableOfSample("cung_bang.xml")) == own);
    CHECK(linesOf(tableOfSample("cung_bang.fods")) == own);
}

TEST_CASE("the same numbers are the same figures in SDMX of both versions, in series and flat")
{
    const auto own = figuresOf(tableOfSample("cung_bang_goc.xml"));
    CHECK(readSample("cung_bang_sdmx21.xml").format == SourceFormat::Sdmx21);
    CHECK(readSample("cung_bang_sdmx30.xml").format == SourceFormat::Sdmx30);
    CHECK(figuresOf(tableOfSample("cung_bang_sdmx21.xml")) == own);
    CHECK(figuresOf(tableOfSample("cung_bang_sdmx30.xml")) == own);
}

TEST_CASE("every usual layout gives the same table from Excel's form and from a flat ODS")
{
    for (const std::string name : {"xa_ket_qua", "bieu07_theo_xa", "ke_hoach_nam", "nam_nam", "phu_luc_bao_cao"}) {
        INFO(name);
        CHECK(linesOf(tableOfSample(name + ".xml")) == linesOf(tableOfSample(name + ".fods")));
    }
}

TEST_CASE("results of a commune: letters, Roman and Arabic numbers, signs and bounds")
{
    const auto table = tableOfSample("xa_ket_qua.xml");
    CHECK(table.title == "MỘT SỐ KẾT QUẢ CHỦ YẾU THỰC HIỆN NĂM 2024 VÀ MỤC TIÊU NĂM 2025");
    CHECK(table.period == "2024");
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[0].id == "KH2024");
    CHECK(table.columns[1].id == "TH2024");
    CHECK(table.columns[2].measure == Measure::Text);
    CHECK(table.columns[3].id == "KH2025");
    CHECK(rowOf(table, "KINH TẾ").level == 0);
    CHECK(rowOf(table, "Y tế").level == 1);
    const auto& area = rowOf(table, "Tổng diện tích gieo trồng");
    CHECK(area.level == 2);
    CHECK(area.decimals == 1);
    CHECK(area.value(2)->text == "95,24%");
    // 3344.300000000001 is what Excel keeps of 3344.3.
    CHECK(rowOf(table, "Thu ngân sách trên địa bàn").value(1)->number->toString() == "3344.3");
    const auto& pupils = rowOf(table, "Tỷ lệ học sinh hoàn thành chương trình");
    CHECK(pupils.value(0)->comparison == Comparison::AtLeast);
    CHECK(pupils.value(3)->number->toString() == "98.5");
    const auto& children = rowOf(table, "Tỷ lệ trẻ em suy dinh dưỡng");
    CHECK(children.value(0)->comparison == Comparison::AtMost);
    CHECK(children.value(3)->status == ValueStatus::None);
    const auto& beds = rowOf(table, "Số giường bệnh");
    CHECK(beds.value(0)->status == ValueStatus::NotApplicable);
    CHECK(beds.value(1)->status == ValueStatus::Missing);
    CHECK_FALSE(beds.value(2));
    CHECK(table.notes == std::vector<std::string>{"Giá trị tính theo giá so sánh 2010."});
    REQUIRE(table.sources.size() == 1);
    CHECK(table.sources.front().name == "Phòng Kinh tế xã Thử Nghiệm");
    CHECK(table.rows.size() == 15);
}

TEST_CASE("by unit: four header rows, areas over groups over columns, ratios within their own unit")
{
    auto table = tableOfSample("bieu07_theo_xa.xml");
    CHECK(table.no == "07");
    CHECK(headerText(table.header) == "Toàn huyện(0 1 2 So sánh (%)(3 4 ) ) Xã Thử Nghiệm A(5 6 7 So sánh (%)(8 9 ) ) ");
    CHECK(table.header[1].area == "Xã Thử Nghiệm A");
    CHECK(table.columns[8].of == 7);
    CHECK(table.columns[8].to == 5);
    CHECK(table.columns[9].to == 6);
    CHECK(rowOf(table, "Lúa").level == 2);
    CHECK(computeIndicators(table).empty());
    CHECK(rowOf(table, "Lúa").value(9)->number->toString() == "99.2");
}

TEST_CASE("a row of column numbers says what is compared, and parts of the year are periods")
{
    const auto table = tableOfSample("ke_hoach_nam.xml");
    CHECK(table.columns[2].id == "UTH6T2019");
    CHECK(table.columns[2].period == "2019-S1");
    CHECK(table.columns[2].toDate);
    CHECK(table.columns[4].of == 3);
    CHECK(table.columns[4].to == 0);
    CHECK(table.columns[6].of == 5);
    CHECK(table.columns[6].to == 3);
    // 1.3 stands before 1.2, as the sheet has it.
    CHECK(rowOf(table, "Dịch vụ").label == "1.3");
    CHECK(rowOf(table, "Dịch vụ").level == 2);
    CHECK(rowOf(table, "Chăn nuôi").level == 3);
    CHECK(rowOf(table, "Dân số trung bình").level == 1);
}

TEST_CASE("five years: years as figures under merged groups, levels from bullets in the order of the table")
{
    const auto table = tableOfSample("nam_nam.xml");
    CHECK(table.period.empty());
    CHECK(table.columns[0].id == "TH2015");
    CHECK(table.columns[7].id == "KH2022");
    CHECK(table.columns[8].measure == Measure::AverageGrowth);
    CHECK_FALSE(table.columns[8].isComputed());
    CHECK(rowOf(table, "Khu vực nông, lâm, thủy").label == "*");
    CHECK(rowOf(table, "Nông nghiệp").level == 2);
    CHECK(rowOf(table, "Trồng trọt").level == 3);
    CHECK(rowOf(table, "Khu vực công nghiệp, xây dựng").level == 1);
    CHECK(rowOf(table, "Trồng trọt").code == "NONG-NGHIEP.TRONG-TROT");
}

TEST_CASE("an annex of a report: labels with their points, unit as above, other sheets told of")
{
    const auto read = readSample("phu_luc_bao_cao.xml");
    const auto& table = read.set.tables.front();
    CHECK(rowOf(table, "Trực tuyến").label == "2.1.1.");
    CHECK(rowOf(table, "Trực tuyến").level == 2);
    CHECK(rowOf(table, "Trực tiếp").unit == "Hồ sơ");
    REQUIRE(read.notes.size() == 2);
    CHECK_THAT(read.notes[0].vi, ContainsSubstring("“Ghi chu”"));
    CHECK_THAT(read.notes[1].vi, ContainsSubstring("trang ẩn “Tam”"));
}

TEST_CASE("what a header does not say is asked with the cell, and answers are remembered for the next year")
{
    auto read = readSample("chua_ro.xml");
    REQUIRE(read.unclear.size() == 1);
    auto& unclear = read.unclear.front();
    REQUIRE(unclear.guess.questions.size() == 2);
    CHECK_THAT(unclear.guess.questions[0].message.vi, ContainsSubstring("Trang “Biểu 1”, ô D2"));
    CHECK_THAT(unansweredError(read, "a.xml").message.vi, ContainsSubstring("ô F2"));

    auto answered = unclear.guess.mapping;
    answered.columns[3].role = ColumnRole::Value;
    answered.columns[3].period = "2024";
    answered.columns[5].role = ColumnRole::Value;
    answered.columns[5].measure = Measure::Ratio;
    const auto preview = previewOf(unclear, answered, shippedHeadings());
    REQUIRE(preview.has_value());
    CHECK(preview.value().columns.size() == 3);

    SourceOptions options;
    options.remembered = [json = mappingToJson(answered), signature = answered.signature](const std::string& asked) {
        return asked == signature ? json : std::string();
    };
    auto text = contentOf(kSamples / "valid/chua_ro.xml");
    for (const auto& [from, to] : {std::pair{"2025", "2026"}, {"2024", "2025"}})
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
            text.replace(at, 4, to);
    const auto next = readText(text, options);
    REQUIRE(next.has_value());
    CHECK(next.value().unclear.empty());
    REQUIRE(next.value().set.tables.front().columns.size() == 3);
    CHECK(next.value().set.tables.front().columns[0].id == "TH2025");
    CHECK(next.value().set.tables.front().columns[2].measure == Measure::Ratio);

    options.remembered = [](const std::string&) { return std::string("{\"version\":1,\"signature\":7}"); };
    CHECK(readText(text, options).value().unclear.size() == 1);
}

TEST_CASE("a comparison whose figures contradict its words is asked about, one of a formula is not")
{
    const std::vector<std::string> rows{"STT|Chỉ tiêu|ĐVT|TH 2023|ƯTH 2024|ƯTH 2024 so TH 2023 (%)", "1|A|con|100|110|7",
                                        "2|B|con|200|250|8"};
    const auto read = readText(workbookOf(rows));
    REQUIRE(read.has_value());
    REQUIRE(read.value().unclear.size() == 1);
    CHECK_THAT(read.value().unclear.front().guess.questions.front().message.vi, ContainsSubstring("ô F1"));

    auto numbered = rows;
    numbered.insert(numbered.begin() + 1, "1|2|3|4|5|6=5/4");
    auto said = readText(workbookOf(numbered));
    REQUIRE(said.has_value());
    CHECK(said.value().unclear.empty());
    CHECK(computeIndicators(said.value().set.tables.front()).size() == 2);
}

TEST_CASE("figures tell whether a percentage is the increase")
{
    const auto read =
        readText(workbookOf({"STT|Chỉ tiêu|ĐVT|TH 2023|TH 2024|So với 2023 (%)", "1|A|con|100|110|10", "2|B|con|200|250|25"}));
    REQUIRE(read.has_value());
    CHECK(read.value().unclear.empty());
    CHECK(read.value().set.tables.front().columns[2].form == RatioForm::Increase);
}

TEST_CASE("a figure typed as text is read as Vietnamese write numbers, and doubts name the cell")
{
    const auto read = readText(
        workbookOf({"STT|Chỉ tiêu|ĐVT|TH 2024", "1|A|con|15.330,5", "2|B|con|1,234", "3|C|con|#DIV/0!", "4|D|con|12 con"}));
    REQUIRE(read.has_value());
    const auto& rows = read.value().set.tables.front().rows;
    CHECK(rows[0].value(0)->number->toString() == "15330.5");
    CHECK(rows[1].value(0)->number->toString() == "1.234");
    CHECK(rows[2].value(0)->status == ValueStatus::Missing);
    CHECK(rows[3].value(0)->text == "12 con");
    REQUIRE(read.value().notes.size() == 2);
    CHECK_THAT(read.value().notes[0].vi, ContainsSubstring("ô D3"));
    CHECK_THAT(read.value().notes[1].vi, ContainsSubstring("ô D4"));
}

TEST_CASE("a column right of the STT is that of the names, which is said, and a unit stands in a title")
{
    const auto read = readText(workbookOf({"TT|Thôn|TH 2024 (triệu đồng)", "1|Thôn Một|10", "2|Thôn Hai|20"}));
    REQUIRE(read.has_value());
    const auto& table = read.value().set.tables.front();
    CHECK(table.rows[1].name == "Thôn Hai");
    CHECK(table.columns[0].unit == "triệu đồng");
    REQUIRE(read.value().notes.size() == 1);
    CHECK_THAT(read.value().notes[0].vi, ContainsSubstring("ô B1"));
}

TEST_CASE("the document that a table is attached to stands above it")
{
    const auto attachedOf = [](const std::string& line) {
        const auto read = readText(workbookOf({"Biểu 07: KẾT QUẢ NĂM 2025", line, "STT|Chỉ tiêu|ĐVT|TH 2025", "1|A|con|100"}));
        REQUIRE(read.has_value());
        const auto& table = read.value().set.tables.front();
        CHECK(table.title == "KẾT QUẢ NĂM 2025");
        if (!table.attachedTo)
            return std::string("none");
        const auto& to = *table.attachedTo;
        return to.kind + "; " + to.number + "; " + (to.date ? toIso(*to.date) : "") + "; " + to.issuer;
    };
    CHECK(attachedOf("(Kèm theo Báo cáo số 123/BC-UBND ngày 15/12/2025 của UBND xã Thử Nghiệm)") ==
          "BC; 123/BC-UBND; 2025-12-15; UBND xã Thử Nghiệm");
    CHECK(attachedOf("(Ban hành kèm theo Quyết định số: 05/2025/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân xã)") ==
          "QĐ; 05/2025/QĐ-UBND; 2025-03-05; Ủy ban nhân dân xã");
    CHECK(attachedOf("Kèm theo Báo cáo số:      /BC-UBND ngày     tháng 12 năm 2025 của UBND xã Thử Nghiệm") ==
          "BC; ; ; UBND xã Thử Nghiệm");
    CHECK(attachedOf("(Kèm theo Nghị quyết số …/NQ-HĐND ngày …/…/2025 của HĐND xã)") == "NQ; ; ; HĐND xã");
    CHECK(attachedOf("(Kèm theo Tờ trình của UBND xã)") == "; ; ; UBND xã");
    CHECK(attachedOf("(Số liệu ước tính)") == "none");
}

TEST_CASE("an error of a formula in a column that is computed is computed")
{
    const auto read = readText(workbookOf({"STT|Chỉ tiêu|ĐVT|KH 2024|TH 2024|So với kế hoạch (%)", "1|A|con|100|110|Err:502"}));
    REQUIRE(read.has_value());
    auto table = read.value().set.tables.front();
    computeIndicators(table);
    CHECK(table.rows[0].value(2)->number->toString() == "110.0");
}

TEST_CASE("groups that are not merged reach to the next title, and places under merged cells may be left out of the file")
{
    const auto read = readText(workbookOf({"STT|Chỉ tiêu|ĐVT|Năm 2023||Năm 2024", "|||KH|TH|KH", "1|A|con|1|2|3"}));
    REQUIRE(read.has_value());
    CHECK(headerText(read.value().set.tables.front().header) == "Năm 2023(0 1 ) Năm 2024(2 ) ");
    CHECK(read.value().set.tables.front().columns[1].id == "TH2023");

    auto merged = workbookOf({"STT|Chỉ tiêu|Năm 2023", "KH|TH", "1|A|1|2"});
    for (const std::string title : {"STT", "Chỉ tiêu"})
        merged.replace(merged.find("<Cell><Data ss:Type=\"String\">" + title), 5, "<Cell ss:MergeDown=\"1\"");
    merged.replace(merged.find("<Cell><Data ss:Type=\"String\">Năm"), 5, "<Cell ss:MergeAcross=\"1\"");
    const auto calc = readText(merged);
    REQUIRE(calc.has_value());
    CHECK(headerText(calc.value().set.tables.front().header) == "Năm 2023(0 1 ) ");
}

TEST_CASE("a packed workbook and an unknown root are refused in words that help")
{
    const auto packed = readText("PK\x03\x04 something");
    REQUIRE_FALSE(packed.has_value());
    CHECK_THAT(packed.error().message.vi, ContainsSubstring("XML Spreadsheet 2003"));
    const auto unknown = readText("<a/>");
    REQUIRE_FALSE(unknown.has_value());
    CHECK_THAT(unknown.error().message.vi, ContainsSubstring("<a>"));
    CHECK(unknown.error().line == 1);
    const auto noTable = readText(workbookOf({"A|B", "1|2"}));
    REQUIRE_FALSE(noTable.has_value());
    CHECK_THAT(noTable.error().message.vi, ContainsSubstring("Chỉ tiêu"));
}
