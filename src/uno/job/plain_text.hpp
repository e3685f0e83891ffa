#pragma once
#include "base/error.hpp"

#include <string>
#include <string_view>

namespace trinhky {

/// Bytes of a plain text file as the office must get them so that each line becomes one paragraph: UTF-8 without byte order mark, lines
/// ended by LF, control characters blank (the office would break pages at form feeds and stop at Ctrl-Z). An Error for bytes that
/// are no UTF-8 text.
Result<std::string> normalisePlainText(std::string_view bytes);

} // namespace trinhky
