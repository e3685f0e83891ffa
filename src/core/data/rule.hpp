#pragma once
#include "base/error.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

enum class Severity : std::uint8_t { Info, Warning, Error };
enum class FixTier : std::uint8_t { Never, Suggest, Guarded, Safe };

/// One line of a rule's list: a law with its dates, an element with its sizes …
struct RuleItem {
    std::map<std::string, std::string> values; ///< by attribute; which ones there may be is the check kind's to say
    std::string text;                          ///< words of the element, trimmed

    std::string_view value(const std::string& name, std::string_view fallback = {}) const;
};

/// A rule as data (templates/rules/<id>.xml).
struct Rule {
    std::string id;
    std::string kind; ///< check kind that evaluates it
    Severity severity = Severity::Warning;
    std::optional<Severity> draftSeverity;  ///< in stage `draft`, where it differs from `severity`
    std::optional<Severity> issuedSeverity; ///< in stage `issued`, where it differs from `severity`
    FixTier fix = FixTier::Never;
    std::string clause;
    Message rationale;
    std::map<std::string, Message> messages; ///< by name; "" is the default. {observed}, {expected} and other names are filled in
    std::map<std::string, Severity> messageSeverities; ///< of messages whose severity differs from the rule's, by name
    std::map<std::string, std::string> params;         ///< by name; "name@KIND" holds for documents of that kind only
    std::vector<RuleItem> items;                       ///< in the order of the file
    std::vector<std::string> documentKinds;            ///< empty: every kind, and documents whose kind is not recognised
    bool formattingNeeded = false;                     ///< not evaluated on plain text
    bool layoutNeeded = false;                         ///< looks at pages and lines; not evaluated where no layout was asked

    std::string_view param(const std::string& name, std::string_view fallback = {}) const;
    /// Parameter for documents of a kind: "name@kind" where given, else "name".
    std::string_view paramFor(const std::string& documentKind, const std::string& name) const;
};

} // namespace trinhky
