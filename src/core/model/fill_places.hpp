#pragma once
#include "base/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Character style of what a form leaves to be filled in, as documents show it (templates/skeletons/elements.xml names the same).
inline constexpr std::u16string_view kPlaceholderStyle = u"TK Chỗ điền";

/// Whether a text in "[…]" or "{{…}}" stands for words of the user's. One that carries our style always does; another only when a
/// reader would say so: brackets also cite ("[1]"), tick a box and say "[đã ký]", and programs that drop styles keep the brackets.
bool isPlaceToFill(std::u16string_view text, bool inOurStyle);

/// The parts of a text in the placeholder's style that stand in no brackets: what the user has typed over or beside a placeholder.
std::vector<Span> typedParts(std::u16string_view styled);

/// The blanks in the text of a number or date that is not known yet: two blanks or more on end, dots. A blank that separates words
/// is not part of them: "ngày      tháng" has one of four blanks.
std::vector<Span> blanksToFill(std::u16string_view text);

/// The field that a bookmark of ours stands for, whichever of several forms in the document it is in: "tk_so", "tk_so_2" are "so";
/// "" for a bookmark that is not ours.
std::string fieldOfBookmark(std::string_view name);

} // namespace trinhky
