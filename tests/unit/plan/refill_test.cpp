#include "plan/refill.hpp"

#include "base/text.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/fill_record.hpp"
#include "plan/table_plan.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

constexpr std::string_view kUrl = "file:///so_lieu.xml";

TableLayout layout()
{
    TableLayout one;
    one.labelTitle = "STT";
    one.nameTitle = "Chỉ tiêu";
    one.unitTitle = "Đơn vị tính";
    one.labelWidth = 11;
    one.nameWidth = 58;
    one.nameLeast = 42;
    one.unitWidth = 19;
    one.valueLeast = 13;
    one.missing = "…";
    one.unitLine = "Đơn vị tính: {unit}";
    one.notesTitle = "Ghi chú:";
    return one;
}

std::string dataXml(const std::string& rows, const std::string& title = "BIỂU THỬ", const std::string& columns = "")
{
    return "<indicators xmlns=\"urn:trinhky:indicators:1\" no=\"07\" title=\"" + title + "\"><columns>" +
           (columns.empty() ? "<column id=\"KH\" measure=\"plan\" title=\"Kế hoạch\"/>"
                              "<column id=\"TH\" measure=\"actual\" title=\"Thực hiện\"/>"
                            : columns) +
           "</columns>" + rows + "<note>Giá so sánh 2010.</note></indicators>";
}

std::string rowXml(const std::string& code, const std::string& label, const std::string& name, const std::string& plan,
                   const std::string& actual)
{
    return "<row code=\"" + code + "\" label=\"" + label + "\" name=\"" + name + "\" unit=\"ha\"><value column=\"KH\">" + plan +
           "</value><value column=\"TH\">" + actual + "</value></row>";
}

const std::string kThu = rowXml("THU", "1", "Thu", "10", "11");
const std::string kChi = rowXml("CHI", "2", "Chi", "20", "21");
const std::string kLua = rowXml("LUA", "3", "Lúa", "30", "31");

IndicatorSet setOf(const std::string& xml)
{
    auto set = readIndicators(xml, "so_lieu.xml");
    REQUIRE(set);
    for (auto& table : set.value().tables)
        computeIndicators(table);
    return std::move(set.value());
}

/// The grid of a document's table with what stands above and below it; header of one row.
struct Document {
    std::vector<std::string> above;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> below;
    DataRecord record;
    std::vector<std::pair<int, int>> spanned;

    Snapshot snapshot() const
    {
        Snapshot made;
        Table& table = made.tables.emplace_back();
        table.name = u"Bảng";
        table.rows = static_cast<std::int32_t>(rows.size());
        table.columns = 5;
        const auto add = [&](const std::string& text, Story story, CellPlace cell) {
            Paragraph paragraph;
            paragraph.text = toUtf16(text);
            paragraph.story = story;
            paragraph.cell = cell;
            made.paragraphs.push_back(std::move(paragraph));
        };
        for (const auto& line : above)
            add(line, Story::Body, {});
        made.bookmarks.push_back({u"tk_t01", static_cast<std::int32_t>(made.paragraphs.size()), {}});
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const auto place = std::pair{static_cast<int>(row), static_cast<int>(column)};
                const bool spans = std::ranges::find(spanned, place) != spanned.end();
                add(rows[row][column], Story::Table, {0, place.first, place.second, spans});
            }
        for (const auto& line : below)
            add(line, Story::Body, {});
        return made;
    }

    /// Makes the edits; the paragraphs are the cells one by one.
    void apply(const EditPlan& plan)
    {
        const auto before = snapshot();
        std::vector<std::string> texts;
        for (const auto& paragraph : before.paragraphs)
            texts.push_back(toUtf8(paragraph.text));
        std::vector<std::pair<std::size_t, std::vector<std::string>>> inserted;
        for (const Edit& edit : plan.edits) {
            if (const auto* text = std::get_if<TextEdit>(&edit)) {
                REQUIRE(toUtf8(text->was) == toUtf8(before.paragraphs[static_cast<std::size_t>(text->paragraph)].text));
                texts[static_cast<std::size_t>(text->paragraph)] = toUtf8(text->text);
            } else if (const auto* row = std::get_if<RowInsert>(&edit)) {
                std::vector<std::string> cells;
                for (const auto& cell : row->rows.front())
                    cells.push_back(toUtf8(cell));
                const auto& place = before.paragraphs[static_cast<std::size_t>(row->paragraph)].cell;
                inserted.emplace_back(static_cast<std::size_t>(place.row) + (row->behind ? 1 : 0), cells);
            }
        }
        std::size_t next = 0;
        for (auto& line : above)
            line = texts[next++];
        for (auto& row : rows)
            for (auto& cell : row)
                cell = texts[next++];
        for (auto& line : below)
            line = texts[next++];
        for (auto row = inserted.rbegin(); row != inserted.rend(); ++row)
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row->first), row->second);
    }
};

