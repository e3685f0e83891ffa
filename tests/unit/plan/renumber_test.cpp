#include "plan/renumber.hpp"

#include "base/text.hpp"
#include "support/edited_text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// The text after renumbering, line by line.
std::string renumbered(std::string_view text)
{
    const auto snapshot = textSnapshot(text);
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    const auto after = withEdits(snapshot, plan.plan);
    const auto again = analyse(after, {});
    CHECK(planRenumber(again).plan.edits.empty());
    return linesOf(after);
}

} // namespace

TEST_CASE("a series is counted anew from its first number")
{
    CHECK(renumbered("1. A\n2. B\n4. C\n4. D\n") == "1. A\n2. B\n3. C\n4. D\n");
    CHECK(renumbered("2. B\n3. C\n") == "1. B\n2. C\n");
    CHECK(renumbered("I. A\nIII. C\nII. B\n") == "I. A\nII. C\nIII. B\n");
}

TEST_CASE("right numbers stay, however they are written")
{
    for (const auto* text : {"Điều 1. A\n1. B\na) C\nb) D\n2. E\nĐiều 2. F\n", "Phần thứ nhất\nA\nPhần thứ hai\nB\n",
                             "A. MỘT\nB. HAI\nC. BA\nD. BỐN\nĐ. NĂM\nE. SÁU\n", "A. MỘT\nB. HAI\nC. BA\nD. BỐN\nE. SÁU\nG. BẢY\n",
                             "1. A\n1.1. B\n1.2. C\n2. D\n2.1. E\n", "Điều 1. A\nĐiều 1a. B\nĐiều 2. C\n", "7. Lẻ\nvăn bản\n"})
        CHECK(renumbered(text) == text);
}

TEST_CASE("numbers keep their style")
{
    CHECK(renumbered("Phần thứ nhất\nA\nPhần thứ ba\nB\n") == "Phần thứ nhất\nA\nPhần thứ hai\nB\n");
    CHECK(renumbered("PHẦN THỨ NHẤT\nA\nPHẦN THỨ BA\nB\n") == "PHẦN THỨ NHẤT\nA\nPHẦN THỨ HAI\nB\n");
    CHECK(renumbered("Chương I\nA\nChương III\nB\n") == "Chương I\nA\nChương II\nB\n");
    CHECK(renumbered("Nhiệm vụ 1. A\nNhiệm vụ 3: B\n") == "Nhiệm vụ 1. A\nNhiệm vụ 2: B\n");
    CHECK(renumbered("1. M\na. A\nc. C\n") == "1. M\na. A\nb. C\n");
    CHECK(renumbered("Điều 01. A\nĐiều 03. B\n") == "Điều 01. A\nĐiều 02. B\n");
}

TEST_CASE("điểm are renumbered in the Vietnamese alphabet")
{
    CHECK(renumbered("1. M\na) A\nb) B\nc) C\nd) D\ne) E\nf) F\n") == "1. M\na) A\nb) B\nc) C\nd) D\nđ) E\ne) F\n");
}

TEST_CASE("capital letters keep the alphabet of their series")
{
    CHECK(renumbered("A. MỘT\nC. BA\nD. BỐN\nĐ. NĂM\nE. SÁU\n") == "A. MỘT\nB. BA\nC. BỐN\nD. NĂM\nĐ. SÁU\n");
}

TEST_CASE("a sub-number carries the number of its unit")
{
    CHECK(renumbered("1. A\n1.1. B\n3. C\n3.1. D\n3.2. E\n") == "1. A\n1.1. B\n2. C\n2.1. D\n2.2. E\n");
    CHECK(renumbered("1. A\n1.1. B\n2. C\n2.1. D\n1.2. E\n2.2. F\n") == "1. A\n1.1. B\n2. C\n2.1. D\n2.2. E\n2.3. F\n");
    CHECK(renumbered("1. A\n2. B\n2.1. C\n2.1.1. D\n2.3. E\n2.3.1. F\n") == "1. A\n2. B\n2.1. C\n2.1.1. D\n2.2. E\n2.2.1. F\n");
}

TEST_CASE("điều run through chương, khoản restart in each điều, chương may restart in each phần")
{
    CHECK(renumbered("Chương I\nA\nĐiều 1. A\n1. B\n2. C\nChương II\nB\nĐiều 3. D\n1. E\n3. G\n") ==
          "Chương I\nA\nĐiều 1. A\n1. B\n2. C\nChương II\nB\nĐiều 2. D\n1. E\n2. G\n");
    const std::string parts = "Phần I\nA\nChương I\nB\nChương II\nC\nPhần II\nD\nChương I\nE\nChương II\nG\n";
    CHECK(renumbered(parts) == parts);
}

TEST_CASE("quotes and table cells keep their numbers")
{
    CHECK(renumbered("Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mức chi\n1. A\n3. B”\nĐiều 3. C\n") ==
          "Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mức chi\n1. A\n3. B”\nĐiều 2. C\n");
    const std::string table = "1. A\n⟪grid 0 0 0⟫1.\n⟪grid 0 1 0⟫3.\n2. B\n";
    CHECK(renumbered(table) == "1. A\n1.\n3.\n2. B\n");
}

TEST_CASE("only the digits change: what is tracked as deleted stays")
{
    const auto snapshot = textSnapshot("1. A\n⟨2⟩4. B");
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    REQUIRE(plan.plan.edits.size() == 1);
    CHECK(std::get<TextEdit>(plan.plan.edits[0]) == TextEdit{1, {1, 2}, u"4", u"2"});
}

TEST_CASE("a number with a tracked deletion inside is left and remarked")
{
    std::string text;
    for (int i = 1; i <= 10; ++i)
        text += std::to_string(i) + ". A\n";
    const auto snapshot = textSnapshot(text + "1⟨7⟩2. B");
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    CHECK(plan.plan.edits.empty());
    REQUIRE(plan.remarks.size() == 1);
    CHECK(plan.remarks[0].paragraph == 10);
}

TEST_CASE("the series of one unit is renumbered alone")
{
    const auto snapshot = textSnapshot("Điều 1. A\n1. B\n3. C\nĐiều 3. D\n1. E\n3. G\n");
    const auto analysis = analyse(snapshot, {});
    std::int32_t node = 0;
    while (analysis.outline.nodes[static_cast<std::size_t>(node)].paragraph != 2)
        ++node;
    CHECK(linesOf(withEdits(snapshot, SeriesRenumbering(analysis).planSeries(node).plan)) ==
          "Điều 1. A\n1. B\n2. C\nĐiều 3. D\n1. E\n3. G\n");
}

TEST_CASE("sub-numbers follow when the series above is renumbered alone")
{
    const auto snapshot = textSnapshot("1. A\n3. B\n3.1. C\n3.3. D\n");
    const auto analysis = analyse(snapshot, {});
    CHECK(linesOf(withEdits(snapshot, SeriesRenumbering(analysis).planSeries(2).plan)) == "1. A\n2. B\n2.1. C\n2.3. D\n");
}

TEST_CASE("each unit and the count of them is told")
{
    const auto snapshot = textSnapshot("1. Một\n3. Hai\n3.1. Ba\n");
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    CHECK(plan.units == 2);
    REQUIRE(plan.lines.size() == 2);
    CHECK(plan.lines[0].before == "3. Hai");
    CHECK(plan.lines[0].after == "2. Hai");
    CHECK(plan.lines[1].after == "2.1. Ba");
}
