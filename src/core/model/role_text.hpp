#pragma once
#include "doc/document_kind.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace trinhky {

/// What the main part says in a role, line by line: one for each paragraph or line of a paragraph, NFC, blanks folded, without
/// emphasis marks. Where parts of the form share a paragraph (columns flattened to one line, line breaks), only the line of that role.
std::vector<std::u16string> linesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role);

/// The same of the first paragraphs only that stand together: a blank one ends a trích yếu or a signature, whatever the text after it
/// looks like.
std::vector<std::u16string> firstLinesOf(const Analysis& analysis, const std::vector<DocumentKind>& kinds, Role role);

/// A line of a role and where it stands.
struct PlacedLine {
    std::int32_t paragraph = -1;
    Span span;           ///< in Analysis::textOf(), without blanks at its ends
    std::u16string text; ///< as linesOf() tells it
};

/// What linesOf() tells of nơi nhận or of the signature, with the places.
std::vector<PlacedLine> placedTailLines(const Analysis& analysis, Role role);

} // namespace trinhky
