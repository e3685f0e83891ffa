#pragma once
#include "checks/check.hpp"
#include "checks/shown_figure.hpp"

/// What the checks of indicator data say of a figure.
namespace trinhky {

/// A figure where it stands.
struct ShownPlace {
    std::int32_t paragraph = -1;
    Span span; ///< in the original text
    std::u16string text;
};

/// {observed} is the text shown.
Finding figureFinding(const CheckContext& context, const std::string& message, const ShownPlace& shown,
                      MessageArguments arguments);

/// Adds the way to mend it: the text of the data in its place.
void offerFigure(Finding& finding, const Snapshot& snapshot, const ShownPlace& shown, const std::string& text);

/// True when the data has the figure shown as the plan of an indicator that is said to be carried out, or the other way round.
bool fitsOtherMeasure(const ShownFigure& shown, const Figure& figure, const Units& units);

/// Adds message "outOfLine" when the data's figure is `times` (of the rule) larger or smaller than that of the period before; small
/// figures, all below `least`, jump by themselves.
void reportOutOfLine(const CheckContext& context, const Figure& figure, const ShownPlace& shown, const Units& units,
                     std::vector<Finding>& findings);

} // namespace trinhky
