#pragma once
#include "data/skeleton_source.hpp"

#include <span>
#include <string>
#include <vector>

namespace trinhky {

/// Templates of an office's own, which stand above the shipped ones: files of the same names as below templates/.
struct SkeletonLayer {
    SkeletonOrigin origin = SkeletonOrigin::Own;
    std::string folder;           ///< as the user writes it; stands before the names of the files in faults
    std::vector<NamedText> files; ///< "skeletons/NQ.xml", "skeletons/parts/header.xml"
    std::vector<Error> faults;    ///< files that could not be read
};

/// The shipped files with the layers above, the lowest first: of each name the topmost file counts. One that is not sound, or with which
/// the others would not be, is a fault in the result, and the file below it (or none) is used. Fails only when the shipped files are
/// not sound.
Result<SkeletonSource> loadSkeletonLayers(std::span<const NamedText> shipped, std::span<const SkeletonLayer> layers);

} // namespace trinhky
