#include "uno/apply/insert_place.hpp"

#include "base/text.hpp"
#include "uno/apply/package_stream.hpp"
#include "uno/apply/skeleton_insert.hpp"
#include "uno/apply/undo_step.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;
using CursorRef = uno::Reference<text::XTextCursor>;

constexpr std::string_view kPageStyle = "PageDescName";
constexpr std::string_view kPageNumber = "PageNumberOffset";

bool hasWindow(const DocumentRef& document)
{
    const auto controller = document->getCurrentController();
    const auto frame = controller.is() ? controller->getFrame() : uno::Reference<frame::XFrame>();
    const auto window = frame.is() ? query<awt::XWindow2>(frame->getContainerWindow()) : uno::Reference<awt::XWindow2>();
    return window.is() && window->isVisible();
}

/// Nothing when a picture, a frame or cells of a table are selected.
RangeRef selectedText(const DocumentRef& document)
{
    uno::Reference<container::XIndexAccess> ranges;
    if (const auto selection = query<view::XSelectionSupplier>(document->getCurrentController()); selection.is())
        selection->getSelection() >>= ranges;
    return ranges.is() && ranges->getCount() > 0 ? query<text::XTextRange>(ranges->getByIndex(0)) : RangeRef();
}

Error elsewhere(const std::string& vi, const std::string& en)
{
    return {{"Con trỏ đang ở trong " + vi + ": hãy đặt con trỏ vào phần nội dung của văn bản rồi chèn biểu mẫu.",
             "The cursor is in " + en + ": put it into the text of the document to insert a form."}};
}

std::optional<Error> refusal(const DocumentRef& document)
{
    const auto storable = query<frame::XStorable>(document);
    if (storable.is() && storable->isReadonly())
        return Error{{"Văn bản đang mở ở chế độ chỉ đọc: hãy lưu thành tệp khác rồi chèn biểu mẫu.",
                      "The document is open read-only: save it under another name to insert a form."}};
    if (!UndoStep::isPossible(document))
        return Error{{"Văn bản đang khóa chức năng hoàn tác nên chưa chèn biểu mẫu được.",
                      "Undo is locked in this document at present, so no form can be inserted."}};
    return std::nullopt;
}

bool isBlank(const uno::Reference<uno::XInterface>& part)
{
    return !query<text::XTextTable>(part).is() && trim(viewOf(demand<text::XTextRange>(part)->getString())).empty();
}

/// What follows the paragraph of the cursor; nothing when only blank paragraphs do: they stay at the end of the form.
uno::Reference<uno::XInterface> followerOf(const uno::Reference<text::XText>& body, const CursorRef& lead)
{
    const auto cursor = body->createTextCursorByRange(query<text::XTextRange>(lead));
    cursor->gotoEnd(true);
    const auto parts = demand<container::XEnumerationAccess>(cursor)->createEnumeration();
    parts->nextElement(); // the cursor's own
    uno::Reference<uno::XInterface> first;
    while (parts->hasMoreElements()) {
        const auto part = query<uno::XInterface>(parts->nextElement());
        if (!first.is())
            first = part;
        if (!isBlank(part))
            return first;
    }
    return {};
}

/// Neither list nor indents nor look of the text around.
void clearFormats(const CursorRef& paragraph)
{
    demand<beans::XMultiPropertyStates>(paragraph)->setAllPropertiesToDefault();
    demand<beans::XPropertyState>(paragraph)->setPropertyToDefault(officeOf("CharStyleName"));
}

} // namespace

Result<RangeRef> insertionPlace(const DocumentRef& document)
{
    if (auto error = refusal(document))
        return std::move(*error);
    const auto body = document->getText();
    if (!hasWindow(document))
        return body->getEnd();
    const auto selected = selectedText(document);
    if (!selected.is() || !selected->getText().is())
        return elsewhere("một hình hoặc một khung", "a picture or frame");
    if (query<table::XCell>(selected->getText()).is())
        return elsewhere("một bảng", "a table");
    if (query<uno::XInterface>(selected->getText()) != query<uno::XInterface>(body))
        return elsewhere("một khung, chú thích hoặc đầu trang, chân trang", "a frame, note, page header or footer");
    const auto place = selected->getEnd();
    const auto cursor = body->createTextCursorByRange(place);
    for (const std::string_view area : {"TextSection", "DocumentIndex"})
        if (property(cursor, area, uno::Reference<uno::XInterface>()).is())
            return elsewhere("một vùng (section) hoặc mục lục", "a section or an index");
    return place;
}

Seam openSeam(const DocumentRef& document, const RangeRef& place)
{
    const auto body = document->getText();
    const auto cursor = body->createTextCursorByRange(place);
    const auto paragraph = demand<text::XParagraphCursor>(cursor);
    const bool atStart = paragraph->isStartOfParagraph();
    const bool atEnd = paragraph->isEndOfParagraph();
    const auto parted = [&] {
        body->insertControlCharacter(query<text::XTextRange>(cursor), text::ControlCharacter::PARAGRAPH_BREAK, false);
    };
    Seam seam;
    seam.pageStyle = property(cursor, "PageStyleName", rtl::OUString());
    const auto begun = property(cursor, kPageStyle, rtl::OUString());
    const auto number = property(cursor, kPageNumber, sal_Int16(0));
    if (!atStart)
        parted();
    if (!atEnd) {
        parted();
        seam.rest = query<uno::XInterface>(body->createTextCursorByRange(query<text::XTextRange>(cursor)));
        cursor->goLeft(1, false);
    } else {
        seam.rest = followerOf(body, cursor);
    }
    // The page that the paragraph began goes over to its first part, which is ours when the place was its start.
    if (atStart && !begun.isEmpty()) {
        seam.pageStyle = begun;
        seam.pageNumber = number;
    }
    clearFormats(cursor);
    seam.lead = cursor;
    return seam;
}

RangeRef insertPackage(const ContextRef& context, const DocumentRef& document, const CursorRef& cursor,
                       const std::string& package, const std::string& startBookmark)
{
    demand<document::XDocumentInsertable>(cursor)->insertDocumentFromURL(
        officeOf("private:stream"),
        Bag{}.set("InputStream", packageStream(context, package)).set("FilterName", officeOf("writer8")).done());
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    if (!bookmarks->hasByName(officeOf(startBookmark)))
        return {};
    return demand<text::XTextContent>(bookmarks->getByName(officeOf(startBookmark)))->getAnchor();
}

void closeSeam(const Seam& seam)
{
    if (!seam.rest.is() || !property(seam.rest, kPageStyle, rtl::OUString()).isEmpty() || seam.pageStyle.isEmpty())
        return;
    setProperty(seam.rest, kPageStyle, seam.pageStyle);
    if (seam.pageNumber > 0)
        setProperty(seam.rest, kPageNumber, seam.pageNumber);
}

} // namespace trinhky
