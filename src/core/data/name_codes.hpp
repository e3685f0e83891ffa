#pragma once
#include "data/indicators.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A name as an identifier: "Thu ngân sách" is "THU-NGAN-SACH" ("THUNGANSACH" without dashes), cut at a word after 40 letters.
std::string codeOfName(std::string_view name, bool dashes);

/// Gives every row without a code one that depends on names only, not on where rows stand: its own name, after that of its parent
/// where the row has a bullet or no STT ("NGO.DIEN-TICH"), or where the name alone is taken. Rows of the same names are numbered.
void makeRowCodes(std::vector<IndicatorRow>& rows);

} // namespace trinhky
