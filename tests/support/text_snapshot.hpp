#pragma once
#include "doc/snapshot.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A paragraph of a test document: its text, and the attributes written before it between ⟪ and ⟫, separated by blanks:
/// bold, italic, center, right; label <number> (automatic number); list <id> <level> (Writer's list of that number), restart <value>; cell <table> <row> <column> (of a table without lines);
/// grid <table> <row> <column> (of a table with lines); footnote, header, footer, frame, hidden. ⟨ ⟩ in the text enclose a tracked deletion, ⏎ is a line break.
struct TextLine {
    std::u16string text;
    std::string attributes;
};

/// Splits UTF-8 text at line ends; every line, empty ones too, is a paragraph.
std::vector<TextLine> splitTextLines(std::string_view utf8);

/// A snapshot of the lines. `plainText` as of a text file: no formatting at all.
Snapshot textSnapshot(const std::vector<TextLine>& lines, bool plainText = false);
Snapshot textSnapshot(std::string_view utf8, bool plainText = false);

} // namespace trinhky
