#include "uno/inside/fill_support.hpp"
#include "uno/inside/own_settings.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <fstream>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Figures of two areas under four levels of header, with a note.
std::string areaFile(const Inside& inside)
{
    const auto area = [](const std::string& name, const std::string& id) {
        return "<group title=\"" + name + "\"><column id=\"T" + id + "\" measure=\"actual\" title=\"TH 2024\"/>" +
               "<group title=\"Năm 2025\"><column id=\"K" + id + "\" measure=\"plan\" title=\"KH\"/><column id=\"U" + id +
               "\" measure=\"estimate\" title=\"Ước TH\"/><group title=\"So sánh (%)\"><column id=\"A" + id +
               "\" measure=\"ratio\" of=\"U" + id + "\" to=\"T" + id + "\" title=\"ƯTH/TH\"/><column id=\"B" + id +
               "\" measure=\"ratio\" of=\"U" + id + "\" to=\"K" + id + "\" title=\"ƯTH/KH\"/></group></group></group>";
    };
    const auto values = [](const std::string& id, const std::string& note) {
        return "<value column=\"T" + id + "\">4200</value><value column=\"K" + id + "\">4300</value><value column=\"U" + id +
               "\">4410" + note + "</value>";
    };
    return dataFile(
        inside, "phan-theo-thon.xml",
        "<indicators xmlns=\"urn:trinhky:indicators:1\" title=\"CHỈ TIÊU PHÂN THEO THÔN\"><columns>" + area("Toàn xã", "0") +
            area("Thôn Đông", "1") +
            "</columns><row label=\"I\" name=\"TRỒNG TRỌT\"><row label=\"1\" name=\"Lúa\" unit=\"Tấn\" decimals=\"0\">" +
            values("0", "<note>Mất mùa</note>") + values("1", "") + "</row></row></indicators>");
}

FillRequest requestOf(const std::string& data, const std::string& layout)
{
    FillRequest request;
    request.dataUrl = data;
    request.layout = layout;
    return request;
}

FillSummary fillWith(const Inside& inside, const DocumentRef& document, const FillRequest& request)
{
    auto summary = fillTable(inside.context, document, request);
    if (!summary)
        throw Failure(describe(summary.error()));
    return std::move(summary.value());
}

star::uno::Any pageStyle(const DocumentRef& document, const rtl::OUString& name)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    return demand<star::container::XNameAccess>(families->getByName("PageStyles"))->getByName(name);
}

/// Page style that each paragraph begins, by the paragraph's first words: "Phụ lục=TK Trang ngang@1 ".
std::string pageStarts(const DocumentRef& document)
{
    std::string starts;
    const auto paragraphs = demand<star::container::XEnumerationAccess>(document->getText())->createEnumeration();
    while (paragraphs->hasMoreElements()) {
        const auto part = paragraphs->nextElement();
        const auto style = property<rtl::OUString>(part, "PageDescName", {});
        if (style.isEmpty() || !query<star::text::XTextRange>(part).is())
            continue;
        starts += utf8Of(demand<star::text::XTextRange>(part)->getString()) + "=" + utf8Of(style) + "@" +
                  std::to_string(property<sal_Int16>(part, "PageNumberOffset", 0)) + " ";
    }
    return starts;
}

TableRef onlyTable(const DocumentRef& document)
{
    const auto tables = demand<star::text::XTextTablesSupplier>(document)->getTextTables();
    EXPECT_EQUAL(tables->getElementNames().getLength(), 1);
    return tableOf(document, utf8Of(tables->getElementNames()[0]));
}

} // namespace

INSIDE_CASE("fill layouts: a wide one becomes an appendix on landscape pages with numbers of their own")
{
    for (const char* name : {"ngang.odt", "ngang.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument empty(inside.context);
            empty.append(u"Báo cáo");
            empty.store(inside.scratch / "báo-cáo.odt");
        }
        {
            const TestDocument draft(inside.context, inside.scratch / "báo-cáo.odt");
            const auto summary = fillWith(inside, draft.model(), requestOf(areaFile(inside), "don-vi"));
            EXPECT_EQUAL(summary.notes.size(), 1u);
            EXPECT_EQUAL(pageStarts(draft.model()), "Phụ lục=TK Trang ngang@1 ");
            draft.store(file);
        }
        const TestDocument document(inside.context, file);
        const auto table = onlyTable(document.model());
        EXPECT_EQUAL(table->getRows()->getCount(), 6);
        EXPECT(property<bool>(table, "RepeatHeadline", false));
        EXPECT_EQUAL(property<sal_Int32>(table, "HeaderRowCount", 0), 4);
        const auto style = property<rtl::OUString>(cellText(table, "A1")->createTextCursor(), "PageStyleName", {});
        const auto page = pageStyle(document.model(), style);
        EXPECT(std::abs(property<sal_Int32>(page, "Width", 0) - 29700) < 20);
        EXPECT(std::abs(property<sal_Int32>(page, "Height", 0) - 21000) < 20);
        EXPECT(std::abs(property<sal_Int32>(page, "LeftMargin", 0) - 2000) < 20);
        EXPECT(property<bool>(page, "HeaderIsOn", false));
        EXPECT(contains(pageStarts(document.model()), "@1 "));
        EXPECT(contains(stateOf(document.model()), "bookmark tk_t01"));
    }
}

