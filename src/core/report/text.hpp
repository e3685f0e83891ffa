#pragma once
#include "report/json.hpp"

#include <string>

namespace trinhky {

/// A document of a report as lines to read: one line a finding, "path:paragraph: mức: câu [RULE] — điều khoản", the quoted words
/// under it, and a last line with the counts. Made from the contract's form (documentJson, unreadableJson). Vietnamese; the English
/// sentences are in the JSON.
std::string documentText(const Json& document);

} // namespace trinhky
