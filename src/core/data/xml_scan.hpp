#pragma once
#include "base/error.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace trinhky {

/// What an XML text from outside may ask of us. A text over a limit is refused before anything is built from it.
struct XmlLimits {
    std::size_t bytes = std::size_t{50} * 1024 * 1024;
    std::size_t elements = 2'000'000;
    std::size_t depth = 64;
    std::size_t attributes = 64; ///< of one element
};

/// A fault and the byte where it stands.
struct XmlFault {
    std::size_t offset = 0;
    Message message;
};

/// What the scan learned on its way.
struct XmlFacts {
    bool nestedNamespaces = false; ///< a namespace is declared below the root element
};

/// Goes once over the text and reports the first thing that makes it no well-formed, harmless XML 1.0 in UTF-8: wrong encoding,
/// NUL and control characters, DOCTYPE, entities of its own, unbalanced tags, repeated attributes, a limit exceeded. Stricter than
/// pugixml, which passes over most of these, and without building anything, so that a hostile text costs no memory.
std::optional<XmlFault> scanXml(std::string_view text, const XmlLimits& limits, XmlFacts& facts);

} // namespace trinhky
