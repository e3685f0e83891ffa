#pragma once
#include "data/skeleton_layers.hpp"
#include "uno/base/adapters.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// The templates of one folder: the .xml files of skeletons/, skeletons/parts/ and skeletons/frames/ in it, no deeper. What is no plain
/// file, is too large or cannot be read is a fault of the layer; folders that are missing are none. `folder` is a URL.
SkeletonLayer readTemplateLayer(const std::string& folder, SkeletonOrigin origin);

/// Those of the user's settings, the shared folder's first: <folder>/templates/skeletons/….
std::vector<SkeletonLayer> userTemplateLayers(const ContextRef& context);

} // namespace trinhky
