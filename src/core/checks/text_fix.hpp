#pragma once
#include "checks/finding.hpp"
#include "model/analysis.hpp"

#include <cstdint>
#include <string>

/// The edits that a check attaches to what it found.
namespace trinhky {

/// Adds a way to mend the finding: a stretch of Analysis::textOf() becomes `text`. Adds nothing where the stretch holds what the reader
/// does not see (tracked deletions, hidden text) or a footnote's anchor, which such an edit would take away.
void offerText(Finding& finding, const Analysis& analysis, std::int32_t paragraph, Span normal, const std::u16string& text);

/// The same with words of its own for what it does.
void offerText(Finding& finding, const Analysis& analysis, std::int32_t paragraph, Span normal, const std::u16string& text,
               Message label);

/// The same for a stretch of the paragraph's own text.
void offerOriginal(Finding& finding, const Snapshot& snapshot, std::int32_t paragraph, Span span, const std::u16string& text,
                   Message label);

} // namespace trinhky
