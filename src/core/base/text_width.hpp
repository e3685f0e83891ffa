#pragma once
#include <string_view>

namespace trinhky {

/// Width in millimetres of one line of Times New Roman, as if never broken. Letters with marks count as their base letter, as they
/// do in the font; other scripts are only estimated.
double textWidth(std::u16string_view text, double points, bool bold);

} // namespace trinhky
