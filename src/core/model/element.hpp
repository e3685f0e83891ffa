#pragma once
#include "model/analysis.hpp"

#include <string_view>
#include <vector>

/// The elements of the form (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V) by their ids in templates/skeletons/elements.xml. A role says
/// what a paragraph means; its element says how it has to look.
namespace trinhky {

/// Element of every paragraph; "" where the decree does not say how the paragraph looks: blank ones, tables of data, notes, quotes, forms to be
/// filled in, what an appendix holds, paragraphs that hold several parts of the form at once, and a whole text without marks, whose
/// parts are not told apart surely.
std::vector<std::string_view> elementsOf(const Analysis& analysis);

/// Where the title or text of a numbered heading begins, in the units of Analysis::textOf(): behind "Điều 1. ". 0 when the number is
/// automatic or there is none.
std::vector<std::int32_t> headingTexts(const Analysis& analysis);

/// Running text: justified, first line indented, spaced (Mục II, khoản 6, điểm e).
bool isRunningText(std::string_view element);

} // namespace trinhky
