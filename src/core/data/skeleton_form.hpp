#pragma once
#include "data/skeleton_source.hpp"
#include "data/xml_text.hpp"

#include <map>
#include <string>
#include <vector>

namespace trinhky {

/// templates/skeletons/frames/*.xml by name. What a frame says is read anew for each form: it may print the form's own fields.
using SkeletonFrames = std::map<std::string, XmlText>;

/// Reads one form with the frames of its bodies around them; `source` has the elements, parts and laws already.
Result<SkeletonForm> readForm(const NamedText& file, const SkeletonSource& source, const std::vector<SkeletonField>& commonFields,
                              const SkeletonFrames& frames);

} // namespace trinhky
