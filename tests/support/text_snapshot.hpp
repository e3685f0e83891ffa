#pragma once
#include "doc/snapshot.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// A paragraph of a test document: its text, and the attributes written before it between ⟪ and ⟫, separated by blanks:
/// bold, italic, center, right, left, justify, underline, caps, border (below); size <points>, font <name, _ for a blank>, color
/// <RRGGBB>; first <mm>, indent <mm>, above <points>, below <points>, lines <percent>, exactly <points>; label <number> (automatic
/// number); list <id> <level> (Writer's list of that number), restart <value>; cell <table> <row> <column> (of a table without lines);
/// grid <table> <row> <column> (of a table with lines); footnote, header, footer, frame, hidden; page <name> <width> <height>
/// <top> <bottom> <left> <right> (starts a page style, mm), on <page style> (of a header or footer), firstpage, titlepage (that style's first page has a
/// header of its own), number, roman (page number); line <mm> (drawn, in the cell); shown <page> <page of its end>
/// <lines> (where a layout has it). ⟨ ⟩ in the text enclose a tracked
/// deletion, ⦃ ⦄ bold text, ⏎ is a line break.
struct TextLine {
    std::u16string text;
    std::string attributes;
};

/// Splits UTF-8 text at line ends; every line, empty ones too, is a paragraph.
std::vector<TextLine> splitTextLines(std::string_view utf8);

/// A snapshot of the lines. `plainText` as of a text file: no formatting at all.
Snapshot textSnapshot(const std::vector<TextLine>& lines, bool plainText = false);
/// The same with all that the lines do not say as the decree has it: running text justified, indented and spaced.
Snapshot formattedSnapshot(const std::vector<TextLine>& lines);
Snapshot textSnapshot(std::string_view utf8, bool plainText = false);

} // namespace trinhky
