#pragma once
#include "draft.hpp"

#include <string>
#include <string_view>

/// The attributes of a line (TextLine) word by word.
namespace trinhky::generator {

/// Running text: indented, justified, with space between paragraphs.
bool isRunning(Tag tag);

bool hasWord(const Line& line, std::string_view word);
/// Takes the word away wherever it is said; false when it is not.
bool dropWord(Line& line, std::string_view word);
/// What stands behind the word the last time: "14" of "size 14"; "" when it is not said.
std::string valueOf(const Line& line, std::string_view word);
/// Says it; what was said before of the same does not hold any more.
void setValue(Line& line, std::string_view word, std::string_view value);
/// "cell 0 1 0" of a line in a table; "" of others.
std::string placeOf(const Line& line);

} // namespace trinhky::generator
