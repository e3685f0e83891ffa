#pragma once
#include <string_view>

namespace trinhky {

/// True when the name fits the pattern: "*" any letters, "?" one. Capitals and small letters are equal.
bool matchesGlob(std::string_view name, std::string_view pattern);

} // namespace trinhky
