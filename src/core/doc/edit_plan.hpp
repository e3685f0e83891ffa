#pragma once
#include "base/span.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What shall change in a document: plain values, complete before the first edit. Paragraphs are indices into the Snapshot that the plan
/// was made from; whoever applies it makes sure that they still hold what they held (`was`) and goes from the end to the beginning.
namespace trinhky {

/// Replaces a stretch of one paragraph; the new text looks like the first unit replaced, or like the unit before it when nothing is.
struct TextEdit {
    std::int32_t paragraph = -1;
    Span span;          ///< in the original text
    std::u16string was; ///< what stands there
    std::u16string text;
    std::u16string bookmark{}; ///< that the new text is to be known by, "" none

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// Character formatting that an edit sets; what it does not name stays.
struct CharChange {
    std::optional<std::u16string> font;
    std::optional<float> size; ///< points
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underline;
    std::optional<std::int32_t> color;
    std::optional<std::int32_t> highlight{}; ///< 0xRRGGBB behind the letters

    friend bool operator==(const CharChange&, const CharChange&) = default;
};

struct CharEdit {
    std::int32_t paragraph = -1;
    Span span;
    CharChange change;

    friend bool operator==(const CharEdit&, const CharEdit&) = default;
};

/// Paragraph formatting that an edit sets; lengths in 1/100 mm; what it does not name stays.
struct ParaChange {
    std::optional<Align> align;
    std::optional<std::int32_t> firstLineIndent;
    std::optional<std::int32_t> leftMargin;
    std::optional<std::int32_t> rightMargin;
    std::optional<std::int32_t> spaceAbove;
    std::optional<std::int32_t> spaceBelow;
    std::optional<LineSpacingMode> lineSpacingMode;
    std::optional<std::int32_t> lineSpacing; ///< as ParaFormat::lineSpacing
    std::optional<bool> keepWithNext;

    friend bool operator==(const ParaChange&, const ParaChange&) = default;
};

struct ParaEdit {
    std::int32_t paragraph = -1;
    ParaChange change;

    friend bool operator==(const ParaEdit&, const ParaEdit&) = default;
};

/// A paragraph that is to come; what it does not name is as in the paragraph beside it.
struct NewParagraph {
    std::u16string text;
    ParaChange format;
    CharChange characters;

    friend bool operator==(const NewParagraph&, const NewParagraph&) = default;
};

/// New paragraphs in the text (body, cell) of an existing one, right before or right behind it.
struct ParagraphInsert {
    std::int32_t paragraph = -1;
    bool behind = false;
    std::vector<NewParagraph> lines;

    friend bool operator==(const ParagraphInsert&, const ParagraphInsert&) = default;
};

/// The paragraph goes.
struct ParagraphRemove {
    std::int32_t paragraph = -1;
    std::u16string was;

    friend bool operator==(const ParagraphRemove&, const ParagraphRemove&) = default;
};

/// Parts a paragraph in two; what the gap holds (blanks) goes.
struct ParagraphSplit {
    std::int32_t paragraph = -1;
    Span gap;
    std::u16string was; ///< the whole paragraph

    friend bool operator==(const ParagraphSplit&, const ParagraphSplit&) = default;
};

/// The automatic number of a paragraph: its list begins again there with a value, or goes on counting from the item before, or the
/// paragraph leaves its list and shows no number any more.
struct NumberEdit {
    std::int32_t paragraph = -1;
    std::optional<int> startAt;
    bool off = false;

    friend bool operator==(const NumberEdit&, const NumberEdit&) = default;
};

/// A page style; lengths in 1/100 mm from the paper's edge.
struct PageEdit {
    std::u16string pageStyle; ///< name as in Snapshot::pageStyles
    std::optional<std::int32_t> width;
    std::optional<std::int32_t> height;
    std::optional<std::int32_t> top;
    std::optional<std::int32_t> bottom;
    std::optional<std::int32_t> left;
    std::optional<std::int32_t> right;
    bool pageNumber = false; ///< number at the top centre, hidden on the first page

    friend bool operator==(const PageEdit&, const PageEdit&) = default;
};

/// A generated OpenDocument text before a paragraph of the body (a whole header, a signature block).
struct PackageInsert {
    std::int32_t paragraph = -1;
    bool behind = false;
    std::string package;   ///< bytes; begins with an empty paragraph, which melts into that of the place
    std::string leadStyle; ///< paragraph style of that paragraph, as documents show it
    std::string lastStyle; ///< of its last paragraph
    std::u16string text;   ///< what it says, for a preview

    friend bool operator==(const PackageInsert&, const PackageInsert&) = default;
};

/// New rows of a table, right before or right behind the row that a paragraph stands in, and looking like it. That table may hold merged
/// cells above, but none that spans these rows.
struct RowInsert {
    std::int32_t paragraph = -1;
    bool behind = true;
    std::vector<std::vector<std::u16string>> rows; ///< the text of each cell

    friend bool operator==(const RowInsert&, const RowInsert&) = default;
};

using Edit = std::variant<TextEdit, CharEdit, ParaEdit, ParagraphInsert, ParagraphRemove, ParagraphSplit, NumberEdit, PageEdit,
                          PackageInsert, RowInsert>;

/// The paragraph that an edit is about, -1 for an edit of a page style.
inline std::int32_t paragraphOf(const Edit& edit)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.paragraph; })
                return one.paragraph;
            else
                return std::int32_t{-1};
        },
        edit);
}

/// One undo step.
struct EditPlan {
    std::string title; ///< Vietnamese, as the undo list shows it
    std::vector<Edit> edits;
};

} // namespace trinhky
