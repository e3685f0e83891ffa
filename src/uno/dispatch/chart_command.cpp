#include "uno/dispatch/chart_command.hpp"

#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "uno/apply/sidebar_context.hpp"
#include "uno/dialogs/chart_dialog.hpp"
#include "uno/dialogs/data_file.hpp"
#include "uno/dialogs/mapping_dialog.hpp"
#include "uno/service/chart_inserting.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/frame_document.hpp"

namespace trinhky {

namespace {

using namespace com::sun::star;

Message summaryOf(const ChartPlan& plan)
{
    if (plan.remarks.empty())
        return {};
    Message message{"Đã chèn biểu đồ.", "The chart is inserted."};
    for (const Message& remark : plan.remarks) {
        message.vi += "\n- " + remark.vi;
        message.en += "\n- " + remark.en;
    }
    return message;
}

} // namespace

CommandResult insertChartCommand(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    TK_TRY(const auto document, textDocumentOf(frame));
    const auto url = chooseDataFile(context, {"Chọn tệp dữ liệu chỉ tiêu của biểu đồ", "Choose the indicator data of the chart"});
    if (url.empty())
        return Message{};
    TK_TRY(const auto layouts, Drafting(context).layouts());
    TK_TRY(const auto explained,
           explainSource(context, query<awt::XWindowPeer>(frame->getContainerWindow()), url, layouts.front()));
    if (!explained)
        return Message{};
    TK_TRY(auto source, readClearSource(context, url));
    for (auto& table : source.set.tables)
        computeIndicators(table);
    ChartDialog dialog(context, frame, source.set);
    if (!dialog.ask())
        return Message{};
    TK_TRY(const auto plan, insertDataChart(document, dialog.table(), dialog.choice(), url));
    backToText(context, frame);
    return summaryOf(plan);
}

} // namespace trinhky
