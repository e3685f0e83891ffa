#pragma once
#include "draft.hpp"

/// Sentences that more can be said in.
namespace trinhky::generator {

/// Statements of the body that end in a mark and cite nothing yet, in document order.
std::vector<std::size_t> openLines(const Draft& draft);

/// Adds the words before the marks that the line ends with.
void addWords(Line& line, const std::u16string& words);

} // namespace trinhky::generator