Document filled(const IndicatorSet& set, const TableLayout& look = layout())
{
    const auto plan = planTable(set.tables.front(), look, 165);
    REQUIRE(plan);
    Document document;
    document.record.sources = {{std::string(kUrl), "so_lieu.xml", "", ""}};
    auto table = recordOf(set.tables.front(), plan.value());
    table.bookmark = "tk_t01";
    document.above = table.above;
    document.below = table.below;
    document.record.tables = {table};
    for (const PlanRow& row : plan.value().rows) {
        document.rows.emplace_back();
        for (const PlanCell& cell : row.cells)
            document.rows.back().push_back(cell.text + cell.mark);
    }
    return document;
}

Result<RefillPlan> planOf(const Document& document, const IndicatorSet& set, const TableLayout& look = layout())
{
    const auto snapshot = document.snapshot();
    const auto lookOf = [&](const std::string&) { return look; };
    return planRefill({snapshot, document.record, set, std::string(kUrl), lookOf, shippedUnits()});
}

RefillPlan planned(const Document& document, const IndicatorSet& set, const TableLayout& look = layout())
{
    return std::move(planOf(document, set, look).value());
}

bool notes(const RefillPlan& plan, std::string_view words)
{
    return std::ranges::any_of(plan.notes, [&](const Message& note) { return note.vi.find(words) != std::string::npos; });
}

/// Refills, and makes sure that a second refill has nothing to do.
RefillPlan refill(Document& document, const std::string& xml)
{
    const auto set = setOf(xml);
    auto plan = planned(document, set);
    document.apply(plan.edits(document.snapshot()));
    document.record = plan.recordAfter();
    CHECK(planned(document, set).empty());
    return plan;
}

} // namespace

TEST_CASE("a refill from the same data has nothing to do")
{
    const auto set = setOf(dataXml(kThu + kChi));
    CHECK(planned(filled(set), set).items.empty());
}

TEST_CASE("a figure of the data that has changed changes its cell and no other")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    const auto plan = refill(document, dataXml(kThu + rowXml("CHI", "2", "Chi", "20", "25.5")));
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().place == "2 Chi, Thực hiện");
    CHECK(plan.items.front().old == "21");
    CHECK(plan.items.front().now == "25,5");
    CHECK(document.rows[2] == std::vector<std::string>{"2", "Chi", "ha", "20", "25,5"});
}

TEST_CASE("rows that were moved are found where they stand")
{
    auto document = filled(setOf(dataXml(kThu + kChi + kLua)));
    std::swap(document.rows[1], document.rows[3]);
    refill(document, dataXml(rowXml("THU", "1", "Thu", "10", "12") + kChi + kLua));
    CHECK(document.rows[1][1] == "Lúa");
    CHECK(document.rows[3] == std::vector<std::string>{"1", "Thu", "ha", "10", "12"});
}

TEST_CASE("a cell that was edited by hand is kept, marked and changed only when chosen")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    document.rows[1][4] = "11,9";
    const auto data = dataXml(rowXml("THU", "1", "Thu", "10", "12") + kChi);
    const auto plan = refill(document, data);
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().kind == RefillItem::Kind::HandEdited);
    CHECK(plan.items.front().why.vi.find("“11”") != std::string::npos);
    CHECK(plan.preview().front().chosen == false);
    CHECK(document.rows[1][4] == "11,9");

    auto again = planned(document, setOf(data));
    REQUIRE(again.items.size() == 1);
    again.items.front().chosen = true;
    document.apply(again.edits(document.snapshot()));
    CHECK(document.rows[1][4] == "12");
    document.record = again.recordAfter();
    CHECK(planned(document, setOf(data)).items.empty());
}

