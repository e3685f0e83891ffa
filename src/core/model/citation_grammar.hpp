#pragma once
#include "model/citation.hpp"
#include "model/label_grammar.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the grammars of citations are made of. They read one text from the place of a keyword on, and know nothing of the document.
namespace trinhky::citation_grammar {

using namespace label_grammar;

/// One letter of any alphabet.
struct LetterParser : x3::char_parser<LetterParser> {
    using attribute_type = char16_t;
    static constexpr bool has_attribute = true;

    template <class Unit, class Context>
    bool test(Unit unit, const Context&) const
    {
        return isLetter(unit);
    }
};

inline constexpr LetterParser kLetter{};
inline const auto kGap = kBlank | char_(u'\n') | char_(u'*');

/// The word in any case, and no more letters behind it.
inline auto word(const char16_t* text) { return x3::no_case[lit(text)] >> !kLetter; }

constexpr Span spanOf(std::size_t begin, std::size_t end)
{
    return {static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end)};
}

/// The capital of a small Vietnamese letter.
constexpr char16_t capitalOf(char16_t small)
{
    if (small < 0x100)
        return static_cast<char16_t>(small - 0x20);
    return static_cast<char16_t>(small - 1);
}

/// Whether a letter is this small one or its capital; quicker than folding each letter of a text.
constexpr bool isSame(char16_t unit, char16_t small) { return unit == small || (unit == capitalOf(small) && small > u'@'); }

/// Whether the text at the scanner's place begins with the word (small letters), in any case; no letter may follow.
inline bool startsWithWord(const Scanner& scan, std::u16string_view word)
{
    const auto left = scan.left();
    if (left.size() < word.size() || !isSame(left.front(), word.front()))
        return false;
    for (std::size_t at = 1; at < word.size(); ++at)
        if (!isSame(left[at], word[at]))
            return false;
    return left.size() == word.size() || !isLetter(left[word.size()]);
}

/// How a unit hangs on to the one before it.
enum class Join : std::uint8_t {
    None,
    Adjacent,  ///< "khoản 2 Điều 7", "khoản 2 của Điều 7"
    Comma,     ///< "khoản 2, Điều 7"
    And,       ///< "và", "hoặc"
    To,        ///< "đến"
    Semicolon, ///< ";"
};

struct ReadUnit {
    CitedUnit unit;
    LabelKind keyword = LabelKind::Clause; ///< of the word alone: Section for any "mục"
    Join join = Join::None;
};

/// Units that are cited in one breath: several citations with what they share, innermost unit first each.
struct UnitGroup {
    struct Chain {
        std::vector<CitedUnit> units;
        Span span;
        bool doubtful = false; ///< may be read in another way
    };
    std::vector<Chain> chains;
    std::size_t end = 0;
    bool lone = false; ///< a single unit in small letters: may be no citation at all
};

/// Reads "điểm a, b khoản 1 và khoản 3 Điều 9" at the scanner's place; nothing when no number follows the keyword.
std::optional<UnitGroup> readUnitGroup(Scanner scan);

/// Number of a unit or an appendix ("2", "2a", "đ", "II.1", "thứ hai") at the scanner's place, and what kind of number it is.
struct ReadNumber {
    CitedNumber number;
    LabelKind kind = LabelKind::Clause;
};
std::optional<ReadNumber> readUnitNumber(Scanner& scan, LabelKind keyword);

/// Folded name of the kind of document that the text names ("nghị quyết", "luật"), "" for none; the scanner ends behind it.
std::u16string_view takeDocumentType(Scanner& scan);

/// What may be said of a document where it is cited.
struct ReadDocument {
    DocumentCitation citation;
    bool named = false; ///< has a number, a gap for it, a date, or is a law
    std::size_t end = 0;
};

/// Reads a document at the scanner's place: its type and all that follows of number, date, body and subject.
std::optional<ReadDocument> readDocument(Scanner scan);

/// Reads "Phụ lục I, II", "Biểu số 3 kèm theo"; all numbers of a list.
struct ReadAppendices {
    std::vector<AppendixCitation> citations;
    std::size_t end = 0;
};
std::optional<ReadAppendices> readAppendices(Scanner scan);

} // namespace trinhky::citation_grammar
