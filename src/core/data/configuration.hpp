#pragma once
#include "data/rule_set.hpp"

#include <span>
#include <string>
#include <vector>

/// What a province, an office or a user has decided about the rules, each in a file of its own (docs/configuration.md). Layers lie upon
/// each other: law (shipped) < province < office < user < command line.
namespace trinhky {

/// What a layer says of the rules that a pattern names.
struct RuleChange {
    std::string pattern; ///< "LAY-FONT", "NUM-*"
    std::optional<Severity> severity;
    std::optional<Severity> draftSeverity;
    std::optional<Severity> issuedSeverity;
    std::optional<bool> off;
    std::map<std::string, std::string> params; ///< as Rule::params
    std::vector<RuleItem> items;
    bool replacesItems = false; ///< the items take the place of the rule's own; else they are added
    bool locked = false;        ///< layers above may not change these rules
    std::int32_t line = 0;
    std::int32_t column = 0;
};

struct ConfigurationLayer {
    std::string file;
    std::string name; ///< how messages call it
    std::vector<RuleChange> changes;
};

/// Reads a file of urn:trinhky:configuration:1; fails on its first fault.
Result<ConfigurationLayer> readConfiguration(const NamedText& file);

/// A change that was not made, and of which rules.
struct ConfigurationFault {
    std::string pattern;
    Error error; ///< with the place in the layer's file
};

/// Makes the changes of the layers, the lowest first. Those of rules, parameters and kinds that there are not, and of rules that a layer
/// below has locked, are left out and told.
std::vector<ConfigurationFault> configure(RuleSet& rules, std::span<const ConfigurationLayer> layers);

} // namespace trinhky
