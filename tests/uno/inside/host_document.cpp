#include "uno/inside/host_document.hpp"

#include "uno/inside/fill_support.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace trinhky::test {

using namespace com::sun::star;
using uno::Reference;

namespace {

Reference<container::XNameAccess> styles(const DocumentRef& document, std::string_view family)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    return demand<container::XNameAccess>(families->getByName(officeOf(family)));
}

void writeHost(const Inside& inside, const std::filesystem::path& file)
{
    TestDocument document(inside.context);
    const auto standard = styles(document.model(), "ParagraphStyles")->getByName("Standard");
    setProperty(standard, "CharFontName", officeOf("DejaVu Sans"));
    setProperty(standard, "CharHeight", 9.0F);
    setProperty(standard, "ParaFirstLineIndent", sal_Int32(700));
    setProperty(standard, "ParaTopMargin", sal_Int32(300));
    const auto page = createPart<uno::XInterface>(document.model(), "com.sun.star.style.PageStyle");
    uno::Any inserted;
    inserted <<= page;
    demand<container::XNameContainer>(styles(document.model(), "PageStyles"))->insertByName("Ngang", inserted);
    setProperty(page, "LeftMargin", sal_Int32(3300));
    setProperty(page, "HeaderIsOn", true);
    property(page, "HeaderText", TextRef())->setString(officeOf("Đầu trang ngang"));
    document.append(u"Đoạn đầu có gạch chân");
    setProperty(document.append(u"Mục thứ nhất"), "NumberingStyleName", officeOf("Numbering 123"));
    const auto turned = document.append(kHostParagraph);
    setProperty(turned, "NumberingStyleName", rtl::OUString());
    setProperty(turned, "PageDescName", officeOf("Ngang"));
    addBookmark(document.model(), document.append(u"Đoạn có mốc"), "moc");
    addBookmark(document.model(), document.append(u"Trích yếu của người khác"), "tk_trichYeu");
    const auto table = document.appendTable(2, 2);
    setCell(table, "A1", u"một");
    setCell(table, "B2", u"hai");
    document.append(u"Đoạn sau bảng");
    const auto note = createPart<text::XTextContent>(document.model(), "com.sun.star.text.Footnote");
    document.text()->insertTextContent(document.text()->getEnd(), note, false);
    demand<text::XText>(note)->setString(officeOf("chú thích"));
    document.append(u"Đoạn cuối");
    demand<document::XDocumentPropertiesSupplier>(document.model())
        ->getDocumentProperties()
        ->setTitle(officeOf("Văn bản có sẵn"));
    document.store(file);
}

template <class T>
std::string valueOf(const Reference<uno::XInterface>& object, std::string_view name, T none)
{
    return std::string(name) + "=" + shown(property(object, name, none)) + " ";
}

std::string paragraphState(const Reference<uno::XInterface>& part)
{
    std::string state = valueOf(part, "ParaStyleName", rtl::OUString()) + valueOf(part, "PageDescName", rtl::OUString()) +
                        valueOf(part, "PageNumberOffset", sal_Int16(0)) + valueOf(part, "ParaFirstLineIndent", sal_Int32(0)) +
                        valueOf(part, "ListLabelString", rtl::OUString()) + ": ";
    for (const auto portions = demand<container::XEnumerationAccess>(part)->createEnumeration(); portions->hasMoreElements();) {
        const auto portion = query<uno::XInterface>(portions->nextElement());
        if (property(portion, "TextPortionType", rtl::OUString()) == "SoftPageBreak")
            continue; // where the layout stands
        state += "<" + shown(property(portion, "TextPortionType", rtl::OUString())) + " " + valueOf(portion, "CharHeight", 0.0F) +
                 valueOf(portion, "CharFontName", rtl::OUString()) + valueOf(portion, "CharStyleName", rtl::OUString()) + ">" +
                 shown(demand<text::XTextRange>(portion)->getString());
    }
    return state;
}

std::string tableState(const TableRef& table)
{
    std::string state = "table ";
    for (const auto& cell : vectorOf(table->getCellNames()))
        state += utf8Of(cell) + "=" + shown(demand<text::XText>(table->getCellByName(cell))->getString()) + " ";
    return state;
}

/// Of the styles that the host uses in .odt and .docx.
std::string styleState(const DocumentRef& document, std::string_view family)
{
    std::string state;
    const auto all = styles(document, family);
    for (const auto& name : vectorOf(stringsOf({"Standard", "Ngang", "Converted1", "Converted2"}))) {
        if (!all->hasByName(name))
            continue;
        const auto style = query<uno::XInterface>(all->getByName(name));
        state += shown(name) + " " + valueOf(style, "CharHeight", 0.0F) + valueOf(style, "CharFontName", rtl::OUString()) +
                 valueOf(style, "ParaFirstLineIndent", sal_Int32(0)) + valueOf(style, "LeftMargin", sal_Int32(0)) +
                 valueOf(style, "TopMargin", sal_Int32(0)) + valueOf(style, "HeaderIsOn", false) +
                 valueOf(style, "IsLandscape", false) + "\n";
    }
    return state;
}

} // namespace

std::filesystem::path hostFile(const Inside& inside, const std::string& ending)
{
    const auto file = inside.scratch / ("văn bản có sẵn" + ending);
    writeHost(inside, file);
    return file;
}

std::string hostState(const DocumentRef& document)
{
    std::string state;
    for (const auto parts = demand<container::XEnumerationAccess>(document->getText())->createEnumeration();
         parts->hasMoreElements();) {
        const auto part = query<uno::XInterface>(parts->nextElement());
        const auto table = query<text::XTextTable>(part);
        state += (table.is() ? tableState(table) : paragraphState(part)) + "\n";
    }
    const auto bookmarks = demand<text::XBookmarksSupplier>(document)->getBookmarks();
    for (const auto& name : vectorOf(bookmarks->getElementNames()))
        state +=
            shown(name) + "=" + shown(demand<text::XTextContent>(bookmarks->getByName(name))->getAnchor()->getString()) + "\n";
    state += styleState(document, "ParagraphStyles") + styleState(document, "PageStyles");
    const auto properties = demand<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties();
    return state + shown(properties->getTitle()) + "|" + shown(properties->getSubject());
}

} // namespace trinhky::test
