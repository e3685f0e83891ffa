#pragma once
#include "base/error.hpp"
#include "plan/chart_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>

namespace trinhky {

/// Inserts the chart into a paragraph of its own behind the one that the cursor stands in (into that one when it is empty; at the end of a
/// document without a window), centred, under a bookmark "tk_c01" …, which it gives. One undo step. Fails, with the document as it was, on a
/// cursor outside the body and when the office has no charts.
Result<std::string> insertChart(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                const ChartPlan& plan);

/// What the chart at the bookmark shows; nothing when there is none.
std::optional<ShownChart> shownChart(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                     const std::string& bookmark);

/// Gives the chart at the bookmark the figures of the plan; its look stays as the user made it. One undo step, none when nothing
/// changes: then false. Fails when there is no chart at the bookmark any more.
Result<bool> updateChart(const ContextRef& context,
                         const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                         const std::string& bookmark, const ChartPlan& plan);

} // namespace trinhky
