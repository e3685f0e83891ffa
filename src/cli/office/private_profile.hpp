#pragma once
#include <filesystem>

namespace trinhky {

/// Writes the settings of a private office into a new profile folder: it fetches nothing that a document links to (what is asked for
/// all the same goes to a proxy that is not there), runs no macro, writes no lock file beside a document, saves nothing for recovery
/// and asks nothing at the first start.
void writePrivateProfile(const std::filesystem::path& folder);

} // namespace trinhky
