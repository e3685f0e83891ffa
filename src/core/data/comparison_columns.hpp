#pragma once
#include "data/heading_meaning.hpp"
#include "data/sheet_mapping.hpp"

namespace trinhky {

struct ComparedColumns {
    std::int32_t of = -1;
    std::int32_t to = -1;
};

/// The columns of figures that the words of a heading set against each other; -1 for one that cannot be told.
ComparedColumns findCompared(const SheetMapping& mapping, std::int32_t column, const HeadingComparison& words);

/// How far the figures of a comparing column are what its two columns give.
struct Agreement {
    int rows = 0;                  ///< that have all three figures
    std::optional<RatioForm> form; ///< in which most of them agree
};
Agreement agreementOf(const SheetGrid& grid, const SheetMapping& mapping, std::int32_t column);

/// Is the given figure the comparison of the two, at the decimals it has?
bool agrees(const SheetCell& given, const Decimal& of, const Decimal& to, RatioForm form);

} // namespace trinhky
