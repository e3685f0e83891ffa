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

} // namespace trinhky
