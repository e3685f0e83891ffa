#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/ReferenceFieldPart.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextField.hpp>

#include <fstream>

using namespace trinhky;
using namespace trinhky::test;
namespace text = com::sun::star::text;
using com::sun::star::container::XEnumerationAccess;
using com::sun::star::uno::Any;

namespace {

/// Every paragraph has the text that Writer gives for it, and runs that cover it without gaps.
void expectWritersText(const TestDocument& document)
{
    const Snapshot snapshot = readSnapshot(document.model());
    const auto elements = demand<XEnumerationAccess>(document.text())->createEnumeration();
    for (std::size_t i = 0; elements->hasMoreElements(); ++i) {
        const RangeRef range = demand<text::XTextRange>(elements->nextElement());
        const Paragraph& paragraph = snapshot.paragraphs.at(i);
        EXPECT_EQUAL(paragraph.text, toU16(range->getString()));
        std::int32_t end = 0;
        for (const Run& run : paragraph.runs) {
            EXPECT_EQUAL(run.span.begin, end);
            end = run.span.end;
        }
        EXPECT_EQUAL(end, static_cast<std::int32_t>(paragraph.text.size()));
    }
}

void insertContent(const TestDocument& document, std::string_view service)
{
    const auto content = createPart<text::XTextContent>(document.model(), service);
    document.text()->insertTextContent(upcast<text::XTextRange>(document.end()), content, false);
}

void wrap(const TestDocument& document, const RangeRef& range, std::string_view service)
{
    document.text()->insertTextContent(range, createPart<text::XTextContent>(document.model(), service), true);
}

void insertInput(const TestDocument& document, std::string_view content)
{
    const auto field = createPart<text::XTextField>(document.model(), "com.sun.star.text.TextField.Input");
    setProperty(field, "Content", officeOf(content));
    document.text()->insertTextContent(upcast<text::XTextRange>(document.end()), upcast<text::XTextContent>(field), false);
}

} // namespace

INSIDE_CASE("reader: bookmarks of ours are known by their place in the text, others not")
{
    TestDocument document(inside.context);
    const auto add = [&](const RangeRef& range, std::string_view name) {
        const auto content = createPart<text::XTextContent>(document.model(), "com.sun.star.text.Bookmark");
        demand<com::sun::star::container::XNamed>(content)->setName(officeOf(name));
        document.text()->insertTextContent(range, content, true);
    };
    add(part(document.append(u"Thu 15,3 tỷ đồng."), 4, 12), "tk_f001");
    add(part(document.append(u"Chi"), 0, 2), "other");
    const auto table = document.appendTable(2, 2);
    setCell(table, "A1", u"STT");
    const auto cell = createPart<text::XTextContent>(document.model(), "com.sun.star.text.Bookmark");
    demand<com::sun::star::container::XNamed>(cell)->setName("tk_t01");
    cellText(table, "A1")->insertTextContent(cellText(table, "A1")->getStart(), cell, false);
    const Snapshot snapshot = readSnapshot(document.model());
    const std::vector<Bookmark> expected{{u"tk_f001", 0, {4, 16}}, {u"tk_t01", 2, {0, 0}}};
    EXPECT(snapshot.bookmarks == expected);
}

INSIDE_CASE("reader: text with fields, notes and anchors is what Writer counts")
{
    TestDocument document(inside.context);
    document.append(u"trang ");
    insertContent(document, "com.sun.star.text.TextField.PageNumber");
    insertContent(document, "com.sun.star.text.Footnote");
    document.append(u"nhập ");
    insertInput(document, "Thử Nghiệm");
    insertContent(document, "com.sun.star.text.TextField.Annotation");
    wrap(document, part(document.append(u"dấu trang ở đây"), 3, 6), "com.sun.star.text.Bookmark");
    wrap(document, part(document.append(u"tham chiếu ở đây"), 0, 10), "com.sun.star.text.ReferenceMark");
    document.append(u"x\u00a0y\u00adz\u200b\nkết");
    expectWritersText(document);
    document.store(inside.scratch / "chữ.docx");
    expectWritersText(TestDocument(inside.context, inside.scratch / "chữ.docx"));
}

INSIDE_CASE("reader: text in content controls and annotated ranges is read in place")
{
    TestDocument document(inside.context);
    wrap(document, part(document.append(u"trước giữa sau"), 6, 4), "com.sun.star.text.ContentControl");
    wrap(document, part(document.append(u"đầu lõi đuôi"), 4, 3), "com.sun.star.text.InContentMetadata");
    expectWritersText(document);
    document.store(inside.scratch / "ô điền.docx");
    expectWritersText(TestDocument(inside.context, inside.scratch / "ô điền.docx"));
}

INSIDE_CASE("reader: form fields of Word keep the runs over the text")
{
    const std::filesystem::path file = inside.scratch / "biểu mẫu.rtf";
    std::ofstream(file)
        << R"({\rtf1\ansi Ho ten: {\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0\ffname ten}}}{\fldrslt abcde}} cuoi\par)"
        << R"( Ngay {\field{\*\fldinst DATE \\@ "d/M"}{\fldrslt 1/2}} het\par})";
    expectWritersText(TestDocument(inside.context, file));
}

INSIDE_CASE("reader: text at the start and at the end of the line is text to the left and to the right")
{
    const std::filesystem::path file = inside.scratch / "căn lề.fodt";
    std::ofstream(file)
        << R"(<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>
<style:style style:name="S" style:family="paragraph"><style:paragraph-properties fo:text-align="start"/></style:style>
<style:style style:name="E" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
</office:automatic-styles><office:body><office:text><text:p text:style-name="S">một</text:p><text:p text:style-name="E">hai</text:p>
</office:text></office:body></office:document>)";
    const Snapshot snapshot = readSnapshot(TestDocument(inside.context, file).model());
    EXPECT_EQUAL(snapshot.paraFormats.at(snapshot.paragraphs.at(0).format).align, Align::Left);
    EXPECT_EQUAL(snapshot.paraFormats.at(snapshot.paragraphs.at(1).format).align, Align::Right);
}
