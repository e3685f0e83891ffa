#pragma once
#include "doc/edit_plan.hpp"
#include "doc/snapshot.hpp"
#include "model/analysis.hpp"

#include <vector>

namespace trinhky {

/// Chuẩn hóa thể thức: what brings a draft from elsewhere to the decree's form. `fixes` are the edits that mend what the rules of the look
/// found; this adds what no rule complains of but only the eye sees: empty paragraphs for space, exact line spacing, short paragraphs that
/// are not justified, blanks before centred lines. Words stay; blanks that were there for the look go. Planned again on the result there is
/// nothing left to do.
EditPlan planRestyle(const Snapshot& snapshot, const Analysis& analysis, const std::vector<Edit>& fixes);

} // namespace trinhky
