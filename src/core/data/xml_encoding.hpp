#pragma once
#include "data/xml_scan.hpp"

#include <optional>
#include <string_view>

namespace trinhky {

/// The first byte that keeps the text from being UTF-8 as XML 1.0 allows it: another encoding, NUL, a control character.
std::optional<XmlFault> findEncodingFault(std::string_view text);

/// The encoding that an XML declaration names, empty when it names none.
std::string_view declaredEncoding(std::string_view declaration);
bool isUtf8Name(std::string_view encoding);

/// True for what may stand between '&' and ';': the five entities of XML and numbers of characters that XML allows.
bool isKnownReference(std::string_view name);

} // namespace trinhky
