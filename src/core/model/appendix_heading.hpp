#pragma once
#include "model/facts.hpp"

#include <cstdint>
#include <vector>

namespace trinhky {

/// Paragraphs that begin an appendix ("Phụ lục II"; NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 1), one flag each. Lists and tables
/// name appendices too: beside headings that have the title of one below them, a bare "Phụ lục VI" counts only when it is its turn.
std::vector<bool> appendixHeadings(const std::vector<ParagraphFacts>& facts);

} // namespace trinhky
