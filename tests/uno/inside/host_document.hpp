#pragma once
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <filesystem>
#include <string>

namespace trinhky::test {

/// A paragraph of the host that stands on a page of its style "Ngang".
inline constexpr std::u16string_view kHostParagraph = u"Đoạn nằm trên trang ngang.";

/// A document of an office that works without us, as .odt or .docx: its own Standard style (font, size, indent), two page styles with
/// headers, a list, a table, a footnote, bookmarks "moc" and tk_trichYeu. Its properties have a title.
std::filesystem::path hostFile(const Inside& inside, const std::string& ending);

/// All of a document that an undo has to bring back, styles of ours aside: paragraphs with style, page, list label and look, cells, bookmarks,
/// the host's styles and pages with what is set in them, document properties.
std::string hostState(const DocumentRef& document);

} // namespace trinhky::test
