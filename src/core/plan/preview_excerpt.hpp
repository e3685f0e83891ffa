#pragma once
#include "plan/edit_preview.hpp"

#include <string>

namespace trinhky {

/// One line of a list that compares: both texts begin shortly before the first letter that differs ("…" for what is left out), so that the
/// change is in sight however long the paragraph; line breaks are blanks.
struct PreviewExcerpt {
    std::u16string before;
    std::u16string after;
};

PreviewExcerpt excerptOf(const PreviewLine& line);

/// The name of a place, "2.1 Thu nội địa, Thực hiện 2025", short enough for its column: the middle is left out, for its end, the column of
/// the table, and its beginning, the number of the row, tell it from the others.
std::string placeExcerpt(const std::string& place);

} // namespace trinhky
