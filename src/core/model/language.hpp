#pragma once
#include "doc/snapshot.hpp"

namespace trinhky {

/// True when most letters of the body are marked as Vietnamese, or there are none: only such text is proofread in Vietnamese.
/// Drafts that come from Word are often marked as English.
bool isMarkedVietnamese(const Snapshot& snapshot);

} // namespace trinhky
