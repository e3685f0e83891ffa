#include "checks/filled_tables.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace trinhky;

TEST_CASE("a note beside the figures of a filled table is not one of them")
{
    Snapshot snapshot;
    snapshot.tables.emplace_back();
    constexpr std::array<std::u16string_view, 5> kCells{u"1", u"Thu ngân sách", u"triệu đồng", u"15.330", u"12 tháng"};
    for (std::size_t column = 0; column < kCells.size(); ++column) {
        Paragraph& paragraph = snapshot.paragraphs.emplace_back();
        paragraph.text = kCells[column];
        paragraph.story = Story::Table;
        paragraph.cell = {0, 0, static_cast<std::int32_t>(column)};
    }
    snapshot.bookmarks = {{u"tk_t01", 0, {0, 0}}};
    IndicatorFacts facts;
    RecordedTable table;
    table.bookmark = "tk_t01";
    table.columns = {"TH2025", std::string(kNoteColumn)};
    table.rows = {{"THU", "1", "Thu ngân sách", {"15.330", "11 tháng"}}};
    table.leading = {"label", "name", "unit"};
    facts.record.tables = {table};
    const Analysis analysis;
    const Rule rule;
    CheckContext context{snapshot, analysis, rule};
    context.data = &facts;
    const auto tables = filledTables(context);
    REQUIRE(tables.size() == 1);
    REQUIRE(tables.front().cells.size() == 1);
    CHECK(tables.front().cells.front().paragraph == 3);
}
