#pragma once
#include "model/analysis.hpp"
#include "model/label_text.hpp"
#include "plan/renumber.hpp"
#include "plan/renumber_values.hpp"

#include <string>
#include <vector>

namespace trinhky {

/// An appendix and the number it should carry.
struct AppendixNumber {
    std::int32_t paragraph = -1;
    Label label;
    int right = 0;
};

/// What renumbering knows once it has counted.
struct Renumbering {
    const Analysis& analysis;
    UnitChoice choice;
    std::vector<UnitNumber> right; ///< by node of the outline
    std::vector<AppendixNumber> appendices;
    const std::vector<CitedNodes>& cited; ///< by citation of units
};

/// What each citation of units means; nothing for those of other documents.
std::vector<CitedNodes> citedNodes(const Analysis& analysis);

/// Appendices with their right numbers; none where there is only one, or where they are not one series from the first on: an
/// appendix with appendices of its own, groups like "Phụ lục I.2", a file that begins with Phụ lục 4.
std::vector<AppendixNumber> rightAppendices(const Analysis& analysis);

/// Puts `text` in the place of a stretch of Analysis::textOf(); false when tracked deletions stand within it.
bool replaceNumber(const Analysis& analysis, std::int32_t paragraph, Span normal, std::u16string text, RenumberPlan& plan);

/// Edits of the numbers that were typed.
void editTypedNumbers(const Renumbering& renumbering, RenumberPlan& plan);
void editAppendixNumbers(const Renumbering& renumbering, RenumberPlan& plan);
/// Edits that make Writer's lists count as wanted. Letters that Writer cannot count, because its alphabet has no đ, are typed instead.
void editListNumbers(const Renumbering& renumbering, RenumberPlan& plan);
/// Edits of what refers to units whose number changes.
void editReferences(const Renumbering& renumbering, RenumberPlan& plan);

} // namespace trinhky
