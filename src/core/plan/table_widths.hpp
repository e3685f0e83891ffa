#pragma once
#include "plan/table_plan.hpp"

namespace trinhky {

/// Room between a cell's line and its text, mm, on either side.
inline constexpr double kCellPadding = 0.9;

/// What the widths are chosen from: columns of `plan.rows` in their order.
struct WidthQuestion {
    bool unitShown = true;
    bool noteShown = false; ///< as the last column
    double width = 0;       ///< mm there are
};

/// Sets `plan.widths` and `plan.size` so that no figure and no word has to break, as far as the layout's least name width and least
/// type allow; says in `plan.remarks` where they do not.
void chooseWidths(TablePlan& plan, const TableLayout& layout, const WidthQuestion& question);

} // namespace trinhky
