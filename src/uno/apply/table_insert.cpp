#include "uno/apply/table_insert.hpp"

#include "uno/apply/edit_guards.hpp"
#include "uno/apply/form_pages.hpp"
#include "uno/apply/package_stream.hpp"
#include "uno/apply/table_verify.hpp"
#include "uno/apply/undo_step.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;

void removeBookmark(const DocumentRef& document, const std::string& name)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    if (name.empty() || !bookmarks->hasByName(officeOf(name)))
        return;
    const auto bookmark = demand<text::XTextContent>(bookmarks->getByName(officeOf(name)));
    bookmark->getAnchor()->getText()->removeTextContent(bookmark);
}

/// An empty paragraph of the body for the package to melt into.
uno::Reference<text::XTextCursor> openPlace(const DocumentRef& document, const FillTarget& target)
{
    const auto body = document->getText();
    const auto cursor = body->createTextCursorByRange(target.place);
    if (target.way == FillTarget::Way::Replace) {
        removeBookmark(document, target.usedBookmark);
        // The first paragraph that comes melts into this one and would take its highlighting over.
        demand<beans::XMultiPropertyStates>(cursor)->setAllPropertiesToDefault();
        demand<beans::XPropertyState>(cursor)->setPropertyToDefault(officeOf("CharStyleName"));
        demand<beans::XPropertyState>(cursor)->setPropertyToDefault(officeOf("CharStyleName"));
        cursor->setString(rtl::OUString());
    } else {
        cursor->collapseToEnd();
        body->insertControlCharacter(query<text::XTextRange>(cursor), text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor->collapseToEnd();
    }
    return cursor;
}

/// The paragraph behind the place, when there is one.
RangeRef followerOf(const DocumentRef& document, const FillTarget& target)
{
    if (target.way == FillTarget::Way::Appendix)
        return {};
    const auto cursor = demand<text::XParagraphCursor>(document->getText()->createTextCursorByRange(target.place->getEnd()));
    return cursor->gotoNextParagraph(false) ? demand<text::XTextRange>(cursor) : RangeRef();
}

/// Starts the host's pages again behind those of the table, unless a page of its own begins there anyhow.
void continuePages(const RangeRef& follower, const std::string& pageStyle)
{
    if (follower.is() && property(follower, "PageDescName", rtl::OUString()).isEmpty())
        setProperty(follower, "PageDescName", officeOf(pageStyle));
}

/// Gives what was inserted.
RangeRef writePackage(const ContextRef& context, const DocumentRef& document, const FillTarget& target,
                      const std::string& package, const OwnPages& pages)
{
    const auto follower = pages.name.empty() ? RangeRef() : followerOf(document, target);
    const auto cursor = openPlace(document, target);
    demand<document::XDocumentInsertable>(cursor)->insertDocumentFromURL(
        officeOf("private:stream"),
        Bag{}.set("InputStream", packageStream(context, package)).set("FilterName", officeOf("writer8")).done());
    continuePages(follower, target.pageStyle);
    return demand<text::XTextRange>(cursor);
}

Error notInserted(const std::string& reason)
{
    return {{"Không điền được bảng, văn bản giữ nguyên: " + reason,
             "The table could not be filled in, the document is unchanged: " + reason}};
}

} // namespace

Result<void> insertTables(const ContextRef& context, const DocumentRef& document, const FillTarget& target,
                          const std::string& package, const std::vector<PlacedTable>& tables, std::string_view undoTitle,
                          const OwnPages& pages)
{
    try {
        // Writer cannot record a table as one tracked change: it would stand there as inserted text that rejects cell by cell.
        const TrackingPaused paused(document);
        if (pages.addsHeader)
            addPageStyles(context, document, package);
        UndoStep step(document, undoTitle);
        RangeRef inserted;
        {
            const LockedControllers locked(document);
            inserted = writePackage(context, document, target, package, pages);
            for (const auto& table : tables)
                if (auto fault = compareTable(document, table))
                    return Error{std::move(*fault)};
        }
        if (pages.addsHeader)
            renewPages(document, inserted->getStart(), inserted->getEnd(), officeOf(target.pageStyle));
        step.keep();
    } catch (const uno::Exception& exception) {
        return notInserted(utf8Of(exception.Message));
    }
    return boost::outcome_v2::success();
}

} // namespace trinhky
