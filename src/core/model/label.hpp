#pragma once
#include "base/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// What a number at the start of a paragraph counts.
enum class LabelKind : std::uint8_t {
    Part,       ///< Phần I, Phần thứ nhất
    Chapter,    ///< Chương I
    Section,    ///< Mục 1
    Subsection, ///< Tiểu mục 1
    Article,    ///< Điều 1.
    Letter,     ///< A. B. (parts by capital letter)
    Roman,      ///< I. II.
    Clause,     ///< 1. 2. (khoản)
    Dotted,     ///< 1.1. 1.1.1.
    Point,      ///< a) b) (điểm)
    Word,       ///< Nhiệm vụ 1. Tiêu chí 1:
    Bullet,     ///< - + * •, and (1) (a)
    Footnote,   ///< ¹ (1) as a note in mid-body
    Appendix    ///< Phụ lục I
};

/// A number as read from typed text or from Writer's automatic label.
struct Label {
    LabelKind kind = LabelKind::Bullet;
    std::vector<int> path; ///< values; several for Dotted, one otherwise, none for Bullet. Point: ordinal in the điểm alphabet
    std::u16string word;   ///< folded keyword of Word ("nhiệm vụ"), glyph of Bullet
    std::u16string text;   ///< number as written, without delimiter ("2.1", "a", "Phần thứ nhất")
    std::u16string delimiter; ///< "." ")" ":" "/" "" …
    char16_t letter = 0;      ///< of Point and Letter, lower case as written
    Span span;                ///< of the label in the paragraph's normal text; empty for automatic numbers
    std::int32_t rest = 0;    ///< where the content begins
    bool automatic = false;
    bool ordinalWords = false;  ///< "thứ nhất", "thứ hai" …
    bool ordinalDigits = false; ///< "thứ 2"
    bool romanDigits = false;
};

/// Place of a part's capital letter: A B C D E F G …; Đ counts as D, because offices use it or leave it out.
int letterOrdinal(char16_t letter);

/// Reads the label at the start of NFC text, leftover emphasis skipped; nothing when the text starts with none.
std::optional<Label> readLabel(std::u16string_view text);
/// Reads an automatic label ("1.", "a)", "Điều 1.", "•").
std::optional<Label> readAutomaticLabel(std::u16string_view label);

} // namespace trinhky
