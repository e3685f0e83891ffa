#pragma once
#include "checks/check.hpp"
#include "checks/figure_findings.hpp"
#include "checks/indicator_facts.hpp"

#include <vector>

namespace trinhky {

/// A cell that a figure of data was filled into.
struct FilledCell {
    const RecordedRow* row = nullptr;
    std::size_t column = 0; ///< index into RecordedTable::columns and RecordedRow::texts
    std::int32_t paragraph = -1;
    const IndicatorRow* data = nullptr; ///< null where the data has the row no longer, or there is none
};

/// A table of the document that was filled from data, as it stands now; rows and columns may have moved.
struct FilledTable {
    const RecordedTable* record = nullptr;
    const IndicatorTable* data = nullptr; ///< null where there is none
    std::int32_t begin = -1;              ///< paragraph that the table's bookmark stands at
    std::vector<FilledCell> cells;
};

/// Rows that cannot be told apart any more, merged cells and those of several paragraphs are left out.
std::vector<FilledTable> filledTables(const CheckContext& context);

/// The text of a cell without the mark of a note behind it: "14.010,5 (1)".
std::u16string_view figureIn(std::u16string_view cell);

/// That of a paragraph, as the reader sees it.
ShownPlace shownFigure(const CheckContext& context, std::int32_t paragraph);

} // namespace trinhky
