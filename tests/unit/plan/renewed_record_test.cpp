#include "plan/renewed_record.hpp"

#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// "Chỉ tiêu | Năm 2025" over "Thu | 15,3" and "Chi | 9,1(1)", a paragraph a cell.
Snapshot filled()
{
    Snapshot snapshot;
    snapshot.tables.push_back({});
    snapshot.bookmarks.push_back({u"tk_t01", 0, {}});
    std::int32_t at = 0;
    for (const char* text : {"Chỉ tiêu", "Năm 2025", "Thu", "15,3", "Chi", "9,1(1)"}) {
        Paragraph paragraph;
        paragraph.text = toUtf16(text);
        paragraph.story = Story::Table;
        paragraph.cell = {0, at / 2, at % 2, false};
        snapshot.paragraphs.push_back(paragraph);
        ++at;
    }
    return snapshot;
}

DataRecord recorded()
{
    DataRecord record;
    record.sources = {{"file:///a.xml", "a.xml", "", ""}};
    RecordedTable table;
    table.bookmark = "tk_t01";
    table.headerRows = 1;
    table.leading = {"name"};
    table.columns = {"TH"};
    table.rows = {{"THU", "", "Thu", {"15,3"}}, {"CHI", "", "Chi", {"9,1(1)"}}};
    record.tables = {table};
    return record;
}

} // namespace

TEST_CASE("a fix that writes a figure into a filled cell is what the document remembers, the mark of a note included")
{
    const auto renewed =
        renewedRecord(filled(), recorded(), {"", {TextEdit{3, {0, 4}, u"15,3", u"16,0"}, TextEdit{5, {0, 3}, u"9,1", u"9,4"}}});
    CHECK(renewed.bookmarks == std::vector<std::string>{"tk_t01"});
    CHECK(renewed.record.tables.front().rows[0].texts.front() == "16,0");
    CHECK(renewed.record.tables.front().rows[1].texts.front() == "9,4(1)");
}

TEST_CASE("edits beside the figures of a filled table leave what is remembered alone")
{
    const auto untouched = [](const Edit& edit) {
        const auto renewed = renewedRecord(filled(), recorded(), {"", {edit}});
        return renewed.bookmarks.empty() && renewed.record == recorded();
    };
    CHECK(untouched(TextEdit{2, {0, 3}, u"Thu", u"THU"}));       // a name
    CHECK(untouched(TextEdit{1, {0, 8}, u"Năm 2025", u"2025"})); // the header
    CHECK(untouched(TextEdit{3, {0, 4}, u"15,3", u"15,3"}));     // what it says already
    CHECK_FALSE(untouched(TextEdit{3, {0, 4}, u"15,3", u"15,4"}));
    auto gone = filled();
    gone.bookmarks.clear();
    CHECK(renewedRecord(gone, recorded(), {"", {TextEdit{3, {0, 4}, u"15,3", u"16,0"}}}).bookmarks.empty());
}
