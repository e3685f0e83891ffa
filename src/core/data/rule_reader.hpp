#pragma once
#include "data/rule_set.hpp"
#include "data/xml_text.hpp"

#include <optional>
#include <string>
#include <vector>

/// Readers of the single files of a rule set. Each is strict: an element or attribute that it does not know is an error, because a
/// misspelt one would otherwise switch a rule off without a word.
namespace trinhky {

/// A rule as its file gives it. Which document kinds a component concerns is known only together with the kinds.
struct RuleDraft {
    Rule rule;
    std::string component; ///< rule holds for the kinds whose form asks for this part; "" for none
};

/// Rules named by a pack, "NUM-*" for a family, and the clause that rules them there ("" when their own does).
struct RuleList {
    std::vector<std::string> patterns;
    std::string clause;
};

/// A pack as its file gives it: which rules its patterns mean is known only together with the rules.
struct PackDraft {
    Pack pack;
    std::vector<RuleList> lists;
};

Result<RuleDraft> readRule(const NamedText& file);
Result<PackDraft> readPack(const NamedText& file);
Result<std::vector<DocumentKind>> readKinds(const NamedText& file);

/// Attribute with the name of a severity; nothing when it is absent.
Result<std::optional<Severity>> readSeverity(const XmlText& text, pugi::xml_node element, const char* name);
RuleItem readItem(pugi::xml_node element);

/// Words of a list separated by white space.
std::vector<std::string> splitWords(std::string_view list);

} // namespace trinhky
