#pragma once
#include "base/span.hpp"

#include <string>
#include <string_view>

namespace trinhky {

/// The words around a span on one line: the whole paragraph when it is short, else a stretch with "…" where it was cut. Line
/// breaks, tabs and control characters become blanks, so a quote may go to a terminal. UTF-8.
std::string quoteOf(std::u16string_view text, Span span);

} // namespace trinhky
