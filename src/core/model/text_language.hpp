#pragma once
#include "doc/snapshot.hpp"

namespace trinhky {

/// True when at least half of the body is marked as Vietnamese. What is marked otherwise (drafts from Word are often English to the office) is
/// not proofread as Vietnamese. A text without formatting, or without words, has nothing to mark.
bool isMarkedVietnamese(const Snapshot& snapshot);

/// True of a text written without the marks of Vietnamese ("Kinh gui: Bo Xay dung"): its parts are hardly told apart. A few words are never
/// such a text.
bool lacksMarks(const Snapshot& snapshot);

} // namespace trinhky