TEST_CASE("a cell that was set by hand to what the data say now is no edit of anybody's")
{
    auto document = filled(setOf(dataXml(kThu)));
    document.rows[1][4] = "12";
    CHECK(refill(document, dataXml(rowXml("THU", "1", "Thu", "10", "12"))).items.empty());
    refill(document, dataXml(rowXml("THU", "1", "Thu", "10", "13")));
    CHECK(document.rows[1][4] == "13");
}

TEST_CASE("rows of the user's own stay, and a column of theirs is not written into")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    document.rows.insert(document.rows.begin() + 2, {"", "Ghi của tôi", "", "x", "y"});
    for (auto& row : document.rows)
        row.insert(row.begin() + 2, "cột riêng");
    refill(document, dataXml(kThu + rowXml("CHI", "2", "Chi", "20", "22")));
    CHECK(document.rows[2][1] == "Ghi của tôi");
    CHECK(document.rows[3] == std::vector<std::string>{"2", "Chi", "cột riêng", "ha", "20", "22"});
}

TEST_CASE("a row that was taken out is told and not added again")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    document.rows.erase(document.rows.begin() + 1);
    const auto plan = refill(document, dataXml(kThu + rowXml("CHI", "2", "Chi", "20", "22")));
    CHECK(notes(plan, "“1 Thu” có trong dữ liệu nhưng đã được bỏ khỏi bảng"));
    CHECK(document.rows.size() == 2);
    CHECK(document.rows[1][4] == "22");
}

TEST_CASE("a row new in the data comes behind the row that it follows there")
{
    auto document = filled(setOf(dataXml(kThu + kLua)));
    const auto plan = refill(document, dataXml(kThu + kChi + kLua));
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().kind == RefillItem::Kind::NewRow);
    CHECK(document.rows[2] == std::vector<std::string>{"2", "Chi", "ha", "20", "21"});
    CHECK(document.rows.size() == 4);

    auto first = filled(setOf(dataXml(kLua)));
    refill(first, dataXml(kThu + kChi + kLua));
    CHECK(first.rows[1][1] == "Thu");
    CHECK(first.rows[2][1] == "Chi");
    CHECK(first.rows[3][1] == "Lúa");
}

TEST_CASE("a row that the data have no more is told and kept")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    const auto plan = refill(document, dataXml(kThu));
    CHECK(notes(plan, "“2 Chi” không còn trong dữ liệu"));
    CHECK(document.rows.size() == 3);
    // It may come back.
    refill(document, dataXml(kThu + rowXml("CHI", "2", "Chi", "20", "29")));
    CHECK(document.rows[2][4] == "29");
}

TEST_CASE("merged cells stay, and what stands beside them is brought up to date")
{
    const auto more = rowXml("NGO", "4", "Ngô", "40", "41") + rowXml("SAN", "5", "Sắn", "50", "51");
    auto document = filled(setOf(dataXml(kThu + kChi + kLua + more)));
    document.rows[1] = {"1", "Thu", "ha", "10 11"};
    document.rows[2] = {"2", "Chi gộp", "20", "21"};
    document.spanned = {{3, 4}};
    const auto plan = refill(document, dataXml(rowXml("THU", "1.", "Thu", "12", "13") + rowXml("CHI", "2", "Chi", "22", "23") +
                                               rowXml("LUA", "3", "Lúa", "32", "33") + more));
    CHECK(document.rows[1] == std::vector<std::string>{"1.", "Thu", "ha", "10 11"});
    CHECK(document.rows[2] == std::vector<std::string>{"2", "Chi gộp", "20", "21"});
    CHECK(document.rows[3] == std::vector<std::string>{"3", "Lúa", "ha", "32", "31"});
    CHECK(notes(plan, "ô gộp"));
}

TEST_CASE("a table with cells that span rows takes no new rows")
{
    auto document = filled(setOf(dataXml(kThu + kLua)));
    document.spanned = {{1, 2}, {2, 2}};
    const auto plan = refill(document, dataXml(kThu + kChi + kLua));
    CHECK(notes(plan, "“2 Chi” chưa thêm được"));
    CHECK(document.rows.size() == 3);
}

