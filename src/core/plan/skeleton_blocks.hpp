#pragma once
#include "data/skeleton_source.hpp"
#include "plan/skeleton.hpp"

#include <string>
#include <variant>
#include <vector>

namespace trinhky {

/// A piece of a paragraph that looks the same throughout.
struct TextRun {
    std::string text;         ///< UTF-8, in capitals where the element is; '\n' breaks the line
    bool strong = false;      ///< bold within a regular paragraph
    bool placeholder = false; ///< still to fill in
    std::string bookmark{};   ///< of the field shown ("tk_trichYeu"); the runs of one field follow each other
    std::string anchor{};     ///< bookmark of this placeholder alone ("tk_cho_3"), where the field's does not name exactly it
};

/// A paragraph in the style of its element. No runs: an empty one, for space.
struct ParagraphBlock {
    std::string element; ///< id in elements.xml: "TRICH_YEU"
    std::vector<TextRun> runs{};
    double box = 0; ///< width in mm of the single-lined box around it, centred in the column; 0 none

    std::string text() const;
};

/// A horizontal line, centred in its column.
struct RuleBlock {
    double length; ///< mm
};

/// What follows starts a page, whose style counts its own pages from 1 and hides the number of the first: an attached document, an appendix.
struct PageBlock {};

struct SkeletonBlock;

struct TableCell {
    std::vector<SkeletonBlock> blocks;
};
struct TableRow {
    std::vector<TableCell> cells;
};
/// A table without borders that parts the page into columns.
struct TableBlock {
    std::vector<double> columns; ///< widths, mm
    std::vector<TableRow> rows;
    bool together = false; ///< all rows on one page
};

/// What stands in the margin of the document's first page: at its foot, above the bottom margin's edge, or over the header.
struct MarginBlock {
    bool top = false;
    std::vector<SkeletonBlock> blocks;
};

struct SkeletonBlock {
    std::variant<ParagraphBlock, RuleBlock, TableBlock, PageBlock, MarginBlock> value;
};

/// Form, parts and values as what stands on the page, from top to bottom: the base of the document, of what is inserted into another and
/// of the preview. Fails as findForm does, and on an unknown field, a value that is none of a field's choices or a date that does not exist.
Result<std::vector<SkeletonBlock>> resolveBlocks(const SkeletonSource& source, const SkeletonRequest& request);

} // namespace trinhky
