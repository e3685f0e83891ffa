#include "plan/refill.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "plan/fill_record.hpp"
#include "plan/table_columns.hpp"
#include "plan/table_plan.hpp"
#include "plan/table_refill.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::int32_t kHighlight = 0xFFF59D; // light yellow, readable in a black-and-white print
constexpr double kAnyWidth = 165;             // mm: what cells say does not depend on it

/// The table of the document that holds a bookmark, -1 none.
std::int32_t tableAt(const Snapshot& snapshot, const std::string& bookmark)
{
    const auto found = std::ranges::find(snapshot.bookmarks, toUtf16(bookmark), &Bookmark::name);
    if (found == snapshot.bookmarks.end() || found->paragraph < 0)
        return -1;
    return snapshot.paragraphs[static_cast<std::size_t>(found->paragraph)].cell.table;
}

const IndicatorTable* tableOf(const IndicatorSet& data, const std::string& no)
{
    const auto found = std::ranges::find(data.tables, no, &IndicatorTable::no);
    return found == data.tables.end() ? nullptr : &*found;
}

Error nothingKnown(bool anyTable)
{
    if (!anyTable)
        return {{"Văn bản chưa có bảng nào do Trình Ký điền: hãy dùng “Điền bảng chỉ tiêu” trước.",
                 "The document has no table that Trình Ký filled in: use “Fill In Indicator Table” first."}};
    return {{"Tệp dữ liệu không có biểu nào của văn bản này.", "The data file has none of the tables of this document."}};
}

void forget(DataRecord& record, const RefillItem& item)
{
    if (item.kind != RefillItem::Kind::Changed && item.kind != RefillItem::Kind::HandEdited)
        return;
    auto& table = record.tables[item.table];
    recordedText(table, table.rows[item.row], item.column) = item.filled;
}

std::string noName(const std::string& no) { return no.empty() ? "" : " " + no; }

} // namespace

bool RefillPlan::empty() const { return std::ranges::none_of(items, &RefillItem::chosen); }

EditPlan RefillPlan::edits(const Snapshot& snapshot, bool highlight) const
{
    EditPlan plan{"Cập nhật số liệu", {}};
    for (const RefillItem& item : items) {
        if (!item.chosen)
            continue;
        plan.edits.insert(plan.edits.end(), item.edits.begin(), item.edits.end());
        const bool figure = item.kind == RefillItem::Kind::Changed || item.kind == RefillItem::Kind::HandEdited;
        const auto size = snapshot.paragraphs[static_cast<std::size_t>(item.paragraph)].text.size();
        if (highlight && figure && size > 0) {
            CharEdit mark{item.paragraph, {0, static_cast<std::int32_t>(size)}, {}};
            mark.change.highlight = kHighlight;
            plan.edits.emplace_back(std::move(mark));
        }
    }
    return plan;
}

void RefillPlan::leaveOut(const RefillItem& item) { forget(record, item); }

DataRecord RefillPlan::recordAfter() const
{
    DataRecord after = record;
    for (const RefillItem& item : items)
        if (!item.chosen)
            forget(after, item);
    return after;
}

std::vector<PreviewLine> RefillPlan::preview() const
{
    std::vector<PreviewLine> lines;
    for (const RefillItem& item : items) {
        PreviewLine line{item.paragraph, item.old, item.now, item.place, {}, {}};
        if (item.kind == RefillItem::Kind::HandEdited)
            line.chosen = item.chosen;
        line.note = item.why;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::size_t> refillable(const Snapshot& snapshot, const DataRecord& record, const IndicatorSet& data,
                                    const std::string& dataUrl)
{
    std::vector<std::size_t> all;
    std::vector<std::size_t> ofFile;
    for (std::size_t i = 0; i < record.tables.size(); ++i) {
        const auto& table = record.tables[i];
        if (tableAt(snapshot, table.bookmark) < 0 || !tableOf(data, table.no))
            continue;
        all.push_back(i);
        if (record.sources[static_cast<std::size_t>(table.source)].url == dataUrl)
            ofFile.push_back(i);
    }
    return ofFile.empty() ? all : ofFile;
}

Result<RefillPlan> planRefill(const RefillInput& input)
{
    const auto tables = refillable(input.snapshot, input.record, input.data, input.dataUrl);
    if (tables.empty())
        return nothingKnown(std::ranges::any_of(
            input.record.tables, [&](const RecordedTable& table) { return tableAt(input.snapshot, table.bookmark) >= 0; }));
    RefillPlan plan;
    plan.record = input.record;
    for (const auto index : tables) {
        const auto& recorded = input.record.tables[index];
        TK_TRY(const auto layout, input.layout(recorded.layout));
        auto data = *tableOf(input.data, recorded.no);
        if (auto grouped = groupColumns(data, layout.grouping))
            data = std::move(*grouped);
        TK_TRY(const auto planned, planTable(data, layout, kAnyWidth));
        refillTable({input.snapshot, tableAt(input.snapshot, recorded.bookmark), index, recorded, data, planned}, plan);
        plan.bookmarks.push_back(recorded.bookmark);
    }
    for (const IndicatorTable& table : input.data.tables)
        if (std::ranges::none_of(tables, [&](std::size_t index) { return input.record.tables[index].no == table.no; }))
            plan.notes.push_back(
                {"Biểu" + noName(table.no) + " của tệp dữ liệu chưa có trong văn bản: dùng “Điền bảng chỉ tiêu” để thêm.",
                 "The table" + noName(table.no) +
                     " of the data is not in the document: use “Fill In Indicator Table” to add it."});
    return plan;
}

RefillCounts refillCounts(const RefillPlan& plan)
{
    RefillCounts counts;
    for (const RefillItem& item : plan.items)
        ++(!item.chosen ? counts.kept : item.kind == RefillItem::Kind::NewRow ? counts.rows : counts.changed);
    return counts;
}

std::string lineOf(const RefillItem& item)
{
    std::string text = item.place + ": ";
    if (item.kind == RefillItem::Kind::NewRow)
        text += "thêm hàng “" + item.now + "”";
    else
        text += "“" + item.old + "” → “" + item.now + "”";
    if (!item.why.vi.empty())
        text += " (" + item.why.vi + ")";
    return item.chosen ? text : text + " [giữ nguyên]";
}

std::string describeRefill(const RefillPlan& plan)
{
    std::string text;
    for (const RefillItem& item : plan.items)
        text += lineOf(item) + "\n";
    if (text.empty())
        text = "Số liệu trong văn bản đã khớp với dữ liệu, không có gì phải cập nhật.\n";
    return text;
}

} // namespace trinhky
