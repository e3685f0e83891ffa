#include "uno/apply/fill_target.hpp"

#include "base/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/util/XSearchable.hpp>

#include <optional>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;

constexpr std::string_view kPlaceholderBookmark = "tk_bang";
constexpr std::string_view kPlaceholder = "{{BANG}}";

bool inBody(const DocumentRef& document, const RangeRef& range)
{
    return query<uno::XInterface>(range->getText()) == query<uno::XInterface>(document->getText());
}

/// The paragraph that the range ends in.
RangeRef paragraphOf(const RangeRef& range)
{
    const auto cursor = demand<text::XParagraphCursor>(range->getText()->createTextCursorByRange(range->getEnd()));
    cursor->gotoStartOfParagraph(false);
    cursor->gotoEndOfParagraph(true);
    return demand<text::XTextRange>(cursor);
}

/// Nothing that anybody wrote to stay: empty, {{…}} or […].
bool isPlaceholder(std::u16string_view paragraph)
{
    const auto text = trim(paragraph);
    return text.empty() || (text.starts_with(u"{{") && text.ends_with(u"}}")) || (text.front() == u'[' && text.back() == u']');
}

std::optional<RangeRef> bookmarkRange(const DocumentRef& document, std::string_view name)
{
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    if (!bookmarks->hasByName(officeOf(name)))
        return std::nullopt;
    return demand<text::XTextContent>(bookmarks->getByName(officeOf(name)))->getAnchor();
}

std::optional<RangeRef> findPlaceholder(const DocumentRef& document)
{
    const auto search = demand<util::XSearchable>(document);
    const auto wanted = search->createSearchDescriptor();
    wanted->setSearchString(officeOf(kPlaceholder));
    auto found = query<text::XTextRange>(search->findFirst(wanted));
    while (found.is()) {
        if (inBody(document, found))
            if (auto paragraph = paragraphOf(found); trim(viewOf(paragraph->getString())) == toUtf16(kPlaceholder))
                return paragraph;
        found = query<text::XTextRange>(search->findNext(found, wanted));
    }
    return std::nullopt;
}

FillTarget targetAt(const RangeRef& range)
{
    FillTarget target;
    target.place = paragraphOf(range);
    target.way = isPlaceholder(viewOf(target.place->getString())) ? FillTarget::Way::Replace : FillTarget::Way::After;
    return target;
}

int countAppendices(const DocumentRef& document)
{
    const auto search = demand<util::XSearchable>(document);
    const auto wanted = search->createSearchDescriptor();
    setProperty(wanted, "SearchRegularExpression", true);
    wanted->setSearchString(officeOf("^Phụ lục( [IVXLC]+| [0-9]+)?$"));
    return search->findAll(wanted)->getCount();
}

void describePage(const DocumentRef& document, FillTarget& target)
{
    constexpr double kHundredths = 100;
    const auto name = property<rtl::OUString>(target.place, "PageStyleName", officeOf("Standard"));
    target.pageStyle = utf8Of(name);
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    if (!pages->hasByName(name))
        return;
    const auto page = pages->getByName(name);
    const auto length = [&](std::string_view what) { return property<sal_Int32>(page, what, 0); };
    const double width = (length("Width") - length("LeftMargin") - length("RightMargin")) / kHundredths;
    if (width > 0)
        target.width = width;
}

Error notInBody(const std::string& bookmark)
{
    return {{"Dấu trang “" + bookmark + "” không nằm trong thân văn bản nên không đặt bảng vào đó được.",
             "The bookmark “" + bookmark + "” is not in the body of the document, so no table can go there."}};
}

} // namespace

Result<FillTarget> findFillTarget(const DocumentRef& document, const std::string& bookmark)
{
    FillTarget target;
    if (!bookmark.empty()) {
        const auto range = bookmarkRange(document, bookmark);
        if (!range)
            return Error{{"Văn bản không có dấu trang “" + bookmark + "”.", "The document has no bookmark “" + bookmark + "”."}};
        if (!inBody(document, *range))
            return notInBody(bookmark);
        target = targetAt(*range);
    } else if (const auto marked = bookmarkRange(document, kPlaceholderBookmark); marked && inBody(document, *marked)) {
        target = targetAt(*marked);
        target.usedBookmark = kPlaceholderBookmark;
    } else if (const auto paragraph = findPlaceholder(document)) {
        target = targetAt(*paragraph);
    } else {
        target.place = paragraphOf(document->getText()->getEnd());
        target.appendices = countAppendices(document);
    }
    describePage(document, target);
    return target;
}

} // namespace trinhky
