#include "plan/refill.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "data/figure.hpp"
#include "data/filled_places.hpp"
#include "data/recorded_text.hpp"
#include "plan/chart_refill.hpp"
#include "plan/figure_refill.hpp"
#include "plan/table_columns.hpp"
#include "plan/table_plan.hpp"
#include "plan/table_refill.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::int32_t kHighlight = 0xFFF59D; // light yellow, readable in a black-and-white print
constexpr double kAnyWidth = 165;             // mm: what cells say does not depend on it

const IndicatorTable* tableOf(const IndicatorSet& data, const std::string& no)
{
    const auto found = std::ranges::find(data.tables, no, &IndicatorTable::no);
    return found == data.tables.end() ? nullptr : &*found;
}

Error nothingOfFile(const RefillInput& input)
{
    const bool table = std::ranges::any_of(
        input.record.tables, [&](const RecordedTable& one) { return markedTable(input.snapshot, one.bookmark) >= 0; });
    if (!table && input.record.figures.empty() && input.record.charts.empty())
        return nothingFilled();
    return {{"Tệp dữ liệu không có biểu nào, số liệu nào của văn bản này.",
             "The data file has none of the tables and figures of this document."}};
}

void forget(DataRecord& record, const RefillItem& item)
{
    if (item.kind != RefillItem::Kind::Changed && item.kind != RefillItem::Kind::HandEdited)
        return;
    if (item.figure) {
        record.figures[*item.figure].text = item.filled;
        return;
    }
    auto& table = record.tables[item.table];
    recordedText(table, table.rows[item.row], item.column) = item.filled;
}

/// What of an item is a figure: the cell, or the stretch of its paragraph.
Span figureSpan(const RefillItem& item, const Snapshot& snapshot)
{
    if (item.figure)
        return std::get<TextEdit>(item.edits.front()).span;
    return {0, static_cast<std::int32_t>(snapshot.paragraphs[static_cast<std::size_t>(item.paragraph)].text.size())};
}

/// Of what the data have, what came from the very file, where anything did.
template <class Entry, class Has>
std::vector<std::size_t> chosenOf(const std::vector<Entry>& entries, const DataRecord& record, const std::string& dataUrl,
                                  const Has& has)
{
    std::vector<std::size_t> all;
    std::vector<std::size_t> ofFile;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool own = record.sources[static_cast<std::size_t>(entries[i].source)].url == dataUrl;
        if (!has(entries[i], own))
            continue;
        all.push_back(i);
        if (own)
            ofFile.push_back(i);
    }
    return ofFile.empty() ? all : ofFile;
}

/// Figures of the document that this file has no say in.
void tellOfOthers(const RefillInput& input, const std::vector<std::size_t>& figures, RefillPlan& plan)
{
    std::size_t count = 0;
    std::string names;
    for (std::size_t i = 0; i < input.record.figures.size(); ++i) {
        const auto& figure = input.record.figures[i];
        if (std::ranges::find(figures, i) != figures.end())
            continue;
        constexpr std::size_t kNamed = 5;
        if (++count <= kNamed)
            names += (names.empty() ? "" : ", ") + addressText({figure.no, figure.row, figure.column, {}});
        else if (count == kNamed + 1)
            names += "…";
    }
    if (count == 0)
        return;
    const auto number = std::to_string(count);
    plan.notes.push_back(
        {number + " số liệu trong văn bản lấy từ tệp khác hoặc không có trong tệp dữ liệu này nên giữ nguyên: " + names + ".",
         "Figures of the document that are from another file or not in this one are left as they are: " + number + " (" + names +
             ")."});
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
        if (!highlight || !figure)
            continue;
        if (const auto span = figureSpan(item, snapshot); span.begin < span.end) {
            CharEdit mark{item.paragraph, span, {}};
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
        PreviewLine line{item.paragraph, item.head + item.old + item.tail, item.head + item.now + item.tail, item.place, {}, {}};
        if (item.kind == RefillItem::Kind::HandEdited)
            line.chosen = item.chosen;
        line.note = item.why;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> RefillPlan::renamed() const
{
    std::vector<std::string> names;
    for (const RecordedTable& table : record.tables)
        if (std::ranges::find(bookmarks, table.bookmark) != bookmarks.end())
            names.push_back(table.bookmark);
    for (const RefillItem& item : items)
        if (item.figure && item.chosen)
            names.push_back(record.figures[*item.figure].bookmark);
    return names;
}

Refillable refillable(const Snapshot& snapshot, const DataRecord& record, const IndicatorSet& data, const std::string& dataUrl)
{
    return {chosenOf(record.tables, record, dataUrl,
                     [&](const RecordedTable& table, bool) {
                         return markedTable(snapshot, table.bookmark) >= 0 && tableOf(data, table.no);
                     }),
            chosenOf(record.figures, record, dataUrl,
                     [&](const RecordedFigure& figure, bool own) {
                         return own || findFigure(data, {figure.no, figure.row, figure.column, {}}).has_value();
                     }),
            chosenOf(record.charts, record, dataUrl,
                     [&](const RecordedChart& chart, bool own) { return own || tableOf(data, chart.no); })};
}

Result<RefillPlan> planRefill(const RefillInput& input)
{
    const auto [tables, figures, charts] = refillable(input.snapshot, input.record, input.data, input.dataUrl);
    if (tables.empty() && figures.empty() && charts.empty())
        return nothingOfFile(input);
    RefillPlan plan;
    plan.record = input.record;
    for (const auto index : tables) {
        const auto& recorded = input.record.tables[index];
        TK_TRY(const auto layout, input.layout(recorded.layout));
        auto data = *tableOf(input.data, recorded.no);
        if (auto grouped = groupColumns(data, layout.grouping))
            data = std::move(*grouped);
        TK_TRY(const auto planned, planTable(data, layout, kAnyWidth));
        refillTable({input.snapshot, markedTable(input.snapshot, recorded.bookmark), index, recorded, data, planned}, plan);
        plan.bookmarks.push_back(recorded.bookmark);
    }
    refillFigures(input, figures, plan);
    refillCharts(input, charts, plan);
    std::ranges::stable_sort(plan.items, {}, &RefillItem::paragraph);
    tellOfOthers(input, figures, plan);
    if (tables.empty()) // a document of figures alone wants no tables
        return plan;
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

Error nothingFilled()
{
    return {
        {"Văn bản chưa có bảng nào, số liệu nào hay biểu đồ nào do Trình Ký điền: hãy dùng “Điền bảng chỉ tiêu” hoặc “Chèn số "
         "liệu” trước.",
         "The document has no table, figure or chart that Trình Ký filled in: use “Fill In Indicator Table” or “Insert Figure” "
         "first."}};
}

Message handEdited(const std::string& filled)
{
    if (filled.empty())
        return {"đã sửa tay; lần điền trước để trống", "edited by hand; it was left blank when filled in"};
    return {"đã sửa tay; lần điền trước là “" + filled + "”", "edited by hand; “" + filled + "” was filled in"};
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
