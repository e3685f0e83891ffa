#pragma once
#include "model/analysis.hpp"
#include "model/label_text.hpp"

#include <cstdint>
#include <vector>

namespace trinhky {

/// Which units may get another number; true for nodes of Analysis::outline. Sub-numbers follow their unit in any case.
using UnitChoice = std::vector<bool>;

/// Every unit but those of blank forms.
UnitChoice allUnits(const Analysis& analysis);
/// The units that are counted together with `node`: its siblings, or all Điều of its part.
UnitChoice seriesOf(const Analysis& analysis, std::int32_t node);

/// The right number of each node of the outline, by its siblings (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ): Điều through
/// the part of the document, khoản in each điều or mục, điểm by the Vietnamese alphabet, 1.1 with the number of its unit. A series that
/// the outline takes to begin late, or with a number inside the text, keeps its step.
std::vector<UnitNumber> rightNumbers(const Analysis& analysis, const UnitChoice& choice);

} // namespace trinhky
