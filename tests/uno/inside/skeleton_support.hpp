#pragma once
#include "plan/skeleton.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"

#include <string>

namespace trinhky::test {

/// The skeletons as the installed extension has them.
SkeletonSource shippedSkeletons(const Inside& inside);

/// A new hidden document; Failure when it does not come.
DocumentRef newSkeleton(const Inside& inside, const SkeletonRequest& request);

} // namespace trinhky::test
