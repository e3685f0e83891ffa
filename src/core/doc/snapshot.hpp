#pragma once
#include "base/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An immutable picture of a Writer document: all that the checks may look at. Lengths are in 1/100 mm unless stated.
namespace trinhky {

/// Where a paragraph stands; `Table` is a cell of a table of the body.
enum class Story : std::uint8_t { Body, Table, Header, Footer, Footnote, Frame };

enum class Align : std::uint8_t { Left, Right, Justify, Center };

enum class LineSpacingMode : std::uint8_t { Proportional, Minimum, Leading, Exact };

/// Effective character formatting of a run.
struct CharFormat {
    std::u16string font;
    float size = 0; ///< points; 0 unknown
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool capitals = false;   ///< small letters are shown as capitals
    std::int32_t color = -1; ///< 0xRRGGBB; -1 automatic
    std::u16string language; ///< BCP 47, "" unknown

    friend bool operator==(const CharFormat&, const CharFormat&) = default;
};

/// Effective paragraph formatting.
struct ParaFormat {
    std::u16string style; ///< programmatic name of the paragraph style
    Align align = Align::Left;
    std::int32_t firstLineIndent = 0;
    std::int32_t leftMargin = 0;
    std::int32_t rightMargin = 0;
    std::int32_t spaceAbove = 0;
    std::int32_t spaceBelow = 0;
    LineSpacingMode lineSpacingMode = LineSpacingMode::Proportional;
    std::int32_t lineSpacing = 100; ///< percent for Proportional, else 1/100 mm
    bool bottomBorder = false;
    std::int16_t outlineLevel = 0; ///< 0 body text, 1… headings
    std::u16string pageStyle;      ///< set where the paragraph starts a page style

    friend bool operator==(const ParaFormat&, const ParaFormat&) = default;
};

/// A stretch of one formatting. Runs of a paragraph are in order and cover its text.
struct Run {
    Span span;
    std::uint32_t format = 0; ///< index into Snapshot::charFormats
    bool deleted = false;     ///< tracked deletion: the reader of the final text does not see it
    bool hidden = false;
};

/// Place of a paragraph in a table; rows and columns count from 0 as Writer's cell names do.
struct CellPlace {
    std::int32_t table = -1; ///< index into Snapshot::tables; -1 not in a table
    std::int32_t row = 0;
    std::int32_t column = 0;
    bool spanned = false; ///< the cell spans rows, or lies under one that does
};

/// Place of a paragraph in a list of Writer, whose paragraphs are counted together level by level.
struct ListPlace {
    std::u16string id;          ///< "" not in a list
    std::int16_t level = 0;     ///< from 0
    std::optional<int> restart; ///< the list begins again here, with this value
};

struct Paragraph {
    std::u16string text;  ///< as Writer counts it: line break is '\n', a footnote anchor or field its shown text
    std::u16string label; ///< automatic number as shown ("1.", "a)", "•"), "" when none
    ListPlace list;       ///< only where a label is shown
    std::vector<Run> runs;
    std::uint32_t format = 0; ///< index into Snapshot::paraFormats
    Story story = Story::Body;
    std::int32_t number = 0; ///< from 1 within its story; Body and Table count together (contract `where.paragraph`)
    CellPlace cell;
    std::u16string section; ///< name of the innermost text section, "" when none
    bool hiddenSection = false;
    std::vector<std::int32_t> footnoteAnchors; ///< offsets in `text` of footnote anchors
    std::int32_t page = -1;                    ///< of a header or footer: index into Snapshot::pageStyles
    bool firstPage = false;                    ///< of a header or footer that only the first page shows
    bool pageNumber = false;                   ///< holds a page number field (looked for outside the body only)
    bool arabicNumber = true;                  ///< that field counts 1, 2, 3
    bool deletedBreak = false;                 ///< an empty paragraph inside a tracked deletion
    std::int32_t shownPage = 0;                ///< page that it begins on; 0 where no layout was asked
    std::int32_t shownEnd = 0;                 ///< page that it ends on
    std::int32_t shownLines = 0;               ///< lines that it takes
};

struct Table {
    std::u16string name;
    std::int32_t rows = 0;
    std::int32_t columns = 0;
    bool borderless = false;  ///< no visible line: usually a header or signature layout
    std::int32_t parent = -1; ///< index of the table whose cell holds this one
    std::u16string pageStyle; ///< set where the table starts a page style
};

struct PageStyle {
    std::u16string name;
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::int32_t top = 0; ///< distance from paper edge to text, header area included
    std::int32_t bottom = 0;
    std::int32_t left = 0;
    std::int32_t right = 0;
    bool landscape = false;
    bool headerOn = false;
    bool firstPageShared = true; ///< false: the first page has its own header (page number hidden on page 1)
    bool used = false;
    std::u16string follow; ///< name of the style of the next page
    bool footerOn = false;
};

/// A drawn shape that looks like a horizontal line.
struct DrawnLine {
    CellPlace cell; ///< where it is anchored; table -1 in the text
    std::int32_t width = 0;
};

/// A bookmark of ours: what a form, a table or a figure of data is known by.
struct Bookmark {
    std::u16string name;
    std::int32_t paragraph = -1; ///< index into Snapshot::paragraphs, where it begins
    Span span;                   ///< of that paragraph's text; to its end for one that goes on behind it

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// What names of our own bookmarks begin with.
inline constexpr std::u16string_view kBookmarkPrefix = u"tk_";

struct Snapshot {
    std::vector<Paragraph> paragraphs; ///< body with table cells in document order, then the other stories
    std::vector<Table> tables;
    std::vector<PageStyle> pageStyles;
    std::vector<Bookmark> bookmarks; ///< those whose names begin with kBookmarkPrefix
    std::vector<DrawnLine> lines;    ///< the first ones of the document: those of a header are among them
    std::vector<CharFormat> charFormats;
    std::vector<ParaFormat> paraFormats;
    bool objectsInText = false; ///< drawings, pictures or frames hang on paragraphs outside of tables
    bool plainText = false;     ///< read from a plain text file: no formatting and no pages to judge
    bool laidOut = false;       ///< the pages and lines of the paragraphs that a check needs them of are known
};

} // namespace trinhky
