#pragma once
#include "base/error.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trinhky {

/// What is wrong with an input file before the office sees it: missing, no file, unreadable, empty or larger than `sizeLimit` bytes.
std::optional<Message> inputFault(const std::filesystem::path& file, std::uintmax_t sizeLimit);

} // namespace trinhky
