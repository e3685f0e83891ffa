#pragma once
#include "data/element_style.hpp"
#include "plan/skeleton_blocks.hpp"

#include <string>
#include <vector>

namespace trinhky {

struct ContentOptions {
    bool firstPage = true;           ///< the first block begins a page in our page style; false where it joins a host's page
    std::string tablePrefix = "TKB"; ///< names of tables begin with it, so that they do not clash with those of a host
};

/// content.xml of the blocks. A foot of the first page is not in it: see skeletonStyles.
std::string contentXml(const std::vector<SkeletonBlock>& blocks, const ElementStyles& styles, const ContentOptions& options = {});

/// Blocks as ODF: what they look like and what stands in the text.
struct BlockXml {
    std::string automatic; ///< for office:automatic-styles
    std::string body;
};

/// Names of automatic paragraph styles begin with `prefix`.
BlockXml blockXml(const std::vector<SkeletonBlock>& blocks, const ElementStyles& styles, const ContentOptions& options,
                  const std::string& prefix);

/// Name inside the package of the page style that the nth PageBlock starts, from 1; 0 is the document's own.
std::string masterPageId(int page);

} // namespace trinhky
