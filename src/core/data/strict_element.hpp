#pragma once
#include "base/error.hpp"
#include "data/xml_text.hpp"

#include <initializer_list>
#include <optional>
#include <string_view>

/// Questions that every reader of our own small XML files asks.
namespace trinhky {

/// The error of the root element: not `name` in the namespace `uri`.
std::optional<Error> checkRoot(const XmlText& text, std::string_view name, std::string_view uri);

/// The first attribute of `element` that is not in `known` (namespace declarations aside), or the first of `required` that is
/// missing or empty.
std::optional<Error> checkAttributes(const XmlText& text, pugi::xml_node element, std::initializer_list<std::string_view> known,
                                     std::initializer_list<std::string_view> required = {});

/// The first child element of `element` that is not in `known`.
std::optional<Error> checkChildren(const XmlText& text, pugi::xml_node element, std::initializer_list<std::string_view> known);

/// Reads <vi> and <en> inside `element`; both must be there and say something.
Result<Message> readMessage(const XmlText& text, pugi::xml_node element);

} // namespace trinhky
