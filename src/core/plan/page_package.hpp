#pragma once
#include "doc/snapshot.hpp"

#include <string>
#include <string_view>

namespace trinhky {

/// An OpenDocument text of two empty paragraphs, the first of which starts pages of the size and margins given, without header and footer: what
/// brings a page style into a document. `name` is that of the style as documents show it.
std::string pagePackage(const PageStyle& page, std::string_view name);

} // namespace trinhky
