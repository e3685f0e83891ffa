#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <string_view>

namespace trinhky {

/// Shows a page of extension/help in the language of the office, read-only, in a window of its own that all pages share. `page` is the
/// name of a file there without its ending: "index", "new". Pages are local files: nothing is fetched, the office's own help, which goes
/// to the network where it is not installed, is not asked.
Result<void> showHelp(const ContextRef& context, std::string_view page);

} // namespace trinhky
