#pragma once
#include <filesystem>
#include <string>

namespace trinhky {

/// File URL of a path (made absolute). Bytes are taken as UTF-8 whatever the locale: the office's own conversion would fail on
/// Vietnamese names under LC_ALL=C.
std::string fileUrl(const std::filesystem::path& path);

} // namespace trinhky
