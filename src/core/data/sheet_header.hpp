#pragma once
#include "data/headings.hpp"
#include "data/workbook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// "8=7/4" of a row of column numbers: numbers, not columns.
struct ColumnFormula {
    int left = 0;
    int right = 0;
    bool quotient = true; ///< else a difference
};

struct ColumnNumber {
    int number = 0; ///< 0: none
    std::optional<ColumnFormula> formula;
};

/// Where the header of a sheet stands. Rows and columns count from 0.
struct SheetHeader {
    std::int32_t top = 0;
    std::int32_t bottom = 0;     ///< last row of the titles
    std::int32_t numberRow = -1; ///< of column numbers under them, -1: none
    std::int32_t firstRow = 0;   ///< of what follows
    std::int32_t nameColumn = 0;
    bool nameGuessed = false;                         ///< its title is none of those known: it stands right of the STT
    std::vector<std::vector<const SheetCell*>> paths; ///< of each column, from the outermost group to its own title
    std::vector<ColumnNumber> numbers;                ///< of each column
};

/// The header: a row in which one column is headed as that of the names and another one is headed at all, or the first that has an
/// STT, with the rows above and below that belong to it. Nothing when there is none among the first rows.
std::optional<SheetHeader> findHeader(const SheetGrid& grid, const Headings& headings);

/// Reads "8", "(8)", "8=7/4", "8 = 7 : 4 x 100", "A"; nothing for anything else.
std::optional<ColumnNumber> readColumnNumber(std::string_view text);

/// The folded text of a cell that may be a title, cut where no title is as long.
std::u16string foldedTitle(const SheetCell& cell);

/// Text of a cell on one line, blanks folded.
std::string oneLine(std::string_view text);

/// Does the cell head a column, or several, as one of those of headings.xml?
bool isRole(const Headings& headings, const SheetCell* cell, std::string_view role);

} // namespace trinhky