TEST_CASE("the mark of a note stays as it was made")
{
    const auto xml = [](const std::string& value) {
        return dataXml("<row code=\"THU\" label=\"1\" name=\"Thu\"><value column=\"TH\">" + value +
                       "<note>Chưa đủ</note></value></row>");
    };
    const auto document = filled(setOf(xml("14")));
    const auto plan = planned(document, setOf(xml("15")));
    REQUIRE(plan.items.size() == 1);
    REQUIRE(plan.items.front().edits.size() == 1);
    const auto& edit = std::get<TextEdit>(plan.items.front().edits.front());
    CHECK(edit.span == Span{0, 2});
    CHECK(edit.text == u"15");
}

TEST_CASE("titles of columns, the title and the notes follow the data where they stand as filled in")
{
    auto document = filled(setOf(dataXml(kThu)));
    const auto columns = "<column id=\"KH\" measure=\"plan\" title=\"Kế hoạch 2026\"/>"
                         "<column id=\"TH\" measure=\"actual\" title=\"Thực hiện\"/>";
    refill(document, dataXml(kThu, "BIỂU NĂM 2026", columns));
    CHECK(document.rows[0][3] == "Kế hoạch 2026");
    CHECK(document.above.front() == "BIỂU NĂM 2026");

    document.above.front() = "Bảng của tôi";
    const auto plan = refill(document, dataXml(kThu, "BIỂU NĂM 2027", columns));
    CHECK(document.above.front() == "Bảng của tôi");
    CHECK(notes(plan, "Tên bảng"));
}

TEST_CASE("columns that come or go are told")
{
    auto document = filled(setOf(dataXml(kThu)));
    const auto plan =
        refill(document, dataXml("<row code=\"THU\" label=\"1\" name=\"Thu\" unit=\"ha\"><value column=\"TH\">12</value>"
                                 "<value column=\"UTH\">13</value></row>",
                                 "BIỂU THỬ",
                                 "<column id=\"TH\" measure=\"actual\" title=\"Thực hiện\"/>"
                                 "<column id=\"UTH\" measure=\"estimate\" title=\"Ước\"/>"));
    CHECK(notes(plan, "không còn cột “KH”"));
    CHECK(notes(plan, "có thêm cột “Ước”"));
    CHECK(document.rows[1] == std::vector<std::string>{"1", "Thu", "ha", "10", "12"});
}

TEST_CASE("a record whose bookmark is gone is ignored, data without any table of the document are refused")
{
    auto document = filled(setOf(dataXml(kThu)));
    auto set = setOf(dataXml(kThu));
    const auto refusal = [&] { return planOf(document, set).error().message.vi; };
    set.tables.front().no = "08";
    CHECK(refusal().find("không có biểu nào") != std::string::npos);
    document.record.tables.front().bookmark = "tk_t09";
    CHECK(refusal().find("chưa có bảng nào") != std::string::npos);
}

TEST_CASE("a column of notes is brought up to date like one of figures")
{
    auto withNotes = layout();
    withNotes.noteTitle = "Ghi chú";
    const auto xml = [](const std::string& note) {
        return dataXml("<row code=\"THU\" label=\"1\" name=\"Thu\"><value column=\"TH\">14<note>" + note +
                       "</note></value></row>");
    };
    auto document = filled(setOf(xml("Chưa đủ")), withNotes);
    CHECK(readDataRecord(writeDataRecord(document.record).value()).has_value());
    const auto plan = planned(document, setOf(xml("Đủ")), withNotes);
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().place == "1 Thu, Ghi chú");
    CHECK(plan.items.front().now == "Đủ");
}

TEST_CASE("a row that the drafter typed before the data had it is taken over, not doubled")
{
    auto document = filled(setOf(dataXml(kThu)));
    document.rows.push_back({"2", "Chi", "ha", "20", "19"});
    const auto plan = refill(document, dataXml(kThu + kChi));
    CHECK(document.rows.size() == 3);
    REQUIRE(plan.items.size() == 1);
    CHECK(plan.items.front().kind == RefillItem::Kind::HandEdited);
}

TEST_CASE("the plan of a refill is told in Vietnamese, what is kept too")
{
    auto document = filled(setOf(dataXml(kThu + kChi)));
    document.rows[1][4] = "11,9";
    const auto text = describeRefill(planned(document, setOf(dataXml(rowXml("THU", "1", "Thu", "10", "12") + kChi))));
    CHECK(text.find("1 Thu, Thực hiện: “11,9” → “12”") != std::string::npos);
    CHECK(text.find("[giữ nguyên]") != std::string::npos);
}
