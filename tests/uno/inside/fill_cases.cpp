#include "uno/inside/fill_support.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Later offices tell start and end from left and right, which is the same in Vietnamese.
star::style::ParagraphAdjust adjustOf(const TableRef& table, std::string_view cell)
{
    constexpr sal_Int16 kStart = 5;
    const auto adjust = property<sal_Int16>(cellText(table, cell)->createTextCursor(), "ParaAdjust", -1);
    return static_cast<star::style::ParagraphAdjust>(adjust >= kStart ? adjust - kStart : adjust);
}

/// How the text of a paragraph looks, portion by portion.
std::string lookOf(const TextRef& text, int paragraph)
{
    const auto paragraphs = demand<star::container::XEnumerationAccess>(text)->createEnumeration();
    for (int i = 0; i < paragraph; ++i)
        paragraphs->nextElement();
    const auto portions = demand<star::container::XEnumerationAccess>(paragraphs->nextElement())->createEnumeration();
    std::string look;
    while (portions->hasMoreElements()) {
        const auto portion = portions->nextElement();
        look += utf8Of(demand<star::text::XTextRange>(portion)->getString()) + "|" +
                utf8Of(property<rtl::OUString>(portion, "CharStyleName", {})) + "|" +
                std::to_string(property<sal_Int32>(portion, "CharBackColor", 0)) + "|" +
                std::to_string(property<sal_Int32>(portion, "ParaLeftMargin", 0)) + "\n";
    }
    return look;
}

/// "trước", the placeholder, "sau" in a style of its own.
void writeDraft(TestDocument& document)
{
    document.append(u"trước");
    document.append(u"{{BANG}}");
    setProperty(document.append(u"sau"), "ParaStyleName", officeOf("Text body"));
}

} // namespace

INSIDE_CASE("fill: the placeholder gives way to the table and one undo brings everything back")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());

    const auto summary = fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    EXPECT_EQUAL(summary.rows, 6);
    EXPECT_EQUAL(summary.columns, 6);
    EXPECT_EQUAL(undoTitles(document.model()), "Điền bảng chỉ tiêu\n" + steps);
    EXPECT_EQUAL(stateOf(document.model()),
                 "Standard: trước\nTK Tên bảng: CHỈ TIÊU THỬ NGHIỆM\n[" + summary.tableName +
                     " 6]\nTK Bảng - ghi chú: Ghi chú: Ghi chú thử.\nText body: sau\nbookmark tk_t01\n");
    const auto table = tableOf(document.model(), summary.tableName);
    EXPECT_EQUAL(cellString(table, "B4"), "Chỉ tiêu số 1");
    EXPECT_EQUAL(cellString(table, "D4"), "11,5");
    EXPECT_EQUAL(cellString(table, "F4"), "92,0");

    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(undoTitles(document.model()), steps);
}

