#pragma once
#include "doc/snapshot.hpp"

namespace trinhky {

/// Bookmarks of figures ("tk_f001") in that paragraph of the snapshot take in the digits that stand right at them: Writer leaves out what
/// is typed over the beginning or the end of a bookmark. "16,8[ tỷ đồng]" becomes "[16,8 tỷ đồng]". A separator alone ("1.[18]") is none
/// of the figure's.
void takeInTypedDigits(Snapshot& snapshot, std::int32_t paragraph);

} // namespace trinhky
