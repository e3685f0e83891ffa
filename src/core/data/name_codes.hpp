#pragma once
#include "data/indicators.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A name as an identifier: "Thu ngân sách" is "THU-NGAN-SACH" ("THUNGANSACH" without dashes), cut at a word after 40 letters.
std::string codeOfName(std::string_view name, bool dashes);

/// Gives every row without a code one that depends on names only, not on where rows stand: its own name (without a number of its own: "1.2. Ngô"), after that of its parent
/// where the row has a bullet or no STT ("NGO.DIEN-TICH"), and after as many parents as tell it from others. Rows that share the
/// names of all their parents are numbered, as are codes that the file gives twice.
void makeRowCodes(std::vector<IndicatorRow>& rows);

} // namespace trinhky
