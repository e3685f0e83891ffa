#include "uno/service/data_marks.hpp"

#include "plan/figure_binding.hpp"
#include "plan/renewed_record.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/service/data_store.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

std::string freeTableName(std::vector<std::string>& taken)
{
    for (int number = 1;; ++number) {
        auto name = std::string(number < 10 ? "tk_t0" : "tk_t") + std::to_string(number);
        if (std::ranges::find(taken, name) == taken.end()) {
            taken.push_back(name);
            return name;
        }
    }
}

/// False when the list has no entry of that name.
template <class Entry>
bool rename(std::vector<Entry>& entries, const std::vector<Entry>& before, const std::string& name, const std::string& fresh)
{
    const auto entry = std::ranges::find(entries, name, &Entry::bookmark);
    if (entry == entries.end())
        return false;
    entry->bookmark = fresh;
    if (const auto old = std::ranges::find(before, name, &Entry::bookmark); old != before.end())
        entries.push_back(*old);
    return true;
}

} // namespace

std::vector<std::string> takenMarks(const DocumentRef& document, const DataRecord& record)
{
    auto names = bookmarkNames(document);
    for (const RecordedTable& table : record.tables)
        names.push_back(table.bookmark);
    for (const RecordedFigure& figure : record.figures)
        names.push_back(figure.bookmark);
    for (const RecordedChart& chart : record.charts)
        names.push_back(chart.bookmark);
    return names;
}

void renameMarks(const DocumentRef& document, const DataRecord& before, const std::vector<std::string>& names, DataRecord& record)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    auto taken = takenMarks(document, before);
    for (const auto& name : names) {
        const bool table = std::ranges::find(record.tables, name, &RecordedTable::bookmark) != record.tables.end();
        const auto fresh = table ? freeTableName(taken) : freeFigureName(taken);
        demand<container::XNamed>(bookmarks->getByName(officeOf(name)))->setName(officeOf(fresh));
        if (!rename(record.tables, before.tables, name, fresh))
            rename(record.figures, before.figures, name, fresh);
    }
}

Result<void> renewData(const DocumentRef& document, const Snapshot& before, const EditPlan& edits)
{
    if (edits.edits.empty())
        return boost::outcome_v2::success();
    const auto known = dataRecordOf(document);
    if (!known)
        return boost::outcome_v2::success();
    auto renewed = renewedRecord(before, known.value(), edits);
    if (renewed.bookmarks.empty())
        return boost::outcome_v2::success();
    renameMarks(document, known.value(), renewed.bookmarks, renewed.record);
    return setDataRecord(document, renewed.record);
}

} // namespace trinhky
