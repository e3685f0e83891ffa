#include "data/data_record.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

DataRecord sample()
{
    DataRecord record;
    record.sources = {{"file:///so_lieu.xml", "so_lieu.xml", "2026-01-05T08:30:12", "2026-01-06T09:00:00"}};
    record.tables = {{"tk_t01", "07", "nam", 0, 2, {"TH2023", "KH2024"}, {{"THU", "1", "Thu “ngân sách”", {"15.330", "…"}}}}};
    auto& table = record.tables.front();
    table.rows.front().unit = "triệu đồng";
    table.leading = {"label", "name", "unit"};
    table.titles = {"STT", "Chỉ tiêu"};
    table.above = {"BIỂU 7"};
    table.below = {"Ghi chú: thử."};
    record.figures = {{"tk_f001", "07", "THU", "TH2023", "tỷ đồng", "15,33 tỷ đồng", 0}};
    record.charts = {{"tk_c01", "07", "Thu ngân sách", {"THU", "2|Chi"}, {"KH2024", "TH2023"}, 0}};
    return record;
}

std::string replaced(std::string text, std::string_view was, std::string_view now)
{
    const auto at = text.find(was);
    REQUIRE(at != text.npos);
    return text.replace(at, was.size(), now);
}

} // namespace

TEST_CASE("a record of data comes back as it was written")
{
    const auto text = writeDataRecord(sample());
    REQUIRE(text);
    const auto record = readDataRecord(text.value());
    REQUIRE(record);
    CHECK(record.value() == sample());
}

TEST_CASE("a record of before there were charts is read")
{
    auto old = sample();
    old.charts.clear();
    const auto text = replaced(writeDataRecord(old).value(), R"(,"charts":[])", "");
    REQUIRE(readDataRecord(text));
    CHECK(readDataRecord(text).value() == old);
}

TEST_CASE("a source is used as long as a table, a figure or a chart came from it")
{
    auto record = sample();
    CHECK_FALSE(usesSource(record, 1));
    record.tables.clear();
    record.figures.clear();
    CHECK(usesSource(record, 0));
    CHECK_FALSE(record.empty());
    record.charts.clear();
    CHECK_FALSE(usesSource(record, 0));
    CHECK(record.empty());
}

TEST_CASE("a document without data has no record")
{
    CHECK(writeDataRecord({}).value().empty());
    CHECK(readDataRecord("").value() == DataRecord());
}

TEST_CASE("a damaged record of data is told, never half used")
{
    const auto text = writeDataRecord(sample()).value();
    for (const auto& [was, now] :
         {std::pair{R"("source":0)", R"("source":1)"}, std::pair{R"(["15.330","…"])", R"(["15.330"])"},
          std::pair{R"("bookmark":"tk_t01",)", ""}, std::pair{R"("header":2)", R"("header":-2)"},
          std::pair{R"("code":"THU")", R"("code":7)"}, std::pair{R"("figures":[)", R"("figures":[0,)"},
          std::pair{R"("charts":[)", R"("charts":[{},)"}, std::pair{R"("charts":[)", R"("charts":7,"x":[)"},
          std::pair{R"({"version":1)", R"({"version":"1")"}}) {
        const auto record = readDataRecord(replaced(text, was, now));
        INFO(was);
        REQUIRE_FALSE(record);
        CHECK(record.error().message.vi.find("bị hỏng") != std::string::npos);
    }
    CHECK_FALSE(readDataRecord("[]"));
    CHECK_FALSE(readDataRecord(text.substr(0, text.size() / 2)));
    CHECK(readDataRecord(replaced(text, R"({"version":1)", R"({"version":2)")).error().message.vi.find("mới hơn") !=
          std::string::npos);
}

TEST_CASE("a record that a document could not keep is not written")
{
    auto record = sample();
    record.tables.front().rows.front().name = std::string(kLongestDataRecord, 'x');
    CHECK_FALSE(writeDataRecord(record));
}
