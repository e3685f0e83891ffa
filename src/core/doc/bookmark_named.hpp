#pragma once
#include "base/text.hpp"
#include "doc/snapshot.hpp"

#include <algorithm>
#include <string_view>

namespace trinhky {

/// The bookmark of that name (UTF-8); null where it is gone or in no paragraph that was read.
inline const Bookmark* bookmarkNamed(const Snapshot& snapshot, std::string_view name)
{
    const auto found = std::ranges::find(snapshot.bookmarks, toUtf16(name), &Bookmark::name);
    return found == snapshot.bookmarks.end() || found->paragraph < 0 ? nullptr : &*found;
}

} // namespace trinhky
