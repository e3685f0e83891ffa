#pragma once
#include "checks/figure_findings.hpp"
#include "checks/figure_sense.hpp"

#include <vector>

namespace trinhky {

/// A figure of the prose that the name of an indicator stands with.
struct NamedFigure {
    ShownPlace shown;
    ShownFigure figure;
    std::vector<Figure>
        data; ///< with numbers, "bằng 103,4% kế hoạch" that of the computed column: one, or carried out and planned where the words do not say which is meant
    FigureSense::Bound bound = FigureSense::Bound::Exact;
};

/// Finds figures that can be nothing else than a figure of the data: the indicator's whole name, which no other row has, begins a clause;
/// between it and the figure stand only words of the rule's lists (SenseReader) and a period; no word of `scopes` or `areas` before it
/// speaks of a part; the unit fits; one column has that period and measure. Further figures may follow with a period or measure of their
/// own. A sentence without a period takes that of the document's subject, before the headings of what is to come (`ahead`, without a word of `done`).
std::vector<NamedFigure> findNamedFigures(const CheckContext& context, const IndicatorSet& data, const UnitWords& words);

} // namespace trinhky
