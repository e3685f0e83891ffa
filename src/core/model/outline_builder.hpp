#pragma once
#include "model/analysis.hpp"
#include "model/facts.hpp"

#include <vector>

namespace trinhky {

/// Puts every numbered paragraph into one tree per part and judges each number against its siblings.
/// A paragraph whose number turns out to belong to a broken sentence goes back to Role::Body.
void buildOutline(const std::vector<ParagraphFacts>& facts, Analysis& analysis);

/// Sets fault and expected value of the nodes of one series, given in document order.
void judgeSequence(std::vector<OutlineNode>& nodes, const std::vector<std::int32_t>& series);

/// True when the number that seems to be missing before `node` stands inside a paragraph: lines that a conversion or a clerk joined
/// ("… đạt chuẩn. 3. Công tác …").
bool standsInline(const std::vector<ParagraphFacts>& facts, const std::vector<OutlineNode>& nodes, const OutlineNode& node);

} // namespace trinhky
