#pragma once
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

struct DocumentCell {
    std::vector<std::int32_t> paragraphs; ///< of the snapshot
    std::string text;     ///< UTF-8, as a reader sees it: paragraphs parted by line feeds, without deleted and hidden text
    bool spanned = false; ///< it spans rows or lies under one that does
};

struct DocumentRow {
    std::int32_t row = 0;
    std::vector<DocumentCell> cells; ///< as Writer counts them: fewer where some are merged

    const std::string& text(std::int32_t cell) const;
};

/// A table of the document.
struct DocumentTable {
    std::int32_t index = -1; ///< into Snapshot::tables
    std::vector<DocumentRow> rows;
    std::int32_t firstParagraph = 0;
    std::int32_t lastParagraph = 0;

    /// How many cells most rows from there on have.
    std::size_t usualCells(std::int32_t firstRow) const;
};

DocumentTable documentTable(const Snapshot& snapshot, std::int32_t table);

/// What a reader sees of a paragraph, UTF-8, without blanks at its ends.
std::string seenText(const Paragraph& paragraph);
/// The same of a stretch of it, with the blanks at its ends where they are asked for.
std::string seenText(const Paragraph& paragraph, Span span, bool trimmed = true);

/// Units of the mark of a note, "(1)", that a cell's text ends with; 0 when there is none or nothing before it.
std::size_t noteMarkLength(std::u16string_view text);

} // namespace trinhky