INSIDE_CASE("fill: a thousand rows of ten columns arrive whole, with repeated header and figures to the right")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model());
    const auto summary = fillIn(inside, document.model(), indicatorFile(inside, 1000, 10));
    EXPECT_EQUAL(summary.rows, 1003);
    const auto table = tableOf(document.model(), summary.tableName);
    EXPECT(property<bool>(table, "RepeatHeadline", false));
    EXPECT_EQUAL(property<sal_Int32>(table, "HeaderRowCount", 0), 2);
    EXPECT_EQUAL(cellString(table, "D1003"), "10.001,5");
    EXPECT(adjustOf(table, "D1003") == star::style::ParagraphAdjust_RIGHT);
    EXPECT(adjustOf(table, "A1003") == star::style::ParagraphAdjust_CENTER);
    EXPECT(adjustOf(table, "B1003") == star::style::ParagraphAdjust_LEFT);
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: the skeleton's bookmark is used up and comes back with undo")
{
    TestDocument document(inside.context);
    document.append(u"trước");
    addBookmark(document.model(), document.append(u"{{BANG}}"), "tk_bang");
    const auto before = stateOf(document.model());
    fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    EXPECT(!contains(stateOf(document.model()), "tk_bang"));
    EXPECT(!contains(stateOf(document.model()), "{{BANG}}"));
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: the look of the placeholder does not rub off on the table")
{
    TestDocument document(inside.context);
    document.append(u"trước");
    const auto place = document.append(u"{{BANG}}");
    setProperty(place, "CharStyleName", officeOf("Source Text"));
    setProperty(place, "CharBackColor", sal_Int32{0xD9D9D9});
    setProperty(place, "CharPosture", star::awt::FontSlant_ITALIC);
    setProperty(place, "ParaLeftMargin", sal_Int32{3000});
    document.append(u"sau");
    const auto before = stateOf(document.model());
    const auto look = lookOf(document.text(), 1);
    fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    const auto paragraphs = demand<star::container::XEnumerationAccess>(document.text())->createEnumeration();
    paragraphs->nextElement();
    const auto title = paragraphs->nextElement();
    EXPECT_EQUAL(property<sal_Int32>(title, "CharBackColor", 0), -1);
    EXPECT_EQUAL(utf8Of(property<rtl::OUString>(title, "CharFontName", {})), "Times New Roman");
    EXPECT(property<star::awt::FontSlant>(title, "CharPosture", star::awt::FontSlant_ITALIC) == star::awt::FontSlant_NONE);
    EXPECT_EQUAL(property<sal_Int32>(title, "ParaLeftMargin", 1), 0);
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(lookOf(document.text(), 1), look);
}

INSIDE_CASE("fill: a placeholder that starts a page still does when the table has taken its place")
{
    TestDocument document(inside.context);
    document.append(u"trước");
    setProperty(document.append(u"{{BANG}}"), "BreakType", star::style::BreakType_PAGE_BEFORE);
    fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    const auto paragraphs = demand<star::container::XEnumerationAccess>(document.text())->createEnumeration();
    paragraphs->nextElement();
    EXPECT(property<star::style::BreakType>(paragraphs->nextElement(), "BreakType", star::style::BreakType_NONE) ==
           star::style::BreakType_PAGE_BEFORE);
}

INSIDE_CASE("fill: the table of a fresh skeleton looks as in any other document, and the checks find nothing in it")
{
    Drafting drafting(inside.context);
    NewRequest wanted;
    wanted.kind = "NQ";
    wanted.hidden = true;
    auto draft = drafting.create(wanted);
    EXPECT(draft.has_value());
    const TestDocument document(inside.context, draft.value());
    const auto before = drafting.check(document.model(), {});
    EXPECT(before.has_value());
    fillIn(inside, document.model(), indicatorFile(inside, 40, 5));
    EXPECT(contains(stateOf(document.model()), "TK Tên bảng: CHỈ TIÊU THỬ NGHIỆM\n[TKBang01"));
    const auto after = drafting.check(document.model(), {});
    EXPECT(after.has_value());
    // One placeholder less, nothing new.
    EXPECT_EQUAL(after.value().result.findings.size() + 1, before.value().result.findings.size());
}

INSIDE_CASE("fill: a bookmark in the user's words keeps them and the table follows their paragraph")
{
    TestDocument document(inside.context);
    addBookmark(document.model(), document.append(u"Kết quả như sau:"), "ket_qua");
    document.append(u"cuối");
    const auto before = stateOf(document.model());
    fillIn(inside, document.model(), indicatorFile(inside, 3, 3), "ket_qua");
    const auto state = stateOf(document.model());
    EXPECT(state.starts_with("Standard: Kết quả như sau:\nTK Tên bảng: "));
    EXPECT(contains(state, "\nStandard: cuối\n"));
    EXPECT(contains(state, "bookmark ket_qua"));
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: a bookmark that is missing or stands in a cell is refused")
{
    TestDocument document(inside.context);
    const auto table = document.appendTable(1, 1);
    setCell(table, "A1", u"ô");
    addBookmark(document.model(), query<star::text::XTextRange>(cellText(table, "A1")->createTextCursor()), "trong_o");
    const auto data = indicatorFile(inside, 3, 3);
    EXPECT(contains(refusedFill(inside, document.model(), data, "khong_co"), "khong_co"));
    EXPECT(contains(refusedFill(inside, document.model(), data, "trong_o"), "thân văn bản"));
}

INSIDE_CASE("fill: without a placeholder the table becomes an appendix with page numbers of its own")
{
    TestDocument document(inside.context);
    document.append(u"Nghị quyết");
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());
    const auto summary = fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    EXPECT_EQUAL(stateOf(document.model()), "Standard: Nghị quyết\nTK Phụ lục: Phụ lục\nTK Tên phụ lục: CHỈ TIÊU THỬ NGHIỆM\n"
                                            "TK Kèm theo: (Kèm theo Văn bản số:        ngày       tháng       năm)\n[" +
                                                summary.tableName +
                                                " 6]\nTK Bảng - ghi chú: Ghi chú: Ghi chú thử.\nbookmark tk_t01\n");
    EXPECT_EQUAL(summary.notes.size(), 1u);
    const auto paragraphs = demand<star::container::XEnumerationAccess>(document.text())->createEnumeration();
    paragraphs->nextElement();
    const auto heading = paragraphs->nextElement();
    EXPECT_EQUAL(utf8Of(property<rtl::OUString>(heading, "PageDescName", {})), "Standard");
    EXPECT_EQUAL(property<sal_Int16>(heading, "PageNumberOffset", 0), 1);
    EXPECT_EQUAL(undoTitles(document.model()), "Điền bảng chỉ tiêu\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: the tables of a set each become an appendix with a Roman number, in one step")
{
    TestDocument document(inside.context);
    document.append(u"Báo cáo");
    const std::string columns = "<columns><column id=\"A\" measure=\"actual\" title=\"A\"/></columns>";
    const auto data =
        dataFile(inside, "hai-bieu.xml",
                 "<indicatorSet xmlns=\"urn:trinhky:indicators:1\"><indicators no=\"1\" title=\"MỘT\">" + columns +
                     "<row name=\"Thu\"><value column=\"A\">1</value></row></indicators><indicators no=\"2\" title=\"HAI\">" +
                     columns + "<row name=\"Chi\"><value column=\"A\">2</value></row></indicators></indicatorSet>");
    const auto before = stateOf(document.model());
    fillIn(inside, document.model(), data);
    const auto state = stateOf(document.model());
    EXPECT(contains(state, "TK Phụ lục: Phụ lục I\nTK Tên phụ lục: MỘT\n"));
    EXPECT(contains(state, "TK Phụ lục: Phụ lục II\nTK Tên phụ lục: HAI\n"));
    EXPECT(contains(state, "bookmark tk_t02"));
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: a second filling gets names of its own")
{
    TestDocument document(inside.context);
    document.append(u"Báo cáo");
    const auto data = indicatorFile(inside, 3, 3);
    const auto first = fillIn(inside, document.model(), data);
    const auto second = fillIn(inside, document.model(), data);
    EXPECT(first.tableName != second.tableName);
    EXPECT(contains(stateOf(document.model()), "TK Phụ lục: Phụ lục II\n"));
    EXPECT(contains(stateOf(document.model()), "bookmark tk_t02"));
}

INSIDE_CASE("fill: faulty data is refused with file, line and column")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto data =
        dataFile(inside, "hỏng.xml", "<indicators xmlns=\"urn:trinhky:indicators:1\">\n  <row name=\"x\"></rw>\n</indicators>");
    EXPECT(contains(refusedFill(inside, document.model(), data), "hỏng.xml:2:17: XML sai cú pháp"));
    EXPECT(contains(refusedFill(inside, document.model(), fileUrl(inside.scratch / "không-có.xml")), "không-có.xml"));
}

INSIDE_CASE("fill: without a document, or into a read-only one, nothing happens")
{
    const auto data = indicatorFile(inside, 3, 3);
    EXPECT(contains(refusedFill(inside, {}, data), "Chưa có văn bản"));
    const auto file = inside.scratch / "chỉ-đọc.odt";
    {
        TestDocument draft(inside.context);
        writeDraft(draft);
        draft.store(file);
    }
    const auto loader = createService<star::frame::XComponentLoader>(inside.context, "com.sun.star.frame.Desktop");
    const TestDocument document(inside.context, query<star::text::XTextDocument>(loader->loadComponentFromURL(
                                                    officeOf(fileUrl(file)), officeOf("_blank"), 0,
                                                    Bag{}.set("Hidden", true).set("ReadOnly", true).done())));
    EXPECT(contains(refusedFill(inside, document.model(), data), "chỉ đọc"));
}

INSIDE_CASE("fill: a dry run shows the plan and changes nothing")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model()) + undoTitles(document.model());
    FillRequest request;
    request.dataUrl = indicatorFile(inside, 3, 3);
    request.dryRun = true;
    const auto summary = fillTable(inside.context, document.model(), request);
    EXPECT(summary.has_value());
    EXPECT(contains(summary.value().planText, "1 | Chỉ tiêu số 1 | ha | 11,5 | 12,5 | 92,0"));
    EXPECT_EQUAL(stateOf(document.model()) + undoTitles(document.model()), before);
}

