#include "uno/service/figure_inserting.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "doc/bookmark_named.hpp"
#include "plan/figure_source.hpp"
#include "plan/fill_record.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/apply/marked_texts.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/reader/document_walk.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/data_marks.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/text_property.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using CursorRef = uno::Reference<text::XTextCursor>;

constexpr std::string_view kUndoTitle = "Chèn số liệu";

/// What is selected, or the end of the text.
CursorRef placeOf(const DocumentRef& document)
{
    const auto view = query<text::XTextViewCursorSupplier>(document->getCurrentController());
    if (view.is()) {
        const auto shown = demand<text::XTextRange>(view->getViewCursor());
        return shown->getText()->createTextCursorByRange(shown);
    }
    const auto cursor = document->getText()->createTextCursor();
    cursor->gotoEnd(false);
    return cursor;
}

std::u16string behind(const CursorRef& place)
{
    constexpr sal_Int16 kMost = 40;
    const auto cursor = place->getText()->createTextCursorByRange(place->getEnd());
    for (sal_Int16 at = 0; at < kMost && cursor->goRight(1, true); ++at)
        if (viewOf(cursor->getString()).find(u'\n') != std::u16string_view::npos)
            break;
    return toU16(cursor->getString());
}

Error notInserted(const std::string& reason)
{
    return {{"Không chèn được số liệu, văn bản giữ nguyên: " + reason,
             "The figure could not be inserted, the document is unchanged: " + reason}};
}

Result<void> write(const DocumentRef& document, const CursorRef& place, const std::string& text, const std::string& bookmark)
{
    try {
        const LockedControllers locked(document);
        const TrackingPaused paused(document);
        UndoStep step(document, kUndoTitle);
        place->setString(officeOf(text));
        setBookmark(document, place, officeOf(bookmark));
        step.keep();
    } catch (const uno::Exception& exception) {
        return notInserted(utf8Of(exception.Message));
    }
    return boost::outcome_v2::success();
}

/// True when the cursor is within the bookmark or at its ends.
bool standsIn(const uno::Reference<text::XTextRange>& mark, const CursorRef& cursor)
{
    const auto compare = query<text::XTextRangeCompare>(mark->getText());
    if (!compare.is() || query<uno::XInterface>(mark->getText()) != query<uno::XInterface>(cursor->getText()))
        return false;
    const auto place = demand<text::XTextRange>(cursor);
    return compare->compareRegionStarts(mark, place) >= 0 && compare->compareRegionEnds(mark, place) <= 0;
}

/// Where the cursor stands in the snapshot that was read just now; -1 where no figure of ours can be.
struct CursorPlace {
    std::int32_t paragraph = -1;
    Span span;
};

std::string tableOf(const uno::Reference<uno::XInterface>& range)
{
    const auto table = property(range, "TextTable", uno::Reference<container::XNamed>());
    return table.is() ? utf8Of(table->getName()) : std::string();
}

CursorPlace placeInTable(const Snapshot& snapshot, const CursorRef& cursor)
{
    const auto name = toUtf16(tableOf(cursor));
    const auto found = std::ranges::find(snapshot.tables, name, &Table::name);
    const auto cell = property(cursor, "Cell", uno::Reference<table::XCell>());
    if (name.empty() || found == snapshot.tables.end() || !cell.is())
        return {};
    const auto place = cellPlace(viewOf(property(cell, "CellName", rtl::OUString())),
                                 static_cast<std::int32_t>(found - snapshot.tables.begin()));
    const auto paragraph = std::ranges::find_if(snapshot.paragraphs, [&](const Paragraph& one) {
        return one.cell.table == place.table && one.cell.row == place.row && one.cell.column == place.column;
    });
    return paragraph == snapshot.paragraphs.end()
               ? CursorPlace{}
               : CursorPlace{static_cast<std::int32_t>(paragraph - snapshot.paragraphs.begin()), {}};
}

