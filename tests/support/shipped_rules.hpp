#pragma once
#include "data/headings.hpp"
#include "data/rule_set.hpp"
#include "data/units.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace trinhky {

/// Root of the source tree that the tests were built from.
std::filesystem::path sourceRoot();

std::string readFile(const std::filesystem::path& file);

/// The files of templates/rules and templates/packs and the table of elements, named as loadRuleSet wants them.
std::vector<NamedText> shippedRuleFiles();

/// The rules as shipped; throws with the place of the fault when they do not load.
const RuleSet& shippedRules();

/// The units of templates/tables/units.xml.
const Units& shippedUnits();

/// The words of templates/tables/headings.xml.
const Headings& shippedHeadings();

} // namespace trinhky
