#pragma once
#include "base/error.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Bytes of a plain text file as the office must get them so that each line becomes one paragraph: UTF-8 without byte order mark, lines
/// ended by LF, control characters blank (the office would break pages at form feeds and stop at Ctrl-Z). An Error for bytes that
/// are no UTF-8 text.
Result<std::string> normalisePlainText(std::string_view bytes);

/// A line that the office would break into several paragraphs, and where it stands (from 0).
struct LongLine {
    std::size_t line = 0;
    std::string text;
};

/// Takes the lines out of the text that are too long for the office, leaving them empty, for the caller to put back.
std::vector<LongLine> takeLongLines(std::string& text);

} // namespace trinhky
