#include "uno/apply/paragraph_change.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/apply/edit_targets.hpp"
#include "uno/apply/format_change.hpp"
#include "uno/apply/package_stream.hpp"
#include "uno/apply/paragraph_portions.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using CursorRef = uno::Reference<text::XTextCursor>;

void breakParagraph(const CursorRef& place)
{
    place->getText()->insertControlCharacter(place->getStart(), text::ControlCharacter::PARAGRAPH_BREAK, false);
}

CursorRef cursorAt(const uno::Reference<text::XTextRange>& place) { return place->getText()->createTextCursorByRange(place); }

/// An empty paragraph before or behind the one that begins at `start`, formatted as it is.
CursorRef openParagraph(const CursorRef& start, bool behind)
{
    const auto place = cursorAt(start->getStart());
    const auto paragraph = demand<text::XParagraphCursor>(place);
    if (behind)
        paragraph->gotoEndOfParagraph(false);
    breakParagraph(place);
    if (behind)
        return place;
    // Both cursors have gone with the text: what was opened is before them.
    const auto opened = cursorAt(place->getStart());
    demand<text::XParagraphCursor>(opened)->gotoPreviousParagraph(false);
    return opened;
}

const CharFormat* lookOf(const Snapshot& snapshot, const Paragraph& paragraph, bool ofEnd)
{
    if (paragraph.runs.empty())
        return nullptr;
    return &snapshot.charFormats[(ofEnd ? paragraph.runs.back() : paragraph.runs.front()).format];
}

/// The paragraph as the office gives it to those who enumerate.
uno::Reference<uno::XInterface> contentAt(const CursorRef& start)
{
    const auto paragraphs = demand<container::XEnumerationAccess>(wholeParagraph(start))->createEnumeration();
    return paragraphs->hasMoreElements() ? query<uno::XInterface>(paragraphs->nextElement()) : uno::Reference<uno::XInterface>();
}

/// Frames and drawings that are anchored to it, and portions that are no text.
bool holdsMoreThanText(const CursorRef& start)
{
    const auto anchored = query<container::XContentEnumerationAccess>(contentAt(start));
    if (anchored.is() && anchored->createContentEnumeration(officeOf("com.sun.star.text.TextContent"))->hasMoreElements())
        return true;
    const ParagraphPortions portions(start);
    return std::ranges::any_of(portions.all(),
                               [](const Portion& portion) { return !portion.isText && portion.span.begin < portion.span.end; });
}

bool isAlone(const CursorRef& start)
{
    const auto paragraph = demand<text::XParagraphCursor>(cursorAt(start->getStart()));
    return !paragraph->gotoPreviousParagraph(false) && !paragraph->gotoNextParagraph(false);
}

void writeLine(const CursorRef& place, const NewParagraph& line, const CharFormat* look)
{
    if (!property(place, "ListLabelString", rtl::OUString()).isEmpty())
        setProperty(place, "NumberingStyleName", rtl::OUString());
    changeParagraph(place, line.format);
    const auto written = cursorAt(place->getStart());
    place->getText()->insertString(place->getEnd(), toOffice(line.text), false);
    demand<text::XParagraphCursor>(written)->gotoStartOfParagraph(false);
    demand<text::XParagraphCursor>(written)->gotoEndOfParagraph(true);
    if (written->getString().isEmpty())
        return;
    demand<beans::XPropertyState>(written)->setPropertyToDefault(officeOf("CharStyleName"));
    if (look)
        changeCharacters(written, toLookLike(*look));
    changeCharacters(written, line.characters);
}

Error cannotRemove(const Paragraph& paragraph)
{
    return {{"Đoạn cần bỏ có chú thích, trường, hình hoặc chữ ẩn nên phải sửa bằng tay: “" + quoteOf(paragraph) +
                 "”. Chỗ này giữ nguyên.",
             "The paragraph to remove holds a note, a field, a picture or hidden text and has to be removed by hand: “" +
                 quoteOf(paragraph) + "”. It is left as it is."}};
}

} // namespace

void insertParagraphs(const CursorRef& start, const Snapshot& snapshot, const ParagraphInsert& insert)
{
    const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(insert.paragraph)];
    const auto* const look = lookOf(snapshot, paragraph, insert.behind);
    // Each goes to the same place, so that the last comes first where they stand behind.
    auto write = [&](const NewParagraph& line) { writeLine(openParagraph(start, insert.behind), line, look); };
    if (insert.behind)
        std::for_each(insert.lines.rbegin(), insert.lines.rend(), write);
    else
        std::for_each(insert.lines.begin(), insert.lines.end(), write);
}

std::optional<Error> removalObstacle(const CursorRef& start, const Snapshot& snapshot, const ParagraphRemove& remove)
{
    const auto& paragraph = snapshot.paragraphs[static_cast<std::size_t>(remove.paragraph)];
    const bool unseen = std::ranges::any_of(paragraph.runs, [](const Run& run) { return run.deleted || run.hidden; });
    return unseen || holdsMoreThanText(start) ? std::optional(cannotRemove(paragraph)) : std::nullopt;
}

void removeParagraph(const CursorRef& start, bool recorded)
{
    const auto whole = wholeParagraph(start);
    if (recorded) {
        whole->goRight(1, true);
    } else if (!isAlone(start)) {
        // Deleted over its end, the paragraph would hand its format on to the next one.
        demand<lang::XComponent>(contentAt(start))->dispose();
        return;
    }
    whole->setString({});
}

void changeNumber(const CursorRef& start, const NumberEdit& edit)
{
    if (edit.off) {
        setProperty(start, "NumberingStyleName", rtl::OUString());
        return;
    }
    setProperty(start, "ParaIsNumberingRestart", edit.startAt.has_value());
    if (edit.startAt)
        setProperty(start, "NumberingStartValue", static_cast<sal_Int16>(*edit.startAt));
}

Result<void> insertBlock(const ContextRef& context, const uno::Reference<text::XTextDocument>& document, const CursorRef& start,
                         const PackageInsert& insert)
{
    const TrackingPaused paused(document);
    const auto place = openParagraph(start, insert.behind);
    demand<beans::XMultiPropertyStates>(place)->setAllPropertiesToDefault();
    const auto before = document->getText()->getString().getLength();
    demand<document::XDocumentInsertable>(place)->insertDocumentFromURL(
        officeOf("private:stream"),
        Bag{}.set("InputStream", packageStream(context, insert.package)).set("FilterName", officeOf("writer8")).done());
    if (document->getText()->getString().getLength() == before)
        return Error{{"Writer không nhận phần cần chèn, văn bản giữ nguyên.",
                      "Writer did not take the part to insert, the document is unchanged."}};
    // Cursors at the place of insertion come to span what was inserted.
    if (!insert.leadStyle.empty())
        setProperty(place->getStart(), "ParaStyleName", officeOf(insert.leadStyle));
    if (!insert.lastStyle.empty())
        setProperty(place->getEnd(), "ParaStyleName", officeOf(insert.lastStyle));
    return boost::outcome_v2::success();
}

} // namespace trinhky