/// The name of the bookmark, of the figure or table filled in, that the cursor stands at; "" none.
std::string markAt(const DocumentRef& document, const DataRecord& record, const CursorRef& cursor)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    const auto anchorOf = [&](const std::string& name) {
        return bookmarks->hasByName(officeOf(name))
                   ? demand<text::XTextContent>(bookmarks->getByName(officeOf(name)))->getAnchor()
                   : uno::Reference<text::XTextRange>();
    };
    for (const auto& figure : record.figures)
        if (const auto anchor = anchorOf(figure.bookmark); anchor.is() && standsIn(anchor, cursor))
            return figure.bookmark;
    const auto table = tableOf(cursor);
    for (const auto& filled : record.tables)
        if (const auto anchor = table.empty() ? uno::Reference<text::XTextRange>() : anchorOf(filled.bookmark);
            anchor.is() && tableOf(anchor) == table)
            return filled.bookmark;
    return {};
}

} // namespace

Result<IndicatorSet> readFigureData(const ContextRef& context, const std::string& url)
{
    TK_TRY(auto read, readClearSource(context, url));
    for (auto& table : read.set.tables)
        computeIndicators(table);
    return std::move(read.set);
}

std::string lastDataUrl(const DocumentRef& document)
{
    const auto record = dataRecordOf(document);
    return record && !record.value().sources.empty() ? record.value().sources.back().url : std::string();
}

Result<std::string> insertFigure(const ContextRef& context, const DocumentRef& document, const FigureRequest& request)
{
    if (auto refused = editRefusal(document))
        return std::move(*refused);
    const auto url = request.dataUrl.empty() ? lastDataUrl(document) : request.dataUrl;
    if (url.empty())
        return Error{{"Hãy chọn tệp số liệu.", "Choose a data file."}};
    TK_TRY(const auto data, readFigureData(context, url));
    TK_TRY(const auto units, shippedUnits(context));
    TK_TRY(const auto figure, findFigure(data, request.address));
    TK_TRY(const auto written, writeFigure(figure, request.address.unit, units));
    TK_TRY(auto record, dataRecordOf(document));
    const auto place = placeOf(document);
    const auto text = boundText(written, !request.address.unit.empty(), behind(place));
    auto names = takenMarks(document, record);
    const auto bookmark = freeFigureName(names);
    TK_CHECK(write(document, place, text, bookmark));
    dropGone(record, document);
    record.figures.push_back({bookmark, request.address.no, request.address.row, request.address.column, request.address.unit,
                              text, addSource(record, sourceNow(url))});
    TK_CHECK(setDataRecord(document, record));
    return text;
}

bool standsAtFilled(const DocumentRef& document)
{
    if (textProperty(document, kDataRecordProperty).value_or("").empty())
        return false;
    const auto record = dataRecordOf(document);
    try {
        return record && !markAt(document, record.value(), placeOf(document)).empty();
    } catch (const uno::RuntimeException&) { // a picture is selected: the cursor is nowhere
        return false;
    }
}

Result<Message> figureSource(const ContextRef& context, const DocumentRef& document)
{
    TK_TRY(const auto record, dataRecordOf(document));
    const auto cursor = placeOf(document);
    const auto mark = markAt(document, record, cursor);
    const Error nothing{
        {"Con trỏ không đứng ở số liệu nào được điền từ tệp.", "The cursor stands at no figure that was filled in from a file."}};
    if (mark.empty())
        return nothing;
    const auto snapshot = readSnapshot(document);
    auto place = placeInTable(snapshot, cursor);
    if (const auto* const bookmark = bookmarkNamed(snapshot, mark);
        bookmark && std::ranges::find(record.figures, mark, &RecordedFigure::bookmark) != record.figures.end())
        place = {bookmark->paragraph, bookmark->span};
    const auto source = sourceAt(snapshot, record, place.paragraph, place.span);
    if (!source)
        return nothing;
    const auto& url = source->source.url;
    const auto data = url.empty() || modifiedTimeOf(url).empty() ? Result<IndicatorSet>(Error{}) : readFigureData(context, url);
    return describeSource(*source, data ? &data.value() : nullptr);
}

} // namespace trinhky
