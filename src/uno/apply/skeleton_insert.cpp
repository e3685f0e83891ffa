#include "uno/apply/skeleton_insert.hpp"

#include "base/text.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/form_pages.hpp"
#include "uno/apply/insert_place.hpp"
#include "uno/apply/package_stream.hpp"
#include "uno/apply/undo_step.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;

constexpr std::string_view kPageStyle = "PageDescName";
constexpr std::string_view kPageNumber = "PageNumberOffset";

std::vector<std::string> namesOf(const uno::Reference<container::XNameAccess>& names)
{
    std::vector<std::string> result;
    for (const auto& name : vectorOf(names->getElementNames()))
        result.push_back(utf8Of(name));
    return result;
}

/// Gives the first paragraph of the form, nothing when Writer has not inserted it.
RangeRef writeForm(const ContextRef& context, const DocumentRef& document, const RangeRef& place, const InsertionPlan& plan,
                   Seam& seam)
{
    const LockedControllers locked(document);
    seam = openSeam(document, place);
    const auto start = insertPackage(context, document, seam.lead, plan.package, plan.startBookmark);
    if (!start.is())
        return start;
    setProperty(seam.lead->getEnd(), "ParaStyleName", officeOf(plan.lastStyle));
    setProperty(start, "ParaStyleName", officeOf(plan.leadStyle));
    setProperty(start, kPageStyle, officeOf(plan.pageStyle));
    setProperty(start, kPageNumber, sal_Int16(1));
    closeSeam(seam);
    return start;
}

void showPlace(const DocumentRef& document, const RangeRef& place)
{
    if (const auto views = query<text::XTextViewCursorSupplier>(document->getCurrentController()); views.is())
        views->getViewCursor()->gotoRange(place, false);
}

Error notInserted(const std::string& reason)
{
    return {{"Không chèn được biểu mẫu, văn bản giữ nguyên: " + reason,
             "The form could not be inserted, the document is unchanged: " + reason}};
}

std::vector<Message> notesOn(const DocumentRef& document, const InsertionPlan& plan)
{
    std::vector<Message> notes;
    if (!plan.numbered)
        notes.push_back({"Các trang của biểu mẫu chưa có số trang: thêm số trang lúc này sẽ làm mất các bước hoàn tác trước đó. "
                         "Muốn có số trang: lưu, đóng, mở lại văn bản rồi mới chèn.",
                         "The pages of the form have no numbers: to add them now would lose your earlier undo steps. For page "
                         "numbers save, close and open the document before you insert."});
    if (property<bool>(document, "RecordChanges", false))
        notes.push_back({"Văn bản đang ghi vết thay đổi: riêng biểu mẫu được chèn không ghi vết.",
                         "Changes are being tracked: the inserted form itself is untracked."});
    return notes;
}

/// Words stand there, or in a table: the string of a text that begins with one does not have its cells.
bool hasWords(const uno::Reference<text::XText>& header)
{
    if (!header.is() || !header->getString().isEmpty())
        return header.is();
    const auto parts = demand<container::XEnumerationAccess>(header)->createEnumeration();
    while (parts->hasMoreElements())
        if (query<text::XTextTable>(parts->nextElement()).is())
            return true;
    return false;
}

/// A footer, or words in a header of the first page alone.
bool hasMargins(const uno::Any& page)
{
    const auto header = property(page, "HeaderTextFirst", uno::Reference<text::XText>());
    return property(page, "FooterIsOn", false) || (property(page, "HeaderIsOn", false) && hasWords(header));
}

} // namespace

HostNames hostNames(const DocumentRef& document)
{
    HostNames names;
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<container::XNameAccess>(families->getByName("PageStyles"));
    for (const auto& name : vectorOf(pages->getElementNames())) {
        const auto page = pages->getByName(name);
        names.pages.push_back(
            {utf8Of(property(page, "DisplayName", name)), property(page, "HeaderIsOn", false), hasMargins(page)});
    }
    names.bookmarks = namesOf(demand<text::XBookmarksSupplier>(document)->getBookmarks());
    names.tables = namesOf(demand<text::XTextTablesSupplier>(document)->getTextTables());
    names.mayAddHeaders = mayAddHeaders(document);
    return names;
}

Result<std::vector<Message>> insertSkeleton(const ContextRef& context, const DocumentRef& document, const RangeRef& place,
                                            const InsertionPlan& plan)
{
    auto notes = notesOn(document, plan);
    try {
        const TrackingPaused paused(document);
        if (plan.addsHeaders)
            addPageStyles(context, document, plan.package);
        UndoStep step(document, "Chèn biểu mẫu");
        Seam seam;
        const auto start = writeForm(context, document, place, plan, seam);
        if (!start.is())
            return notInserted("Writer không nhận nội dung.");
        renewPages(document, start, seam.lead->getEnd(), officeOf(plan.pageStyle));
        step.keep();
        showPlace(document, start);
    } catch (const uno::Exception& exception) {
        return notInserted(utf8Of(exception.Message));
    }
    return notes;
}

} // namespace trinhky
