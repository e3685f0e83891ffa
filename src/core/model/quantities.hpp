#pragma once
#include "base/decimal.hpp"
#include "base/span.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Figures in a text, as Vietnamese documents write them: "15.330 triệu đồng", "95,24%", "1.134,31 ha".
namespace trinhky {

struct Quantity {
    Span number;
    Span unit; ///< empty where none follows
    Decimal value;
    int decimals = 0;
    bool doubtful = false; ///< may be read in another way: "1134.31", "10 - 15", "15 tỷ 330 triệu", "12,5/14"

    Span whole() const { return {number.begin, unit.begin == unit.end ? number.end : unit.end}; }
};

/// Words by which units are known, in small letters with single blanks. The longest that fits counts; further ones may follow a "/".
class UnitWords {
public:
    explicit UnitWords(std::vector<std::u16string> words);

    /// End of the unit that begins at `at`, or `at`. Capitals do not matter.
    std::size_t endOfUnit(std::u16string_view text, std::size_t at) const;

private:
    std::size_t endOfWord(std::u16string_view text, std::size_t at) const;

    std::vector<std::u16string> m_words; ///< longest first
};

/// The figures of a text from left to right. Numbers that belong to a word, a date or a document's number ("QĐ-15", "12/2024", "2.1.")
/// are no figures. Spans count in the text given.
std::vector<Quantity> findQuantities(std::u16string_view text, const UnitWords& units);

} // namespace trinhky
