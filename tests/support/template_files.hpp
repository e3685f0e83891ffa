#pragma once
#include "data/rule_set.hpp"

#include <filesystem>
#include <vector>

namespace trinhky::test {

/// Every XML file below a templates folder, named as the extension names them ("skeletons/NQ.xml").
std::vector<NamedText> readTemplateFiles(const std::filesystem::path& templates);

/// Those of the source tree.
std::vector<NamedText> readTemplateFiles();

} // namespace trinhky::test
