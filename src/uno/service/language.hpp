#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <cstdint>

namespace trinhky {

/// Language of what the user sees: that of the office's own interface.
enum class Language : std::uint8_t { Vietnamese, English };

/// Vietnamese when the office speaks Vietnamese or its language cannot be found out, else English.
Language uiLanguage(const ContextRef& context);

/// The sentence in that language; the Vietnamese one where there is no English.
rtl::OUString inLanguage(const Message& message, Language language);

} // namespace trinhky
