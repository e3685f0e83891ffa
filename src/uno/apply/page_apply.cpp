#include "uno/apply/page_apply.hpp"

#include "base/text.hpp"
#include "plan/page_package.hpp"
#include "uno/apply/edit_guards.hpp"
#include "uno/apply/package_stream.hpp"
#include "uno/apply/page_write.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

#include <algorithm>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

const PageStyle* findPage(const Snapshot& snapshot, const std::u16string& name)
{
    const auto found = std::ranges::find(snapshot.pageStyles, name, &PageStyle::name);
    return found == snapshot.pageStyles.end() ? nullptr : &*found;
}

bool mayBeUndone(const DocumentRef& document)
{
    return demand<document::XUndoManagerSupplier>(document)->getUndoManager()->isUndoPossible();
}

PageStyle changed(PageStyle page, const PageEdit& edit)
{
    page.width = edit.width.value_or(page.width);
    page.height = edit.height.value_or(page.height);
    page.top = edit.top.value_or(page.top);
    page.bottom = edit.bottom.value_or(page.bottom);
    page.left = edit.left.value_or(page.left);
    page.right = edit.right.value_or(page.right);
    return page;
}

rtl::OUString freeName(const uno::Reference<container::XNameAccess>& pages)
{
    const rtl::OUString base = officeOf("TK Trang");
    for (int n = 2;; ++n)
        if (const auto name = base + " " + rtl::OUString::number(n); !pages->hasByName(name))
            return name;
}

uno::Reference<container::XNameAccess> pageStyles(const DocumentRef& document)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    return demand<container::XNameAccess>(families->getByName(officeOf("PageStyles")));
}

/// An empty last paragraph takes over the looks of those that are deleted behind it, and would start a page.
void endAsBefore(const uno::Reference<text::XText>& body, const rtl::OUString& style, const uno::Any& page)
{
    const auto last = body->createTextCursorByRange(body->getEnd());
    if (property(last, "ParaStyleName", rtl::OUString()) != style)
        setProperty(last, "ParaStyleName", style);
    if (property(last, "PageDescName", uno::Any()) != page)
        demand<beans::XPropertySet>(last)->setPropertyValue(officeOf("PageDescName"),
                                                            page.hasValue() ? page : uno::Any(rtl::OUString()));
}

/// The style stays when the paragraphs that brought it are gone again.
void bringStyle(const ContextRef& context, const DocumentRef& document, const PageStyle& page, const rtl::OUString& name)
{
    const auto body = document->getText();
    const auto cursor = body->createTextCursorByRange(body->getEnd());
    const auto style = property(cursor, "ParaStyleName", rtl::OUString());
    const auto started = property(cursor, "PageDescName", uno::Any());
    body->insertControlCharacter(cursor->getStart(), text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->gotoEnd(false);
    cursor->goLeft(1, false);
    const auto place = body->createTextCursorByRange(body->getEnd());
    demand<document::XDocumentInsertable>(place)->insertDocumentFromURL(
        officeOf("private:stream"), Bag{}
                                        .set("InputStream", packageStream(context, pagePackage(page, utf8Of(name))))
                                        .set("FilterName", officeOf("writer8"))
                                        .done());
    cursor->gotoRange(body->getEnd(), true);
    cursor->setString(rtl::OUString());
    endAsBefore(body, style, started);
}

void startPage(const uno::Any& element, const rtl::OUString& name)
{
    const auto number = property(element, "PageNumberOffset", uno::Any());
    setProperty(element, "PageDescName", name);
    if (number.hasValue())
        demand<beans::XPropertySet>(element)->setPropertyValue(officeOf("PageNumberOffset"), number);
}

/// Paragraphs and tables that start pages of the old style; the first of the text starts the style of the document.
void exchange(const DocumentRef& document, const rtl::OUString& old, const rtl::OUString& name)
{
    const rtl::OUString usual = officeOf("Standard");
    bool first = true;
    for (const auto all = demand<container::XEnumerationAccess>(document->getText())->createEnumeration(); all->hasMoreElements();
         first = false) {
        const uno::Any element = all->nextElement();
        const auto started = property(element, "PageDescName", rtl::OUString());
        if (started == old || (first && started.isEmpty() && old == usual))
            startPage(element, name);
    }
}

} // namespace

// Another style in the place of the old one does the same, and an insertion that can be undone brings it.
bool isUndoable(const Snapshot& snapshot, const PageEdit& edit)
{
    const PageStyle* page = findPage(snapshot, edit.pageStyle);
    if (!page || edit.pageNumber || page->headerOn || page->footerOn || (!page->follow.empty() && page->follow != page->name))
        return false;
    return std::ranges::none_of(snapshot.pageStyles, [&](const PageStyle& other) {
        return other.used && other.name != page->name && other.follow == page->name;
    });
}

std::optional<Message> pageHindrance(const DocumentRef& document, const Snapshot& snapshot, const PageEdit& edit)
{
    if (isUndoable(snapshot, edit) || !mayBeUndone(document))
        return std::nullopt;
    return Message{
        "Chưa sửa trang: sửa lề, khổ giấy hoặc số trang lúc này sẽ làm mất các bước hoàn tác trước đó. Muốn sửa: lưu, đóng, mở "
        "lại "
        "văn bản rồi làm ngay.",
        "Pages are left as they are: to change margins, paper or page numbers now would lose your earlier undo steps. To change "
        "them save, close and open the document and do it first."};
}

Result<void> writePages(const DocumentRef& document, const Snapshot& snapshot, const EditPlan& plan)
{
    std::vector<const PageEdit*> pages;
    for (const Edit& edit : plan.edits)
        if (const auto* page = std::get_if<PageEdit>(&edit); page && !isUndoable(snapshot, *page))
            pages.push_back(page);
    for (const PageEdit* page : pages)
        if (auto hindrance = pageHindrance(document, snapshot, *page))
            return Error{std::move(*hindrance)};
    if (pages.empty())
        return boost::outcome_v2::success();
    for (const PageEdit* page : pages)
        writePage(document, *page);
    // The number's text left steps of its own; undone without the page styles they would leave half a page.
    demand<document::XUndoManagerSupplier>(document)->getUndoManager()->clear();
    return boost::outcome_v2::success();
}

Result<void> applyPageEdit(const ContextRef& context, const DocumentRef& document, const Snapshot& snapshot, const PageEdit& edit)
{
    if (!isUndoable(snapshot, edit))
        return boost::outcome_v2::success();
    const TrackingPaused paused(document);
    const auto pages = pageStyles(document);
    const auto name = freeName(pages);
    bringStyle(context, document, changed(*findPage(snapshot, edit.pageStyle), edit), name);
    if (!pages->hasByName(name))
        return Error{{"Writer không nhận kiểu trang mới, văn bản giữ nguyên.",
                      "Writer did not take the new page style, the document is unchanged."}};
    exchange(document, toOffice(edit.pageStyle), name);
    return boost::outcome_v2::success();
}

} // namespace trinhky
