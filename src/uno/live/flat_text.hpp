#pragma once
#include "doc/snapshot.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// The words of a paragraph as reader and proofreader both see them. The office gives a proofreader the text with U+200B before
/// fields and in place of the numbers of notes, where a reader finds the number.
struct FlatText {
    std::u16string words;
    std::vector<std::int32_t> origin; ///< offset in the text of each unit of `words`, and of its end

    /// Offset in the text of an offset in `words`.
    std::int32_t inText(std::int32_t at) const;
    /// Offset in `words` of an offset in the text.
    std::int32_t inWords(std::int32_t at) const;
};

FlatText flatTextOf(const Paragraph& paragraph);
/// Of the text that the office gives a proofreader.
FlatText flatTextOf(std::u16string_view text);

} // namespace trinhky
