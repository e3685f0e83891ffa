#pragma once
#include "model/analysis.hpp"

#include <string>

/// How the checks of citations name what is cited, UTF-8.
namespace trinhky {

/// "khoản", "Điều", "mục".
std::string unitWordOf(const CitedUnit& unit);
/// "khoản 5 Điều 7": one number of a level with the levels around it.
std::string citedName(const UnitCitation& citation, std::size_t level, std::size_t number);
/// "khoản 2 Điều 7": a unit of the outline with the units that a reader needs to find it.
std::string outlineName(const Analysis& analysis, std::int32_t node);

/// The words of a citation, cut short after a line.
std::string textOf(const Analysis& analysis, const DocumentCitation& citation);
/// Whether a citation stands in words of the document's own: not in a quote, a note, a blank form, or the line that says what a part is
/// attached to.
bool mayJudge(const Analysis& analysis, const DocumentCitation& citation);

} // namespace trinhky
