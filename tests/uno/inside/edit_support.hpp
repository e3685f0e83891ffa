#pragma once
#include "doc/edit_plan.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <string>

namespace trinhky::test {

/// Replaces the first occurrence of `was` in the paragraph of the snapshot that has it; Failure when none has.
TextEdit textEdit(const Snapshot& snapshot, std::u16string_view was, std::u16string_view text);

/// First paragraph of the snapshot that has these words; Failure when none has.
std::int32_t paragraphWith(const Snapshot& snapshot, std::u16string_view words);

/// Reads, applies; Failure with the sentence when it is refused.
void apply(const Inside& inside, const DocumentRef& document, std::vector<Edit> edits);

/// The Vietnamese sentence of the refusal; Failure when it succeeds or changes anything.
std::string refusedEdit(const Inside& inside, const DocumentRef& document, const Snapshot& snapshot, std::vector<Edit> edits);

/// Paragraphs of all stories with their words, look and number; one line each.
std::string pictureOf(const DocumentRef& document);

/// Redlines, one line each: type and text.
std::string changesOf(const DocumentRef& document);

void record(const DocumentRef& document, bool on);

} // namespace trinhky::test
