#pragma once
#include "checks/finding.hpp"
#include "model/analysis.hpp"

#include <cstdint>

/// Where pages begin in the text: shared by the checks of paper, margins and page numbers.
namespace trinhky {

/// Page style that the document begins with, or null when nothing is known of pages.
const PageStyle* firstPageStyle(const Snapshot& snapshot);

/// The first paragraph on pages of the style, as the text tells: where it is started, else where the style before it is.
Place placeOfPages(const Analysis& analysis, const PageStyle& style);

/// "25 mm", "12,5 mm"
std::string millimetresText(std::int32_t hundredths);

} // namespace trinhky
