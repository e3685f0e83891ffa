#pragma once
#include "data/rule_set.hpp"
#include "data/skeleton_source.hpp"
#include "doc/snapshot.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <string>

namespace trinhky::test {

/// The rules as the installed extension has them.
const RuleSet& shippedRules(const Inside& inside);

/// What the rules find in a form that nobody has filled in, beside the blanks that are there, and blanks that they miss: one line each,
/// "" when there is nothing.
std::string checkFaults(const Snapshot& snapshot, const Inside& inside, const SkeletonForm& form);

/// Paragraphs of the body with their styles, and whether they stand in a table; one line each.
std::string contentOf(const Snapshot& snapshot);

/// Our bookmarks with their text and its character style; one line each.
std::string bookmarksOf(const DocumentRef& document);

/// The first line that differs, of both; "" when none does.
std::string difference(const std::string& before, const std::string& after);

/// "" when the words end on the last page.
std::string lastPageFault(const DocumentRef& document, const Snapshot& snapshot);

/// "" when page 1 shows no number.
std::string firstPageFault(const DocumentRef& document);

} // namespace trinhky::test
