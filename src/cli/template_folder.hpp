#pragma once
#include "base/error.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace trinhky {

/// What is wrong with the folder of --templates, empty when none was named: it is missing or no folder.
std::optional<Error> templatesFault(const std::filesystem::path& folder);

/// Its file URL, "" when none was named.
std::string templatesUrl(const std::filesystem::path& folder);

} // namespace trinhky
