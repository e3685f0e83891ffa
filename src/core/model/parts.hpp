#pragma once
#include "doc/document_kind.hpp"
#include "model/analysis.hpp"
#include "model/facts.hpp"

#include <vector>

namespace trinhky {

/// Splits the body into main text, attached regulation and appendices, and gives the paragraphs of their headers and ends a role.
/// Everything between stays Role::Body; blank paragraphs are Role::Empty.
void findParts(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis);

/// Roles of the paragraphs between header and end: headings, groups, bullets, notes, quotes, tables, adoption sentence.
void assignBodyRoles(const std::vector<ParagraphFacts>& facts, Analysis& analysis);

/// Text boxes and page headers may hold parts of the form; nothing else of them is judged.
void readOtherStories(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, Analysis& analysis);

/// Number and date of the header.
HeaderFacts readHeader(const std::vector<ParagraphFacts>& facts, const Analysis& analysis);

/// Kind, regime and scope from title, number and header.
void recogniseKind(const std::vector<ParagraphFacts>& facts, const std::vector<DocumentKind>& kinds, std::string_view kindOption,
                   Analysis& analysis);

} // namespace trinhky
