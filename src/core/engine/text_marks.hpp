#pragma once
#include "checks/result.hpp"
#include "data/rule_set.hpp"
#include "doc/snapshot.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace trinhky {

/// A finding as a wavy line below words shows it.
struct TextMark {
    Span span; ///< in the original text, never empty
    Severity severity = Severity::Info;
    std::string rule;
    Message message;
    std::string clause;
    std::vector<std::u16string> suggestions; ///< what may stand instead of the words marked
    bool ofParagraph = false;                ///< found in the paragraph by itself; else in the light of others

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// Marks of paragraphs by index.
using TextMarks = std::map<std::int32_t, std::vector<TextMark>>;

/// The findings that are shown within the text: those about words that are there, not waived, and not about formatting, which no words
/// tell. None of a document that was not recognised as one of the decree's.
TextMarks textMarks(const CheckResult& result, const Snapshot& snapshot, const RuleSet& rules);

/// The same of the findings of one paragraph.
std::vector<TextMark> textMarks(const std::vector<Finding>& findings, const Paragraph& paragraph, const RuleSet& rules);

} // namespace trinhky
