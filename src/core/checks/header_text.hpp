#pragma once
#include "base/span.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

/// The words of parts of the header, where they stand: whole paragraphs, or stretches of those that several parts share.
namespace trinhky {

/// A stretch of Analysis::textOf().
struct Stretch {
    std::int32_t paragraph = -1;
    Span span;
};

std::u16string_view textOf(const Analysis& analysis, const Stretch& stretch);

/// The trích yếu of the main part, line by line: the paragraphs below the title, what follows the title in its own paragraph, and the
/// V/v of a công văn, be it beside the number. Empty when it cannot be told for sure.
std::vector<Stretch> subjectLines(const Analysis& analysis);

/// The name of the body that issues, line by line, without its superior; "ỦY BAN NHÂN DÂN" and "XÃ …" below it are two lines of one
/// name.
std::vector<Stretch> issuerLines(const Analysis& analysis);

} // namespace trinhky
