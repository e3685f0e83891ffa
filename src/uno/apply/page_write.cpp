#include "uno/apply/page_write.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/PageNumberType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextField.hpp>

#include <algorithm>
#include <vector>

namespace trinhky {

using namespace com::sun::star;

namespace {

using TextRef = uno::Reference<text::XText>;

constexpr sal_Int32 kNumberTop = 1000; // 1/100 mm from the paper's edge, as our own pages have it
constexpr sal_Int32 kLeastMargin = 500;
constexpr float kNumberSize = 14;

/// Fields of page numbers in a header or footer.
std::vector<uno::Reference<text::XTextField>> numbersIn(const TextRef& text)
{
    std::vector<uno::Reference<text::XTextField>> numbers;
    const auto paragraphs = query<container::XEnumerationAccess>(text);
    if (!paragraphs.is())
        return numbers;
    for (const auto all = paragraphs->createEnumeration(); all->hasMoreElements();) {
        const auto paragraph = query<container::XEnumerationAccess>(all->nextElement());
        if (!paragraph.is() || !query<text::XTextRange>(paragraph).is())
            continue;
        for (const auto portions = paragraph->createEnumeration(); portions->hasMoreElements();) {
            const auto field = property(portions->nextElement(), "TextField", uno::Reference<text::XTextField>());
            const auto services = query<lang::XServiceInfo>(field);
            if (services.is() && services->supportsService(officeOf("com.sun.star.text.textfield.PageNumber")))
                numbers.push_back(field);
        }
    }
    return numbers;
}

void removeNumbers(const TextRef& text)
{
    for (const auto& number : numbersIn(text))
        number->dispose();
}

/// Distance from the paper's edge to the text: the header area lies within.
void setTop(const uno::Any& page, sal_Int32 top)
{
    if (!property(page, "HeaderIsOn", false)) {
        setProperty(page, "TopMargin", top);
        return;
    }
    const auto header = property<sal_Int32>(page, "HeaderHeight", 0);
    if (top - header >= kLeastMargin) {
        setProperty(page, "TopMargin", top - header);
        return;
    }
    const auto margin = std::min(kNumberTop, top / 2);
    setProperty(page, "TopMargin", margin);
    setProperty(page, "HeaderIsDynamicHeight", false);
    setProperty(page, "HeaderBodyDistance", sal_Int32(0));
    setProperty(page, "HeaderHeight", top - margin);
}

void setBottom(const uno::Any& page, sal_Int32 bottom)
{
    const auto footer = property(page, "FooterIsOn", false) ? property<sal_Int32>(page, "FooterHeight", 0) : 0;
    setProperty(page, "BottomMargin", std::max(bottom - footer, std::min(kLeastMargin, bottom)));
}

void setPaper(const uno::Any& page, const PageEdit& edit)
{
    if (edit.width && edit.height) {
        setProperty(page, "IsLandscape", *edit.width > *edit.height);
        setProperty(page, "Width", sal_Int32(*edit.width));
        setProperty(page, "Height", sal_Int32(*edit.height));
    }
    if (edit.left)
        setProperty(page, "LeftMargin", sal_Int32(*edit.left));
    if (edit.right)
        setProperty(page, "RightMargin", sal_Int32(*edit.right));
    if (edit.top)
        setTop(page, *edit.top);
    if (edit.bottom)
        setBottom(page, *edit.bottom);
}

/// A header within the margin, so that the text keeps its place.
void openHeader(const uno::Any& page)
{
    if (property(page, "HeaderIsOn", false))
        return;
    const auto top = property<sal_Int32>(page, "TopMargin", 0);
    const auto margin = std::min(kNumberTop, top / 2);
    setProperty(page, "HeaderIsOn", true);
    setProperty(page, "HeaderIsDynamicHeight", false);
    setProperty(page, "HeaderBodyDistance", sal_Int32(0));
    setProperty(page, "TopMargin", margin);
    setProperty(page, "HeaderHeight", top - margin);
}

void putNumber(const uno::Reference<text::XTextDocument>& document, const TextRef& header)
{
    if (!numbersIn(header).empty())
        return;
    const auto cursor = header->createTextCursor();
    cursor->gotoStart(false);
    const auto field = createPart<text::XTextField>(document, "com.sun.star.text.TextField.PageNumber");
    setProperty(field, "NumberingType", sal_Int16(style::NumberingType::ARABIC));
    setProperty(field, "SubType", text::PageNumberType_CURRENT);
    header->insertTextContent(cursor->getStart(), query<text::XTextContent>(field), false);
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    setProperty(cursor, "ParaAdjust", style::ParagraphAdjust_CENTER);
    setProperty(cursor, "ParaFirstLineIndent", sal_Int32(0));
    setProperty(cursor, "ParaLeftMargin", sal_Int32(0));
    setProperty(cursor, "CharFontName", officeOf("Times New Roman"));
    setProperty(cursor, "CharHeight", kNumberSize);
}

void addNumber(const uno::Reference<text::XTextDocument>& document, const uno::Reference<container::XNameAccess>& pages,
               const uno::Any& first, const rtl::OUString& name)
{
    const auto follow = property(first, "FollowStyle", name);
    const bool own = !follow.isEmpty() && follow != name;
    const uno::Any page = own ? pages->getByName(follow) : first;
    openHeader(page);
    if (own) {
        if (property(first, "HeaderIsOn", false))
            removeNumbers(property(first, "HeaderText", TextRef()));
    } else if (property(page, "FirstIsShared", true)) {
        setProperty(page, "FirstIsShared", false);
    }
    putNumber(document, property(page, "HeaderText", TextRef()));
    if (!own)
        removeNumbers(property(page, "HeaderTextFirst", TextRef()));
    for (const uno::Any& style : {first, page})
        for (const auto* side : {"FooterText", "FooterTextFirst"})
            if (property(style, "FooterIsOn", false))
                removeNumbers(property(style, side, TextRef()));
}

} // namespace

void writePage(const uno::Reference<text::XTextDocument>& document, const PageEdit& edit)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    const auto name = toOffice(edit.pageStyle);
    const uno::Any page = pages->getByName(name);
    setPaper(page, edit);
    if (edit.pageNumber)
        addNumber(document, pages, page, name);
}

} // namespace trinhky