INSIDE_CASE("fill: tracked changes go on after the table, which is not tracked")
{
    TestDocument document(inside.context);
    writeDraft(document);
    setProperty(document.model(), "RecordChanges", true);
    const auto before = stateOf(document.model());
    const auto summary = fillIn(inside, document.model(), indicatorFile(inside, 3, 3));
    EXPECT(property<bool>(document.model(), "RecordChanges", false));
    EXPECT(!contains(stateOf(document.model()), "{{BANG}}"));
    EXPECT(contains(summary.notes.front().vi, "ghi vết"));
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("fill: the table is there after .odt and .docx are stored and read again")
{
    const auto data = indicatorFile(inside, 30, 5);
    for (const char* name : {"bảng.odt", "bảng.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument draft(inside.context);
            writeDraft(draft);
            fillIn(inside, draft.model(), data);
            draft.store(file);
        }
        const TestDocument document(inside.context, file);
        const auto tables = demand<star::text::XTextTablesSupplier>(document.model())->getTextTables();
        EXPECT_EQUAL(tables->getElementNames().getLength(), 1);
        const auto table = tableOf(document.model(), utf8Of(tables->getElementNames()[0]));
        EXPECT_EQUAL(table->getRows()->getCount(), 33);
        EXPECT(property<bool>(table, "RepeatHeadline", false));
        EXPECT_EQUAL(cellString(table, "D33"), "301,5");
        EXPECT(adjustOf(table, "D33") == star::style::ParagraphAdjust_RIGHT);
        EXPECT(contains(stateOf(document.model()), "bookmark tk_t01"));
        EXPECT(contains(stateOf(document.model()), "TK Bảng - ghi chú: Ghi chú"));
    }
}
