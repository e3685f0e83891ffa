#include "data/mapping_answer.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

SheetCell cellAt(std::int32_t row, std::int32_t column, const char* number)
{
    SheetCell cell;
    cell.row = row;
    cell.column = column;
    cell.text = number;
    cell.number = Decimal::parse(number);
    return cell;
}

/// Two columns of figures, one that grows from the first to the second, all below a header.
Sheet grown()
{
    Sheet sheet;
    sheet.name = "T";
    sheet.cells = {cellAt(1, 0, "100"), cellAt(1, 1, "110"), cellAt(1, 2, "10"),
                   cellAt(2, 0, "200"), cellAt(2, 1, "250"), cellAt(2, 2, "25")};
    return sheet;
}

SheetMapping mappingOfThree()
{
    SheetMapping mapping;
    mapping.firstRow = 1;
    mapping.columns.resize(3);
    for (std::size_t i : {0U, 1U})
        mapping.columns[i].role = ColumnRole::Value;
    return mapping;
}

} // namespace

TEST_CASE("an answer makes a column of figures with its period, and a wrong period changes nothing")
{
    const auto sheet = grown();
    const SheetGrid grid(sheet);
    auto mapping = mappingOfThree();
    CHECK_FALSE(answerColumn(grid, mapping, 2, {AnswerKind::Plan, "năm sau"}).has_value());
    CHECK(mapping.columns[2].role == ColumnRole::Ignored);
    REQUIRE(answerColumn(grid, mapping, 2, {AnswerKind::Plan, "2025-S1"}).has_value());
    CHECK(mapping.columns[2].role == ColumnRole::Value);
    CHECK(mapping.columns[2].measure == Measure::Plan);
    CHECK(mapping.columns[2].period == "2025-S1");
    CHECK(mapping.columns[2].title == "C");
}

TEST_CASE("a comparison takes two other columns of figures, and the figures tell its form")
{
    const auto sheet = grown();
    const SheetGrid grid(sheet);
    auto mapping = mappingOfThree();
    CHECK(comparableColumns(mapping, 2) == std::vector<std::int32_t>{0, 1});
    CHECK_FALSE(answerColumn(grid, mapping, 2, {AnswerKind::Compared, "", 1, 1}).has_value());
    CHECK_FALSE(answerColumn(grid, mapping, 2, {AnswerKind::Compared, "", 1, 2}).has_value());
    REQUIRE(answerColumn(grid, mapping, 2, {AnswerKind::Compared, "", 1, 0}).has_value());
    CHECK(mapping.columns[2].form == RatioForm::Increase);
    CHECK(mapping.columns[2].measure == Measure::Growth);
    REQUIRE(answerColumn(grid, mapping, 2, {AnswerKind::LeftOut}).has_value());
    CHECK(mapping.columns[2].role == ColumnRole::Ignored);
    CHECK(mapping.columns[2].of == -1);
    REQUIRE(answerColumn(grid, mapping, 2, {AnswerKind::Text}).has_value());
    CHECK(mapping.columns[2].role == ColumnRole::Note);
}
