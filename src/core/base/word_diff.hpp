#pragma once
#include "base/span.hpp"

#include <string_view>
#include <vector>

namespace trinhky {

/// A stretch of one text and what stands for it in another.
struct WordChange {
    Span was;
    Span now;

    friend bool operator==(const WordChange&, const WordChange&) = default;
};

/// What differs between two texts, by whole words, numbers and single other characters, in order: few and small changes, not
/// certainly the fewest in texts of many hundred words.
std::vector<WordChange> wordChanges(std::u16string_view was, std::u16string_view now);

} // namespace trinhky
