#include "plan/renumber.hpp"

#include "base/text.hpp"
#include "support/edited_text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

std::vector<Edit> editsOf(std::string_view text)
{
    const auto snapshot = textSnapshot(text);
    const auto analysis = analyse(snapshot, {});
    return planRenumber(analysis).plan.edits;
}

/// Text and automatic numbers after renumbering, with Writer's way of counting.
std::string renumbered(std::string_view text)
{
    const auto snapshot = textSnapshot(text);
    const auto analysis = analyse(snapshot, {});
    const auto after = withEdits(snapshot, planRenumber(analysis).plan);
    CHECK(planRenumber(analyse(after, {})).plan.edits.empty());
    return linesOf(after);
}

} // namespace

TEST_CASE("a list that counts right is left to Writer")
{
    CHECK(editsOf("⟪list L 0 label 1.⟫A\n⟪list L 0 label 2.⟫B\nĐiều 1. X\n⟪list L 0 restart 1 label 1.⟫C\n").empty());
}

TEST_CASE("a list that begins again in its middle goes on instead")
{
    CHECK(editsOf("⟪list L 0 label 1.⟫A\n⟪list L 0 label 2.⟫B\n⟪list L 0 restart 5 label 5.⟫C\n⟪list L 0 label 6.⟫D\n") ==
          std::vector<Edit>{NumberEdit{2, std::nullopt}});
}

TEST_CASE("another list that should go on gets its value, and the items behind it follow by themselves")
{
    const std::string text = "⟪list L 0 label 1.⟫A\n⟪list L 0 label 2.⟫B\n⟪list M 0 label 4.⟫C\n⟪list M 0 label 5.⟫D\n";
    CHECK(editsOf(text) == std::vector<Edit>{NumberEdit{2, 3}});
    CHECK(renumbered(text) == "1. A\n2. B\n3. C\n4. D\n");
}

TEST_CASE("typed and automatic numbers of one series are counted together")
{
    CHECK(renumbered("1. A\n⟪list L 0 restart 3 label 3.⟫B\n4. C\n") == "1. A\n2. B\n3. C\n");
}

TEST_CASE("levels below begin anew under each item")
{
    const std::string text = "⟪list L 0 label 1.⟫A\n⟪list L 1 label a)⟫B\n⟪list L 1 label b)⟫C\n⟪list L 0 label 2.⟫D\n"
                             "⟪list L 1 label a)⟫E\n⟪list L 1 restart 3 label c)⟫G\n";
    CHECK(editsOf(text) == std::vector<Edit>{NumberEdit{5, std::nullopt}});
}

TEST_CASE("điểm that need a đ, which Writer cannot count, are typed with the indents of their list")
{
    const std::string text = "1. M\n⟪list L 0 label a)⟫A\n⟪list L 0 label b)⟫B\n⟪list L 0 label c)⟫C\n⟪list L 0 label d)⟫D\n"
                             "⟪list L 0 label e)⟫E\n⟪list L 0 label f)⟫G\n";
    CHECK(renumbered(text) == "1. M\na) A\nb) B\nc) C\nd) D\nđ) E\ne) G\n");
}

TEST_CASE("the automatic numbers that follow by themselves are told as well")
{
    const auto snapshot = textSnapshot("⟪list L 0 label 1.⟫Một\n⟪list M 0 label 3.⟫Hai\n⟪list M 0 label 4.⟫Ba\n");
    const auto analysis = analyse(snapshot, {});
    const auto plan = planRenumber(analysis);
    CHECK(plan.units == 2);
    REQUIRE(plan.lines.size() == 2);
    CHECK(plan.lines[1].before == "4. Ba");
    CHECK(plan.lines[1].after == "3. Ba");
}
