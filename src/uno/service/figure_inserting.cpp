#include "uno/service/figure_inserting.hpp"

#include "base/text.hpp"
#include "base/try.hpp"
#include "data/indicators_compute.hpp"
#include "plan/fill_record.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/figure_fill.hpp"
#include "uno/apply/marked_texts.hpp"
#include "uno/apply/undo_step.hpp"
#include "uno/service/data_marks.hpp"
#include "uno/service/data_source.hpp"
#include "uno/service/data_store.hpp"

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

std::string atTime(const std::string& time)
{
    constexpr std::size_t kToTheMinute = 16;
    if (time.size() < kToTheMinute)
        return time;
    return time.substr(11, 5) + " " + time.substr(8, 2) + "/" + time.substr(5, 2) + "/" + time.substr(0, 4);
}

/// What the data calls the figure, as far as the file can still be read.
Message namesOf(const ContextRef& context, const RecordedSource& source, const RecordedFigure& figure)
{
    const auto address = addressText({figure.no, figure.row, figure.column, {}});
    Message names{"Mã: " + address, "Code: " + address};
    if (source.url.empty() || modifiedTimeOf(source.url).empty())
        return names;
    const auto data = readFigureData(context, source.url);
    if (!data)
        return names;
    const auto found = findFigure(data.value(), {figure.no, figure.row, figure.column, {}});
    if (!found)
        return {names.vi + "\n" + found.error().message.vi, names.en + "\n" + found.error().message.en};
    const auto& [table, row, column, value] = found.value();
    const auto unit = unitOf(found.value());
    return {"Chỉ tiêu: " + row->name + "\nCột: " + column->title + "\nĐơn vị của dữ liệu: " + unit + "\n" + names.vi,
            "Indicator: " + row->name + "\nColumn: " + column->title + "\nUnit of the data: " + unit + "\n" + names.en};
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

Result<Message> figureSource(const ContextRef& context, const DocumentRef& document)
{
    TK_TRY(const auto record, dataRecordOf(document));
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    const auto cursor = placeOf(document);
    for (const auto& figure : record.figures) {
        if (!bookmarks->hasByName(officeOf(figure.bookmark)))
            continue;
        const auto mark = demand<text::XTextContent>(bookmarks->getByName(officeOf(figure.bookmark)))->getAnchor();
        if (!standsIn(mark, cursor))
            continue;
        const auto& source = record.sources[static_cast<std::size_t>(figure.source)];
        const auto names = namesOf(context, source, figure);
        return Message{"Số liệu “" + utf8Of(mark->getString()) + "”\n" + names.vi + "\nTệp: " + source.name +
                           "\nĐã điền: " + figure.text + " lúc " + atTime(source.filled),
                       "Figure “" + utf8Of(mark->getString()) + "”\n" + names.en + "\nFile: " + source.name +
                           "\nFilled in: " + figure.text + " at " + atTime(source.filled)};
    }
    return Error{
        {"Con trỏ không đứng ở số liệu nào được điền từ tệp.", "The cursor stands at no figure that was filled in from a file."}};
}

} // namespace trinhky
