#include "uno/apply/table_fill.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "plan/fill_record.hpp"
#include "plan/table_columns.hpp"
#include "plan/table_package.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/apply/table_insert.hpp"
#include "uno/apply/table_pages.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/table_settings.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <algorithm>
#include <functional>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

constexpr std::string_view kUndoTitle = "Điền bảng chỉ tiêu";
constexpr std::size_t kMostNotes = 20;

std::optional<Error> refusal(const DocumentRef& document)
{
    if (!document.is())
        return Error{{"Chưa có văn bản nào để điền bảng.", "There is no document to put a table into."}};
    const auto storable = query<frame::XStorable>(document);
    if (storable.is() && storable->isReadonly())
        return Error{{"Văn bản đang mở ở chế độ chỉ đọc: hãy lưu thành tệp khác rồi điền bảng.",
                      "The document is open read-only: save it under another name to fill in a table."}};
    if (!UndoStep::isPossible(document))
        return Error{{"Văn bản đang khóa chức năng hoàn tác nên chưa điền bảng được.",
                      "Undo is locked in this document at present, so no table can be filled in."}};
    return std::nullopt;
}

/// What the record of the document names is not free: an undo may bring it back.
std::string freeName(const uno::Reference<container::XNameAccess>& names, const DataRecord& record, const std::string& stem,
                     int& number)
{
    for (;; ++number) {
        auto name = stem + (number < 10 ? "0" : "") + std::to_string(number);
        const bool known = std::ranges::find(record.tables, name, &RecordedTable::bookmark) != record.tables.end();
        if (!known && !names->hasByName(officeOf(name))) {
            ++number;
            return name;
        }
    }
}

DataRecord usableRecord(const DocumentRef& document)
{
    auto record = dataRecordOf(document);
    return record ? std::move(record.value()) : DataRecord();
}

class Filling {
public:
    Filling(const DocumentRef& document, const TableSettings& settings, const FillTarget& target,
            const std::optional<TablePages>& pages)
        : m_settings(settings), m_target(target), m_pages(pages), m_record(usableRecord(document)),
          m_bookmarks(demand<text::XBookmarksSupplier>(document)->getBookmarks()),
          m_tableNames(demand<text::XTextTablesSupplier>(document)->getTextTables())
    {}

    /// Plans every table of the data; the first fault is that of the whole.
    Result<std::vector<PlacedTable>> plan(IndicatorSet& data)
    {
        std::vector<PlacedTable> tables;
        for (auto& table : data.tables) {
            if (auto grouped = groupColumns(table, m_settings.layout.grouping))
                table = std::move(*grouped);
            for (auto& message : computeIndicators(table))
                m_notes.push_back(std::move(message));
            auto planned = planTable(table, m_settings.layout, m_pages ? m_pages->setup.textWidth() : m_target.width);
            if (!planned)
                return std::move(planned).error();
            for (auto& remark : planned.value().remarks)
                m_notes.push_back(std::move(remark));
            PlacedTable placed{std::move(planned.value()), freeName(m_tableNames, {}, "TKBang", m_tableNumber),
                               freeName(m_bookmarks, m_record, "tk_t", m_bookmarkNumber)};
            if (m_target.way == FillTarget::Way::Appendix)
                placed.appendix = heading(table, data.tables.size());
            else
                placed.ownPage = m_pages.has_value();
            tables.push_back(std::move(placed));
        }
        return tables;
    }

    std::vector<Message> takeNotes() { return std::move(m_notes); }

private:
    /// One appendix has no number, several have Roman ones.
    AppendixHeading heading(const IndicatorTable& table, std::size_t tables)
    {
        const int number = m_target.appendices + ++m_appendices;
        const bool several = tables > 1 || m_target.appendices > 0;
        return {several ? "Phụ lục " + toUtf8(toRoman(number)) : "Phụ lục", table.title,
                appendixReference(table.attachedTo, table.attachedTo ? m_settings.kindName(table.attachedTo->kind) : ""),
                m_pages ? m_pages->name : m_target.pageStyle};
    }

    const TableSettings& m_settings;
    const FillTarget& m_target;
    const std::optional<TablePages>& m_pages;
    DataRecord m_record;
    uno::Reference<container::XNameAccess> m_bookmarks;
    uno::Reference<container::XNameAccess> m_tableNames;
    int m_tableNumber = 1;
    int m_bookmarkNumber = 1;
    int m_appendices = 0;
    std::vector<Message> m_notes;
};

void addCircumstances(const DocumentRef& document, const FillTarget& target, std::vector<Message>& notes)
{
    if (target.way == FillTarget::Way::Appendix)
        notes.push_back({"Văn bản không có chỗ đặt bảng {{BANG}}: bảng được đặt thành phụ lục ở cuối.",
                         "The document has no placeholder {{BANG}}: the table goes into an appendix at the end."});
    if (target.appendices == 1)
        notes.push_back({"Văn bản đã có một phụ lục: hãy đánh số La Mã cho phụ lục đó.",
                         "The document has an appendix already: give it a Roman number."});
    if (property<bool>(document, "RecordChanges", false))
        notes.push_back({"Văn bản đang ghi vết thay đổi: riêng bảng chỉ tiêu được điền không ghi vết.",
                         "Changes are being tracked: the indicator table itself is filled in untracked."});
    if (notes.size() > kMostNotes) {
        const auto more = std::to_string(notes.size() - kMostNotes);
        notes.resize(kMostNotes);
        notes.push_back({"Và " + more + " lưu ý khác.", "And " + more + " more notes."});
    }
}

