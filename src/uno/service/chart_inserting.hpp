#pragma once
#include "plan/chart_plan.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace trinhky {

/// Inserts a chart of computed data at the cursor, and the document remembers what it shows and of which file, so that a refill brings it up
/// to date. Gives what was inserted. Fails as insertChart does, and with the document as it was on a damaged record.
Result<ChartPlan> insertDataChart(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                  const IndicatorTable& table, const ChartChoice& choice, const std::string& dataUrl);

} // namespace trinhky
