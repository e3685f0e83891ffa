#pragma once
#include "plan/skeleton.hpp"
#include "plan/skeleton_blocks.hpp"

#include <map>
#include <string>

namespace trinhky::test {

/// The skeletons of the source tree.
const SkeletonSource& shippedSource();

SkeletonRequest skeletonRequest(std::string kind, std::map<std::string, std::string> fields = {});

/// Throws with the error's words where the request is refused.
std::vector<SkeletonBlock> blocksOf(const SkeletonRequest& request);
std::string contentOf(const SkeletonRequest& request);

/// Text of the paragraphs of a content.xml as Writer would show it, one a line.
std::string textOf(const std::string& content);

/// Text of a new document.
std::string newText(const std::string& kind, std::map<std::string, std::string> fields = {});

} // namespace trinhky::test