Message unnumberedPages()
{
    return {"Các trang ngang của bảng chưa có số trang: thêm số trang lúc này sẽ làm mất các bước hoàn tác trước đó. Muốn có số "
            "trang: "
            "lưu, đóng, mở lại văn bản rồi mới điền.",
            "The landscape pages of the table have no numbers: to add them now would lose your earlier undo steps. For page "
            "numbers save, "
            "close and open the document before you fill."};
}

FillSummary summaryOf(const std::vector<PlacedTable>& tables)
{
    FillSummary summary;
    summary.tableName = tables.front().name;
    for (const auto& table : tables) {
        summary.rows += static_cast<int>(table.plan.rows.size());
        summary.columns = std::max(summary.columns, static_cast<int>(table.plan.columns()));
        summary.planText += (summary.planText.empty() ? "" : "\n") + describePlan(table.plan);
    }
    return summary;
}

/// Fields that stay as they are come first, for they are what the user has to look at.
void addFigures(const FigureFill& figures, FillSummary& summary)
{
    const auto& binding = figures.binding;
    summary.figures = static_cast<int>(binding.edits.size());
    summary.planText += (summary.planText.empty() || binding.planText.empty() ? "" : "\n") + binding.planText;
    summary.notes.insert(summary.notes.begin(), binding.problems.begin(), binding.problems.end());
}

/// What a later refill compares with. A table that cannot be remembered is there all the same.
std::optional<Message> remember(const DocumentRef& document, const FillRequest& request, const IndicatorSet& data,
                                const std::vector<PlacedTable>& tables, const FigureFill& figures)
{
    auto record = dataRecordOf(document);
    if (!record)
        return record.error().message;
    dropGone(record.value(), document);
    const auto source = addSource(record.value(), sourceNow(request.dataUrl));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        auto table = recordOf(data.tables[i], tables[i].plan);
        table.bookmark = tables[i].bookmark;
        table.layout = request.layout;
        table.source = source;
        record.value().tables.push_back(std::move(table));
    }
    for (auto figure : figures.binding.figures) {
        figure.source = source;
        record.value().figures.push_back(std::move(figure));
    }
    const auto written = setDataRecord(document, record.value());
    return written ? std::nullopt : std::optional(written.error().message);
}

/// Figures and tables as one step. The figures come first: they are planned on the document as it is.
Result<void> writeAll(const ContextRef& context, const DocumentRef& document, const FigureFill& figures,
                      const std::function<Result<void>()>& insertTables)
{
    if (figures.binding.edits.empty())
        return insertTables();
    UndoStep step(document, kUndoTitle);
    TK_CHECK(writeFigures(context, document, figures, kUndoTitle));
    TK_CHECK(insertTables());
    step.keep();
    return boost::outcome_v2::success();
}

/// What the user should know about the tables that are to come.
void addTableNotes(const DocumentRef& document, const TableSettings& settings, Filling& filling,
                   const std::optional<TablePages>& pages, std::vector<Message>& notes)
{
    for (auto& note : filling.takeNotes())
        notes.push_back(std::move(note));
    for (const auto& fault : settings.layoutFaults)
        notes.push_back({"Một mẫu bảng riêng không dùng được: " + describe(fault),
                         "A layout of your own cannot be used: " + describe(fault)});
    if (pages && !pages->numbered && !hasPageStyle(document, pages->name))
        notes.push_back(unnumberedPages());
}

} // namespace

Result<FillSummary> fillTable(const ContextRef& context, const DocumentRef& document, const FillRequest& request)
{
    if (auto error = refusal(document))
        return std::move(*error);
    TK_TRY(auto data, readClearSource(context, request.dataUrl));
    TK_TRY(const auto settings, readTableSettings(context, request.layout));
    TK_TRY(const auto target, findFillTarget(document, request.bookmark));
    auto pages = tablePages(document, settings.layout, settings.styles.page);
    Filling filling(document, settings, target, pages);
    TK_TRY(auto tables, filling.plan(data.set));
    TK_TRY(auto figures, planFigures(context, document, data.set));
    if (pages && !figures.binding.edits.empty())
        pages->numbered = false; // a header that comes within the step would break the undoing of the figures
    const bool proseOnly = figures.hasFields() && target.way == FillTarget::Way::Appendix;
    auto summary = proseOnly ? FillSummary{} : summaryOf(tables);
    summary.notes = std::move(data.notes);
    const OwnPages own = pages && !proseOnly ? OwnPages{pages->name, pages->numbered} : OwnPages{};
    if (!proseOnly) {
        addTableNotes(document, settings, filling, pages, summary.notes);
    } else if (auto unused = unusedRows(data.set, figures.binding.figures)) {
        summary.notes.push_back(std::move(*unused));
    }
    addFigures(figures, summary);
    auto shown = target;
    if (proseOnly) {
        shown.way = FillTarget::Way::After;
        shown.appendices = 0;
    }
    addCircumstances(document, shown, summary.notes);
    if (request.dryRun)
        return summary;
    const auto placed = proseOnly ? std::vector<PlacedTable>() : std::move(tables);
    const auto package = proseOnly ? std::string() : tablePackage(placed, settings.styles, pages);
    const auto insert = [&]() -> Result<void> {
        if (proseOnly)
            return boost::outcome_v2::success();
        return insertTables(context, document, target, package, placed, kUndoTitle, own);
    };
    if (auto written = writeAll(context, document, figures, insert); !written)
        return std::move(written).error();
    if (auto forgotten = remember(document, request, data.set, placed, figures))
        summary.notes.push_back(std::move(*forgotten));
    return summary;
}

} // namespace trinhky
