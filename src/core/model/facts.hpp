#pragma once
#include "doc/snapshot.hpp"
#include "model/analysis.hpp"
#include "model/label.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// What can be read off one paragraph alone: the evidence from which roles are decided.
struct ParagraphFacts {
    std::u16string_view text; ///< NFC, trimmed of nothing
    std::u16string key;       ///< foldKey of the beginning: kKeyLength code units, kLongKeyLength of a long paragraph
    std::optional<Label> label;
    std::int32_t length = 0; ///< code units without surrounding blanks
    bool blank = true;
    bool upperCase = false; ///< capitals throughout
    bool bold = false;      ///< every visible run is bold, or emphasis marks were left over all of it
    bool rule = false;      ///< a line drawn with characters ("_____"), no letter and no digit
    bool centered = false;
    bool layoutTable = false; ///< in a table that only lays out a header or signature
    bool dataTable = false;
    bool continuesSentence = false; ///< the paragraph before broke off in mid-sentence (page break of a conversion)
    char16_t last = 0;              ///< last visible unit, emphasis left out

    bool starts(std::u16string_view word) const { return std::u16string_view(key).substr(0, word.size()) == word; }
    bool contains(std::u16string_view word) const { return key.find(word) != std::u16string::npos; }
};

constexpr std::size_t kKeyLength = 160;
constexpr std::int32_t kShortLength = 320; ///< of longer paragraphs only the beginning tells anything
constexpr std::size_t kLongKeyLength = 48;

/// The lines of a paragraph with line breaks, or the columns that tabs make of it, or also blanks, as if each were a paragraph; empty
/// when it has only one.
std::vector<ParagraphFacts> piecesOf(const ParagraphFacts& facts, bool alsoAtBlanks = false);

/// Facts of one paragraph as it stands alone: nothing that depends on its table or on what is before it.
ParagraphFacts readParagraphFacts(const Analysis& analysis, std::int32_t paragraph);

/// Facts of every paragraph. The views point into the snapshot and into `analysis.normalised`.
std::vector<ParagraphFacts> collectFacts(const Snapshot& snapshot, const Analysis& analysis);

} // namespace trinhky
