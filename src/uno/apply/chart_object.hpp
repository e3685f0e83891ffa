#pragma once
#include "plan/chart_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace trinhky {

/// Puts an empty chart, as a letter of the line, at the range. Part of the undo step that is open.
com::sun::star::uno::Reference<com::sun::star::text::XTextContent>
insertChartObject(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                  const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& range);

/// The chart inside an embedded object; empty when it is something else.
com::sun::star::uno::Reference<com::sun::star::chart::XChartDocument>
chartOf(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object);

/// The first object with a chart whose anchor lies within the range; empty when there is none.
com::sun::star::uno::Reference<com::sun::star::text::XTextContent>
chartWithin(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
            const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& range);

/// Figures of a chart, as it takes them: the outer sequence holds the categories.
struct ChartFigures {
    com::sun::star::uno::Sequence<com::sun::star::uno::Sequence<double>> values;
    com::sun::star::uno::Sequence<rtl::OUString> categories;
    com::sun::star::uno::Sequence<rtl::OUString> series;

    friend bool operator==(const ChartFigures& a, const ChartFigures& b);
};

ChartFigures figuresOf(const ChartPlan& plan);
ShownChart shownOf(const ChartFigures& figures);
/// Empty when the chart has no data of its own.
ChartFigures figuresOf(const com::sun::star::uno::Reference<com::sun::star::chart::XChartDocument>& chart);
void setFigures(const com::sun::star::uno::Reference<com::sun::star::chart::XChartDocument>& chart, const ChartFigures& figures);

/// Shows what the chart of an object says now: what Writer has painted of a chart it goes on painting.
void repaintChart(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object);

/// Titles, legend, numbers and type of a new chart; bars side by side.
void dressChart(const com::sun::star::uno::Reference<com::sun::star::chart::XChartDocument>& chart, const ChartPlan& plan);

} // namespace trinhky
