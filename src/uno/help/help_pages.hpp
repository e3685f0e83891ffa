#pragma once
#include <string_view>

namespace trinhky {

/// The page of extension/help about a dialog of extension/dialogs; "index" for one that has no page of its own.
std::string_view helpPageOf(std::string_view dialog);

} // namespace trinhky
