#include "data/row_labels.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

std::vector<std::int32_t> levels(const std::vector<std::string>& labels)
{
    std::vector<RowLook> rows;
    for (const auto& label : labels)
        rows.push_back({label, label.empty() ? "tên" : "x", false, true, 0});
    return levelsOf(rows);
}

using Levels = std::vector<std::int32_t>;

} // namespace

TEST_CASE("Roman and Arabic numbers begin again under each letter")
{
    CHECK(levels({"A", "I", "1", "2", "II", "1", "B", "I", "1"}) == Levels{0, 1, 2, 2, 1, 2, 0, 1, 2});
}

TEST_CASE("I is a letter after H and a Roman number elsewhere")
{
    CHECK(levels({"G", "1", "H", "1", "I", "1", "K"}) == Levels{0, 1, 0, 1, 0, 1, 0});
    CHECK(levels({"H", "I", "1", "II", "1"}) == Levels{0, 1, 2, 1, 2});
    CHECK(levels({"A", "B", "C", "D"}) == Levels{0, 0, 0, 0});
    CHECK(levels({"IV", "1", "V", "1", "VI"}) == Levels{0, 1, 0, 1, 0});
}

TEST_CASE("numbers out of order and with gaps keep their depth")
{
    CHECK(levels({"1", "1.2", "-", "1.3", "1.1.2", "1.1.1", "1.1", "2", "2.1."}) == Levels{0, 1, 2, 1, 2, 2, 1, 0, 1});
    CHECK(levels({"3.1", "3.1.1", "3.2"}) == Levels{0, 1, 0});
}

TEST_CASE("bullets stand below each other in the order in which the table brings them")
{
    CHECK(levels({"1", "*", "-", "+", "+", "-", "*", "2", "-"}) == Levels{0, 1, 2, 3, 3, 2, 1, 0, 1});
    CHECK(levels({"1", "-", "+", "*", "-"}) == Levels{0, 1, 2, 3, 1});
    CHECK(levels({"1", "a)", "-", "b)", "2"}) == Levels{0, 1, 2, 1, 0});
}

TEST_CASE("rows without STT stand below the row before that has one, or by their indent where none has")
{
    CHECK(levels({"1.2", "-", "", "", "1.3", ""}) == Levels{0, 1, 2, 2, 0, 1});
    CHECK(levelsOf(
              {{"", "A", true, false, 0}, {"", "B", false, true, 0}, {"", "  C", false, true, 0}, {"", "D", false, true, 0}}) ==
          Levels{0, 1, 2, 1});
}

TEST_CASE("tables that divide I into A and B rank the Roman numbers first")
{
    CHECK(levels({"I", "A", "1", "B", "II", "A", "1"}) == Levels{0, 1, 2, 1, 0, 1, 2});
}

TEST_CASE("labels within names")
{
    const auto split = [](const char* text) {
        const auto parts = splitLabel(text);
        return parts.label + "|" + parts.rest;
    };
    CHECK(split("1.1.Lúa cả năm") == "1.1.|Lúa cả năm");
    CHECK(split("I.Diện tích cây hàng năm") == "I.|Diện tích cây hàng năm");
    CHECK(split("E. SẢN XUẤT NÔNG NGHIỆP") == "E.|SẢN XUẤT NÔNG NGHIỆP");
    CHECK(split(" - Diện tích") == "-|Diện tích");
    CHECK(split("-Diện tích") == "-|Diện tích");
    CHECK(split("a. Điều ghép") == "a.|Điều ghép");
    CHECK(split("a) Chè") == "a)|Chè");
    CHECK(split("3.1.1 Rau khác") == "3.1.1|Rau khác");
    CHECK(split("GRDP bình quân") == "|GRDP bình quân");
    CHECK(split("1000 con gà") == "|1000 con gà");
    CHECK(split("TP. Thử Nghiệm") == "|TP. Thử Nghiệm");
    CHECK(split("Dân số") == "|Dân số");
}
