#include "uno/apply/form_pages.hpp"

#include "uno/apply/package_stream.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/style/XStyleLoader.hpp>
#include <com/sun/star/text/XText.hpp>

namespace trinhky {

using namespace com::sun::star;

using DocumentRef = uno::Reference<text::XTextDocument>;
using RangeRef = uno::Reference<text::XTextRange>;

void addPageStyles(const ContextRef& context, const DocumentRef& document, const std::string& package)
{
    const auto loader = demand<style::XStyleLoader>(demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies());
    loader->loadStylesFromURL(officeOf("private:stream"), Bag{}
                                                              .set("InputStream", packageStream(context, package))
                                                              .set("LoadPageStyles", true)
                                                              .set("LoadTextStyles", true)
                                                              .set("LoadFrameStyles", false)
                                                              .set("LoadNumberingStyles", false)
                                                              .set("OverwriteStyles", false)
                                                              .done());
}

void renewPages(const DocumentRef& document, const RangeRef& start, const RangeRef& end, const rtl::OUString& firstPage)
{
    constexpr std::string_view kPageStyle = "PageDescName";
    constexpr std::string_view kPageNumber = "PageNumberOffset";
    const auto form = document->getText()->createTextCursorByRange(start);
    form->gotoRange(end, true);
    for (const auto parts = demand<container::XEnumerationAccess>(form)->createEnumeration(); parts->hasMoreElements();) {
        const auto part = query<uno::XInterface>(parts->nextElement());
        const auto style = property(part, kPageStyle, rtl::OUString());
        if (style.isEmpty() || style == firstPage)
            continue;
        const auto number = property(part, kPageNumber, sal_Int16(0));
        setProperty(part, kPageStyle, firstPage);
        setProperty(part, kPageStyle, style);
        setProperty(part, kPageNumber, number);
    }
}

bool mayAddHeaders(const DocumentRef& document)
{
    return !demand<document::XUndoManagerSupplier>(document)->getUndoManager()->isUndoPossible();
}

} // namespace trinhky
