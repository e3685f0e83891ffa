#include "uno/service/chart_inserting.hpp"

#include "base/try.hpp"
#include "plan/fill_record.hpp"
#include "uno/apply/chart_insert.hpp"
#include "uno/service/data_store.hpp"

namespace trinhky {

Result<ChartPlan> insertDataChart(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                  const IndicatorTable& table, const ChartChoice& choice, const std::string& dataUrl)
{
    TK_TRY(auto record, dataRecordOf(document));
    TK_TRY(auto plan, planChart(table, choice));
    TK_TRY(const auto bookmark, insertChart(document, plan));
    std::erase_if(record.charts, [&](const RecordedChart& chart) { return chart.bookmark == bookmark; }); // undone before
    const auto source = addSource(record, sourceNow(dataUrl));
    record.charts.push_back({bookmark, table.no, choice.title, choice.rows, choice.columns, source});
    TK_CHECK(setDataRecord(document, record));
    return plan;
}

} // namespace trinhky
