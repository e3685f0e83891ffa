#pragma once
#include "data/skeleton_layers.hpp"
#include "uno/base/adapters.hpp"

#include <optional>
#include <string>
#include <vector>

namespace trinhky {

/// The templates of one folder: the .xml files of skeletons/, skeletons/parts/ and skeletons/frames/ in it, no deeper. What is no plain
/// file, is too large or cannot be read is a fault of the layer; folders that are missing are none. `folder` is a URL.
SkeletonLayer readTemplateLayer(const std::string& folder, SkeletonOrigin origin);

/// Those of the user's settings, the shared folder's first: <folder>/templates/skeletons/….
std::vector<SkeletonLayer> userTemplateLayers(const ContextRef& context);

/// Table layouts of the user's settings, the shared folder's first: <folder>/templates/tables/*.xml, named "tables/…". What cannot be read
/// is left out: it is not used and harms nothing.
std::vector<NamedText> userTableLayouts(const ContextRef& context);

/// A file that users put into such a folder; nothing when it is not there. No link and no pipe, at most a megabyte.
Result<std::optional<std::string>> readPlainFile(const rtl::OUString& url);

/// URL of what is in a folder that is named by URL.
std::string inFolder(const std::string& folder, const char* name);

} // namespace trinhky
