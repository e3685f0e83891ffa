#pragma once
#include "doc/snapshot.hpp"
#include "uno/reader/document_walk.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// Name of the page style of a text that starts none.
inline constexpr char16_t kDefaultPageStyle[] = u"Standard";

/// All page styles of the document. Which ones are used is told by the text, not by a layout: `started` (the styles that paragraphs
/// and tables of the body start) and the styles that follow those.
std::vector<PageStyle> readPageStyles(const DocumentRef& document, std::vector<std::u16string> started);

} // namespace trinhky