INSIDE_CASE("fill layouts: earlier steps can still be undone when landscape pages come, which then have no number")
{
    TestDocument document(inside.context);
    document.append(u"Báo cáo");
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());
    EXPECT(!steps.empty());
    const auto summary = fillWith(inside, document.model(), requestOf(areaFile(inside), "don-vi"));
    EXPECT(contains(summary.notes.front().vi, "số trang"));
    EXPECT_EQUAL(pageStarts(document.model()), "Phụ lục=TK Trang ngang@1 ");
    EXPECT_EQUAL(undoTitles(document.model()), "Điền bảng chỉ tiêu\n" + steps);
    // The page style is there now: a second table shares it.
    fillWith(inside, document.model(), requestOf(areaFile(inside), "ke-hoach"));
    EXPECT_EQUAL(pageStarts(document.model()), "Phụ lục=TK Trang ngang@1 Phụ lục II=TK Trang ngang@1 ");
    undoOnce(document.model());
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    while (!undoTitles(document.model()).empty())
        undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), "Standard: \n");
}

INSIDE_CASE("fill layouts: at a placeholder the landscape pages end behind the table")
{
    TestDocument document(inside.context);
    document.append(u"trước");
    document.append(u"{{BANG}}");
    document.append(u"sau");
    const auto before = stateOf(document.model());
    fillWith(inside, document.model(), requestOf(areaFile(inside), "don-vi"));
    EXPECT_EQUAL(pageStarts(document.model()), "CHỈ TIÊU PHÂN THEO THÔN=TK Trang ngang@0 sau=Standard@0 ");
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(pageStarts(document.model()), "");
}

INSIDE_CASE("fill layouts: every shipped one arrives in .odt and .docx as it was planned")
{
    for (const auto& [layout, header] :
         {std::pair<std::string, int>{"nam", 4}, {"ket-qua", 4}, {"ke-hoach", 5}, {"5-nam", 4}, {"don-vi", 4}, {"phu-luc", 5}})
        for (const char* ending : {".odt", ".docx"}) {
            const auto file = inside.scratch / (layout + ending);
            {
                TestDocument draft(inside.context);
                draft.append(u"{{BANG}}");
                fillWith(inside, draft.model(), requestOf(areaFile(inside), layout));
                draft.store(file);
            }
            const TestDocument document(inside.context, file);
            const auto table = onlyTable(document.model());
            EXPECT_EQUAL(table->getRows()->getCount(), header + 2);
            EXPECT(property<bool>(table, "RepeatHeadline", false));
            const auto last = std::to_string(header + 2);
            EXPECT_EQUAL(cellString(table, "B" + last), "Lúa");
            EXPECT(cellString(table, "F" + last).starts_with("4.410"));
            EXPECT_EQUAL(cellString(table, "H" + last), "102,6");
        }
}

INSIDE_CASE("fill layouts: notes stand in their own column, looks of rows arrive")
{
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    fillWith(inside, document.model(), requestOf(areaFile(inside), "5-nam"));
    const auto table = onlyTable(document.model());
    EXPECT_EQUAL(cellString(table, "N6"), "Mất mùa");
    EXPECT_EQUAL(cellString(table, "F6"), "4.410");
    EXPECT(!contains(stateOf(document.model()), "Ghi chú:"));
}

INSIDE_CASE("fill layouts: one of the office's own folder is offered and used, a broken one is told")
{
    const OwnSettings settings(inside, "mẫu-bảng");
    settings.useShared();
    const auto folder = settings.shared() / "templates/tables";
    std::filesystem::create_directories(folder);
    std::ifstream in(inside.extension / "templates/tables/nam.xml", std::ios::binary);
    std::string layout(std::istreambuf_iterator<char>(in), {});
    layout.replace(layout.find("id=\"nam\""), 8, "id=\"cua-xa\"");
    layout.replace(layout.find("title=\"STT\""), 11, "title=\"Thứ tự\"");
    std::ofstream(folder / "cua_xa.xml", std::ios::binary) << layout;
    std::ofstream(folder / "hong.xml", std::ios::binary) << "<tableLayout";
    const auto layouts = Drafting(inside.context).layouts();
    EXPECT(layouts.has_value());
    EXPECT_EQUAL(layouts.value().size(), 7u);
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    const auto summary = fillWith(inside, document.model(), requestOf(indicatorFile(inside, 3, 3), "cua-xa"));
    EXPECT_EQUAL(cellString(onlyTable(document.model()), "A1"), "Thứ tự");
    EXPECT(contains(summary.notes.front().vi, "hong.xml:1:"));
    TestDocument other(inside.context);
    other.append(u"{{BANG}}");
    fillWith(inside, other.model(), requestOf(indicatorFile(inside, 3, 3), fileUrl(folder / "cua_xa.xml")));
    EXPECT_EQUAL(cellString(onlyTable(other.model()), "A1"), "Thứ tự");
}
