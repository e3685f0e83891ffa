#pragma once
#include "checks/figure_findings.hpp"

#include <vector>

namespace trinhky {

/// A figure of the prose that the name of an indicator stands with.
struct NamedFigure {
    ShownPlace shown;
    ShownFigure figure;
    Figure data; ///< has a number
};

/// Finds figures that can be nothing else than one figure of the data: the indicator's whole name, which no other row has, begins a clause;
/// between it and the figure stand only words of the rule's lists (`plan`, `actual`, `estimate`, `between`) and a period; no word of
/// `scopes` in the sentence speaks of a part of the area; the unit fits; one column has that period and measure. A sentence without a
/// period takes that of the document's subject, before the headings of what is to come (`ahead`).
std::vector<NamedFigure> findNamedFigures(const CheckContext& context, const IndicatorSet& data, const UnitWords& words);

} // namespace trinhky
