#include "uno/inside/fill_support.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/figure_inserting.hpp"

#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

std::string figures(const Inside& inside)
{
    return dataFile(inside, "so-lieu.xml",
                    R"xml(<indicators xmlns="urn:trinhky:indicators:1" no="07" period="2024" title="CHỈ TIÊU"><columns>
<column id="TH2023" measure="actual" period="2023" title="TH 2023"/><column id="UTH2024" measure="estimate" period="2024" title="ƯTH"/>
</columns><row code="THU" name="Thu ngân sách" unit="triệu đồng" decimals="1"><value column="TH2023">15330</value>
<value column="UTH2024">14010.5</value></row></indicators>)xml");
}

std::string marked(const DocumentRef& document, std::string_view bookmark)
{
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    if (!bookmarks->hasByName(officeOf(bookmark)))
        return "none";
    return utf8Of(demand<star::text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor()->getString());
}

std::string recorded(const DocumentRef& document)
{
    const auto record = dataRecordOf(document);
    std::string text;
    if (record)
        for (const auto& figure : record.value().figures)
            text += figure.bookmark + " " + figure.row + "." + figure.column + "|" + figure.unit + " " + figure.text + "\n";
    return text;
}

} // namespace

INSIDE_CASE("figures: fields of the prose become figures in one step, and no table is made for them")
{
    TestDocument document(inside.context);
    document.append(u"Thu {{THU.TH2023|tỷ đồng}}, ước {{THU.UTH2024}} triệu đồng.");
    document.append(u"Chưa có: {{XUAT.TH2023}}.");
    setCell(document.appendTable(1, 2), "B1", u"{{THU.TH2023}}");
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());

    const auto summary = fillIn(inside, document.model(), figures(inside));
    EXPECT_EQUAL(summary.tableName, "");
    EXPECT_EQUAL(undoTitles(document.model()), "Điền bảng chỉ tiêu\n" + steps);
    EXPECT(toUtf8(document.string()).starts_with("Thu 15,3 tỷ đồng, ước 14.010,5 triệu đồng.\nChưa có: {{XUAT.TH2023}}."));
    EXPECT_EQUAL(marked(document.model(), "tk_f001"), "15,3 tỷ đồng");
    EXPECT_EQUAL(marked(document.model(), "tk_f002"), "14.010,5");
    EXPECT_EQUAL(marked(document.model(), "tk_f003"), "15.330,0");
    EXPECT_EQUAL(recorded(document.model()), "tk_f001 THU.TH2023|tỷ đồng 15,3 tỷ đồng\ntk_f002 THU.UTH2024| 14.010,5\n"
                                             "tk_f003 THU.TH2023| 15.330,0\n");
    EXPECT(summary.notes.size() == 1 && summary.notes.front().vi.find("XUAT") != std::string::npos);

    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("figures: table and prose are one step")
{
    TestDocument document(inside.context);
    document.append(u"Thu {{THU.TH2023|tỷ đồng}}.");
    document.append(u"{{BANG}}");
    document.append(u"Ước {{THU.UTH2024}}.");
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());

    const auto summary = fillIn(inside, document.model(), figures(inside));
    EXPECT(!summary.tableName.empty());
    EXPECT_EQUAL(undoTitles(document.model()), "Điền bảng chỉ tiêu\n" + steps);
    EXPECT_EQUAL(marked(document.model(), "tk_f001"), "15,3 tỷ đồng");
    EXPECT_EQUAL(marked(document.model(), "tk_f002"), "14.010,5");

    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("figures: what is not known is told of in a dry run, and nothing is written")
{
    TestDocument document(inside.context);
    document.append(u"Thu {{THU.TH2023}}, {{THU.TH2023|ha}}, {{THU.KH2024}}.");
    const auto before = stateOf(document.model());
    const auto summary = Drafting(inside.context).fill(document.model(), {figures(inside), "", "", true});
    EXPECT(summary.has_value());
    EXPECT_EQUAL(summary.value().planText, "{{THU.TH2023}} → 15.330,0\n");
    EXPECT_EQUAL(summary.value().notes.size(), 2U);
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("figures: a figure is inserted at the cursor, remembered, and survives saving")
{
    TestDocument document(inside.context);
    document.append(u"Thu ngân sách đạt ");
    const auto written = insertFigure(inside.context, document.model(), {figures(inside), {"", "THU", "TH2023", "tỷ đồng"}});
    EXPECT(written.has_value());
    EXPECT_EQUAL(written.value(), "15,3 tỷ đồng");
    EXPECT_EQUAL(toUtf8(document.string()), "Thu ngân sách đạt 15,3 tỷ đồng");
    for (const auto* const name : {"so-lieu.odt", "so-lieu.docx"}) {
        document.store(inside.scratch / name);
        TestDocument reloaded(inside.context, inside.scratch / name);
        EXPECT_EQUAL(marked(reloaded.model(), "tk_f001"), "15,3 tỷ đồng");
        EXPECT_EQUAL(recorded(reloaded.model()), "tk_f001 THU.TH2023|tỷ đồng 15,3 tỷ đồng\n");
    }
    undoOnce(document.model());
    EXPECT_EQUAL(toUtf8(document.string()), "Thu ngân sách đạt ");
}

INSIDE_CASE("figures: a figure that the data does not have is refused, and the document stays")
{
    TestDocument document(inside.context);
    document.append(u"Thu ");
    for (const auto& address : {FigureAddress{"", "THU", "TH2022", ""}, FigureAddress{"", "THU", "TH2023", "ha"}})
        EXPECT(!insertFigure(inside.context, document.model(), {figures(inside), address}).has_value());
    EXPECT_EQUAL(toUtf8(document.string()), "Thu ");
    EXPECT_EQUAL(recorded(document.model()), "");
}

INSIDE_CASE("figures: a figure that somebody has changed is found, and mended as the data says with its bookmark kept")
{
    TestDocument document(inside.context);
    document.append(u"Thu {{THU.TH2023|tỷ đồng}} năm qua.");
    fillIn(inside, document.model(), figures(inside));
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document.model())->getBookmarks();
    demand<star::text::XTextContent>(bookmarks->getByName("tk_f001"))->getAnchor()->setString(officeOf("15,8 tỷ đồng"));
    CheckOptions options;
    options.ruleGlobs = {"FIG-*"};
    const auto outcome = Drafting(inside.context).check(document.model(), options);
    EXPECT(outcome.has_value());
    const auto& findings = outcome.value().result.findings;
    EXPECT_EQUAL(findings.size(), 1U);
    EXPECT_EQUAL(findings.front().rule, "FIG-DATA");
    EXPECT_EQUAL(findings.front().expected, "15,3 tỷ đồng");
}

INSIDE_CASE("figures: where a figure comes from is told at the cursor")
{
    TestDocument document(inside.context);
    EXPECT(insertFigure(inside.context, document.model(), {figures(inside), {"", "THU", "UTH2024", ""}}).has_value());
    const auto source = figureSource(inside.context, document.model());
    EXPECT(source.has_value());
    for (const auto* const part : {"14.010,5", "Thu ngân sách", "ƯTH", "triệu đồng", "so-lieu.xml"})
        EXPECT(source.value().vi.find(part) != std::string::npos);
    document.append(u"");
    document.append(u"xa");
    EXPECT(!figureSource(inside.context, document.model()).has_value());
}
