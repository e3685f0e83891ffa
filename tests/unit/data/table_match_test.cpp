#include "data/table_match.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

using Match = std::vector<std::int32_t>;

const std::vector<MatchRow> kRows{{"KT", "I", "KINH TẾ", {}},
                                  {"THU", "1", "Thu ngân sách", {"15", "16"}},
                                  {"", "-", "Trong đó: nữ", {"3", "4"}},
                                  {"CHI", "2", "Chi ngân sách", {"7", "8"}},
                                  {"", "-", "Trong đó: nữ", {"1", "2"}}};

} // namespace

TEST_CASE("rows that have moved are recognised by their names")
{
    const std::vector<MatchRow> moved{{"", "2", "Chi  ngân sách", {}}, {"", "1", "Thu ngân sách", {}}, {"", "I", "KINH TẾ", {}}};
    CHECK(matchRows(moved, kRows) == Match{3, 1, 0});
}

TEST_CASE("a code stands above the name")
{
    const std::vector<MatchRow> renamed{{"CHI", "3", "Tổng chi", {}}, {"THU", "1", "Thu", {}}};
    CHECK(matchRows(renamed, kRows) == Match{3, 1});
}

TEST_CASE("rows of one name are told apart by the row that they stand under")
{
    const std::vector<MatchRow> found{{"", "2", "Chi ngân sách", {}},
                                      {"", "-", "Trong đó: nữ", {"9", "9"}},
                                      {"", "1", "Thu ngân sách", {}},
                                      {"", "-", "Trong đó: nữ", {"9", "9"}}};
    CHECK(matchRows(found, kRows) == Match{3, 4, 1, 2});
}

TEST_CASE("a row with a new name is recognised by its label and figures")
{
    const std::vector<MatchRow> found{{"", "1", "Tổng thu ngân sách nhà nước", {"15", "16"}}};
    CHECK(matchRows(found, kRows) == Match{1});
}

TEST_CASE("position alone matches nothing")
{
    CHECK(matchRows({{"", "9", "Rừng", {}}, {"", "8", "Biển", {}}}, {{"", "1", "Thu", {}}, {"", "2", "Chi", {}}}) ==
          Match{-1, -1});
    CHECK(matchRows({{"", "-", "nữ", {}}, {"", "-", "nữ", {}}}, {{"", "-", "nữ", {}}}) == Match{-1, -1});
    CHECK(matchRows({}, kRows).empty());
}

TEST_CASE("columns are found again between columns of the user's own")
{
    using Columns = std::vector<std::vector<std::string>>;
    const Columns filled{{"1", "2"}, {"Thu", "Chi"}, {"15", "7"}, {"16", "8"}};
    CHECK(matchColumns(filled, {{"1", "2"}, {"x", "y"}, {"Thu", "Chi"}, {"15", "7"}, {"", ""}, {"16", "9"}}) ==
          Match{0, 2, 3, 5});
    CHECK(matchColumns(filled, {{"1", "2"}, {"Thu", "Chi"}, {"16", "8"}}) == Match{0, 1, -1, 2});
}
