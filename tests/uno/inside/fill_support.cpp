#include "uno/inside/fill_support.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <fstream>

namespace trinhky::test {

using namespace com::sun::star;

std::string dataFile(const Inside& inside, const std::string& name, const std::string& content)
{
    const auto path = inside.scratch / name;
    std::ofstream(path, std::ios::binary) << content;
    return fileUrl(path);
}

std::string indicatorFile(const Inside& inside, int rows, int columns)
{
    std::string xml = "<indicators xmlns=\"urn:trinhky:indicators:1\" title=\"CHỈ TIÊU THỬ NGHIỆM\"><columns>";
    for (int i = 1; i <= columns; ++i) {
        const auto id = std::to_string(i);
        if (i == columns - 1)
            xml += "<group title=\"Năm 2025\">";
        xml += i < columns ? "<column id=\"C" + id + "\" measure=\"actual\" title=\"Cột " + id + "\"/>"
                           : "<column id=\"R\" measure=\"ratio\" of=\"C1\" to=\"C2\" title=\"Tỷ lệ (%)\"/></group>";
    }
    xml += "</columns><row label=\"I\" name=\"NHÓM\">";
    for (int row = 1; row <= rows; ++row) {
        const auto number = std::to_string(row);
        xml += "<row code=\"D" + number + "\" label=\"" + number + "\" name=\"Chỉ tiêu số " + number +
               "\" unit=\"ha\" decimals=\"1\">";
        for (int i = 1; i < columns; ++i)
            xml += "<value column=\"C" + std::to_string(i) + "\">" + std::to_string(row * 10 + i) + ".5</value>";
        xml += "</row>";
    }
    return dataFile(inside, "chi-tieu-" + std::to_string(rows) + ".xml", xml + "</row><note>Ghi chú thử.</note></indicators>");
}

std::string stateOf(const DocumentRef& document)
{
    std::string state;
    const auto paragraphs = demand<container::XEnumerationAccess>(document->getText())->createEnumeration();
    while (paragraphs->hasMoreElements()) {
        const auto part = paragraphs->nextElement();
        if (const auto table = query<text::XTextTable>(part); table.is())
            state += "[" + utf8Of(demand<container::XNamed>(table)->getName()) + " " +
                     std::to_string(table->getRows()->getCount()) + "]\n";
        else
            state += utf8Of(property<rtl::OUString>(part, "ParaStyleName", {})) + ": " +
                     utf8Of(demand<text::XTextRange>(part)->getString()) + "\n";
    }
    for (const auto& name : vectorOf(demand<text::XBookmarksSupplier>(document)->getBookmarks()->getElementNames()))
        state += "bookmark " + utf8Of(name) + "\n";
    return state;
}

std::string undoTitles(const DocumentRef& document)
{
    std::string titles;
    const auto manager = demand<document::XUndoManagerSupplier>(document)->getUndoManager();
    for (const auto& title : vectorOf(manager->getAllUndoActionTitles()))
        titles += utf8Of(title) + "\n";
    return titles;
}

void undoOnce(const DocumentRef& document) { demand<document::XUndoManagerSupplier>(document)->getUndoManager()->undo(); }

FillSummary fillIn(const Inside& inside, const DocumentRef& document, const std::string& dataUrl, const std::string& bookmark)
{
    FillRequest request;
    request.dataUrl = dataUrl;
    request.bookmark = bookmark;
    auto summary = fillTable(inside.context, document, request);
    if (!summary)
        throw Failure(describe(summary.error()));
    return std::move(summary.value());
}

std::string refusedFill(const Inside& inside, const DocumentRef& document, const std::string& dataUrl,
                        const std::string& bookmark)
{
    FillRequest request;
    request.dataUrl = dataUrl;
    request.bookmark = bookmark;
    const auto before = document.is() ? stateOf(document) + undoTitles(document) : std::string();
    const auto summary = fillTable(inside.context, document, request);
    if (summary)
        throw Failure("the table was filled in");
    if (document.is() && stateOf(document) + undoTitles(document) != before)
        throw Failure("the document was changed by a refused filling");
    return describe(summary.error());
}

TableRef tableOf(const DocumentRef& document, const std::string& name)
{
    return demand<text::XTextTable>(demand<text::XTextTablesSupplier>(document)->getTextTables()->getByName(officeOf(name)));
}

std::string cellString(const TableRef& table, std::string_view cell) { return utf8Of(cellText(table, cell)->getString()); }

void addBookmark(const DocumentRef& document, const RangeRef& range, std::string_view name)
{
    const auto bookmark = createPart<text::XTextContent>(document, "com.sun.star.text.Bookmark");
    demand<container::XNamed>(bookmark)->setName(officeOf(name));
    range->getText()->insertTextContent(range, bookmark, true);
}

} // namespace trinhky::test
