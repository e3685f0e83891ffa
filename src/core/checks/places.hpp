#pragma once
#include "checks/finding.hpp"
#include "doc/snapshot.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Where findings point to: shared by checks that look for parts of a document.
namespace trinhky {

/// A paragraph with its whole text, white space at both ends left out.
Place wholeParagraph(const Analysis& analysis, std::int32_t paragraph);

/// The words of a paragraph to name it by in a message: leftover emphasis left out, cut short after a line, UTF-8.
std::string quoteOf(const Analysis& analysis, std::int32_t paragraph);

/// A stretch of Analysis::textOf(), told in the original text.
Place placeInText(const Analysis& analysis, std::int32_t paragraph, Span normal);

/// First paragraph of the part with one of the roles, or -1.
std::int32_t findAny(const Analysis& analysis, std::initializer_list<Role> roles, std::int32_t part = 0);

/// Last paragraph of the part that holds text, or the last of all, or -1 in a document without paragraphs.
std::int32_t lastText(const Analysis& analysis, std::int32_t part = 0);

/// Part that the paragraph belongs to, or -1 (headers, footnotes).
std::int32_t partOf(const Analysis& analysis, std::int32_t paragraph);

/// Roles of what the document says, between its opening and its signature.
bool isContent(Role role);

/// Items of a parameter separated by `separator`, trimmed; empty ones left out.
std::vector<std::string_view> splitList(std::string_view list, char separator);

} // namespace trinhky
