#pragma once
#include "base/date.hpp"
#include "base/error.hpp"
#include "data/element_style.hpp"
#include "data/named_text.hpp"
#include "data/rule.hpp"
#include "doc/document_kind.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trinhky {

/// Which rules hold from which date to which (templates/packs/<id>.xml).
struct Pack {
    std::string id;
    std::string regime; ///< "ND30", "QPPL34", "QPPL78"
    Date from;
    std::optional<Date> to; ///< last day, nothing when still in force
    std::string verified;   ///< ISO date of the last comparison with the law
    std::vector<std::string> rules;
    std::map<std::string, std::string> clauses; ///< by rule: where this pack's law is not the one that the rule itself names
};

struct RuleSet {
    std::vector<Rule> rules;
    std::vector<Pack> packs;
    std::vector<DocumentKind> kinds;
    std::map<std::string, std::string>
        off;                ///< rules that a configuration has switched off, with a Vietnamese sentence that says so
    ElementStyles elements; ///< how each element of the form looks; none when the caller gave no skeletons/elements.xml

    const Rule* findRule(std::string_view id) const;
    /// Kind by its abbreviation or by an alias of the command line.
    const DocumentKind* findKind(std::string_view nameOrAlias) const;
};

/// Reads rules/*.xml, packs/*.xml, packs/kinds.xml and skeletons/elements.xml. Fails on the first fault with file, line and column.
Result<RuleSet> loadRuleSet(std::span<const NamedText> files);

} // namespace trinhky
