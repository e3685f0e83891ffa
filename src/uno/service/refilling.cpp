#include "uno/service/refilling.hpp"

#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "data/source_age.hpp"
#include "plan/fill_record.hpp"
#include "uno/apply/chart_insert.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/data_marks.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/table_settings.hpp"

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

/// Leaves out what the document does not take, and says so.
Result<void> leaveOutBlocked(const DocumentRef& document, PlannedRefill& planned)
{
    auto& items = planned.plan.items;
    EditPlan all;
    std::vector<std::size_t> itemOf;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (const Edit& edit : items[i].edits) {
            all.edits.push_back(edit);
            itemOf.push_back(i);
        }
    TK_TRY(const auto blocked, blockedEdits(document, planned.snapshot, all));
    for (auto one = blocked.rbegin(); one != blocked.rend(); ++one) {
        const auto index = itemOf[one->edit];
        if (items[index].edits.empty())
            continue;
        const auto& reason = one->reason.message;
        planned.plan.notes.push_back({items[index].place + ": " + reason.vi, items[index].place + ": " + reason.en});
        items[index].edits.clear(); // told once
        planned.plan.leaveOut(items[index]);
    }
    std::erase_if(items, [](const RefillItem& item) { return item.changesNothing(); });
    return boost::outcome_v2::success();
}

/// What was compared is of the source from now on.
template <class Entry>
void setSource(std::vector<Entry>& entries, const std::vector<std::string>& compared, std::int32_t source)
{
    for (Entry& entry : entries)
        if (std::ranges::find(compared, entry.bookmark) != compared.end())
            entry.source = source;
}

Result<void> updateCharts(const ContextRef& context, const DocumentRef& document, const RefillPlan& plan)
{
    for (const RefillItem& item : plan.items)
        if (item.chosen && item.chart)
            TK_CHECK(updateChart(context, document, item.chart->bookmark, item.chart->plan));
    return boost::outcome_v2::success();
}

std::string counted(std::size_t count, const char* vi) { return std::to_string(count) + " " + vi; }

} // namespace

Result<PlannedRefill> planRefilling(const ContextRef& context, const DocumentRef& document, const std::string& dataUrl)
{
    if (!document.is())
        return Error{{"Chưa có văn bản nào để cập nhật số liệu.", "There is no document to refresh figures of."}};
    if (auto error = editRefusal(document))
        return std::move(*error);
    TK_TRY(auto record, dataRecordOf(document));
    dropGone(record, document);
    TK_TRY(const auto units, shippedUnits(context));
    PlannedRefill planned;
    planned.source = sourceNow(dataUrl);
    TK_TRY(auto read, readClearSource(context, dataUrl));
    auto& data = read.set;
    std::vector<Message> remarks;
    for (IndicatorTable& table : data.tables)
        for (Message& remark : computeIndicators(table))
            remarks.push_back(std::move(remark));
    planned.snapshot = readSnapshot(document);
    TK_TRY(planned.plan, planRefill({planned.snapshot, record, data, dataUrl,
                                     [&](const std::string& layout) { return readTableLayoutNamed(context, layout); }, units,
                                     [&](const std::string& bookmark) { return shownChart(document, bookmark); }}));
    planned.plan.notes.insert(planned.plan.notes.end(), read.notes.begin(), read.notes.end());
    planned.plan.notes.insert(planned.plan.notes.end(), remarks.begin(), remarks.end());
    TK_CHECK(leaveOutBlocked(document, planned));
    return planned;
}

Result<void> applyRefilling(const ContextRef& context, const DocumentRef& document, const PlannedRefill& planned, bool highlight)
{
    const auto edits = planned.plan.edits(planned.snapshot, highlight);
    auto record = planned.plan.recordAfter();
    const auto source = addSource(record, planned.source);
    setSource(record.tables, planned.plan.bookmarks, source);
    setSource(record.figures, planned.plan.bookmarks, source);
    setSource(record.charts, planned.plan.bookmarks, source);
    TK_TRY(const auto before, dataRecordOf(document));
    dropGone(record, document);
    if (planned.plan.empty())
        return setDataRecord(document, record);
    try {
        const LockedControllers locked(document);
        UndoStep step(document, edits.title);
        TK_CHECK(applyEdits(context, document, planned.snapshot, edits));
        TK_CHECK(updateCharts(context, document, planned.plan));
        renameMarks(document, before, planned.plan.renamed(), record);
        TK_CHECK(setDataRecord(document, record));
        step.keep();
    } catch (const uno::Exception& exception) {
        return Error{{"Không cập nhật được, văn bản giữ nguyên: " + utf8Of(exception.Message),
                      "The figures could not be refreshed, the document is unchanged: " + utf8Of(exception.Message)}};
    }
    return boost::outcome_v2::success();
}

Message refillSummary(const RefillPlan& plan)
{
    const auto [changed, rows, kept] = refillCounts(plan);
    if (changed + rows + kept == 0)
        return {"Số liệu trong văn bản đã khớp với dữ liệu.", "The figures of the document are those of the data already."};
    Message message{"Cập nhật " + counted(changed, "chỗ"), "To refresh: " + std::to_string(changed)};
    if (rows > 0) {
        message.vi += ", thêm " + counted(rows, "hàng");
        message.en += "; new rows: " + std::to_string(rows);
    }
    if (kept > 0) {
        message.vi += ", giữ nguyên " + counted(kept, "chỗ đã sửa tay");
        message.en += "; edited by hand and kept: " + std::to_string(kept);
    }
    return {message.vi + ".", message.en + "."};
}

std::string lastSourceUrl(const DocumentRef& document)
{
    const auto record = dataRecordOf(document);
    if (!record || record.value().sources.empty())
        return {};
    return std::ranges::max_element(record.value().sources, {}, &RecordedSource::filled)->url;
}

std::vector<Message> oldSourcesOf(const DocumentRef& document)
{
    auto record = dataRecordOf(document);
    if (!record)
        return {};
    dropGone(record.value(), document);
    return oldSources(record.value(), modifiedTimeOf);
}

bool knowsData(const ContextRef& context, const DocumentRef& document, const std::string& dataUrl)
{
    auto record = dataRecordOf(document);
    if (!record)
        return false;
    dropGone(record.value(), document);
    if (record.value().empty())
        return false;
    const auto read = readClearSource(context, dataUrl);
    return read && !refillable(readSnapshot(document), record.value(), read.value().set, dataUrl).empty();
}

} // namespace trinhky
