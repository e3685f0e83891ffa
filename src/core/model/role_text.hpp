#pragma once
#include "doc/document_kind.hpp"
#include "model/analysis.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What the main part says in a role, line by line: one for each paragraph or line of a paragraph, NFC, blanks folded, without
/// emphasis marks. Where parts of the form share a paragraph (columns flattened to one line, line breaks), only the line of that role.
std::vector<std::u16string> linesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role);

/// The same of the first paragraphs only that stand together: a blank one ends a trích yếu or a signature, whatever the text after it
/// looks like.
std::vector<std::u16string> firstLinesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role);

} // namespace trinhky
