#pragma once
#include "data/configuration.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// What has been decided about the rules, the lowest layer first, and the files that could not be read.
struct ConfigurationLayers {
    std::vector<ConfigurationLayer> layers;
    std::vector<Error> faults;
};

/// Those of the user's settings: configuration/province.xml and configuration/office.xml of the shared folder, configuration/user.xml of
/// the user's own. Files that are missing are no faults.
ConfigurationLayers userConfigurations(const ContextRef& context);

/// One file, named by URL; it must be there.
Result<ConfigurationLayer> readConfigurationFile(const std::string& url);

} // namespace trinhky
