#include "uno/apply/chart_insert.hpp"
#include "uno/apply/chart_object.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/service/chart_inserting.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/figure_inserting.hpp"
#include "uno/service/refilling.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>

#include <cmath>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

ChartPlan plan(const std::string& reached = "12.5")
{
    ChartPlan plan;
    plan.title = "SẢN LƯỢNG NĂM 2025";
    plan.unit = "tấn";
    plan.categories = {"Lúa", "Ngô"};
    plan.series = {{"Kế hoạch", {Decimal(10), Decimal(20)}}, {"Ước thực hiện", {Decimal::parse(reached), std::nullopt}}};
    return plan;
}

int chartCount(const DocumentRef& document)
{
    const auto objects = demand<star::text::XTextEmbeddedObjectsSupplier>(document)->getEmbeddedObjects();
    return objects->getElementNames().getLength();
}

/// Figures as text: what differs is told.
std::string told(const ChartFigures& figures)
{
    std::string text;
    for (const auto& title : vectorOf(figures.series))
        text += utf8Of(title) + "|";
    for (sal_Int32 row = 0; row < figures.values.getLength(); ++row) {
        text += "\n" + utf8Of(figures.categories[row]) + ":";
        for (const double value : vectorOf(figures.values[row]))
            text += " " + (std::isnan(value) ? std::string("-") : std::to_string(value));
    }
    return text;
}

ChartFigures shownAt(const DocumentRef& document, const std::string& bookmark)
{
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    EXPECT(bookmarks->hasByName(officeOf(bookmark)));
    const auto chart =
        chartOf(chartWithin(document, demand<star::text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor()));
    EXPECT(chart.is());
    return figuresOf(chart);
}

std::string inserted(const DocumentRef& document, const ChartPlan& plan)
{
    auto bookmark = insertChart(document, plan);
    if (!bookmark)
        throw Failure(describe(bookmark.error()));
    return std::move(bookmark.value());
}

void redoOnce(const DocumentRef& document) { demand<star::document::XUndoManagerSupplier>(document)->getUndoManager()->redo(); }

} // namespace

INSIDE_CASE("chart: it shows the figures, takes one undo step and comes back with redo")
{
    TestDocument document(inside.context);
    document.append(u"Kết quả:");
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());
    EXPECT_EQUAL(inserted(document.model(), plan()), "tk_c01");
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan())));
    EXPECT_EQUAL(undoTitles(document.model()), "Chèn biểu đồ\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(chartCount(document.model()), 0);
    redoOnce(document.model());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan())));
    EXPECT_EQUAL(inserted(document.model(), plan("3")), "tk_c02");
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan())));
}

INSIDE_CASE("chart: new figures are one undo step, the same ones none")
{
    TestDocument document(inside.context);
    document.append(u"Kết quả:");
    inserted(document.model(), plan());
    const auto steps = undoTitles(document.model());
    const auto same = updateChart(inside.context, document.model(), "tk_c01", plan());
    EXPECT(same.has_value() && !same.value());
    EXPECT_EQUAL(undoTitles(document.model()), steps);
    const auto changed = updateChart(inside.context, document.model(), "tk_c01", plan("13"));
    EXPECT(changed.has_value() && changed.value());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan("13"))));
    EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật biểu đồ\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan())));
    redoOnce(document.model());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan("13"))));
    EXPECT(!updateChart(inside.context, document.model(), "tk_c09", plan()).has_value());
}

INSIDE_CASE("chart: it is there after .odt and .docx are stored and read again, and can be updated")
{
    for (const char* name : {"biểu-đồ.odt", "biểu-đồ.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument draft(inside.context);
            draft.append(u"Kết quả:");
            inserted(draft.model(), plan());
            draft.append(u"sau");
            draft.store(file);
        }
        const TestDocument document(inside.context, file);
        const auto shown = shownAt(document.model(), "tk_c01");
        EXPECT(std::isnan(shown.values[1][1]));
        EXPECT(shown.series == figuresOf(plan()).series);
        EXPECT_EQUAL(shown.values[0][1], 12.5);
        const auto changed = updateChart(inside.context, document.model(), "tk_c01", plan("13"));
        EXPECT(changed.has_value() && changed.value());
        EXPECT_EQUAL(shownAt(document.model(), "tk_c01").values[0][1], 13.0);
    }
}

namespace {

std::string dataOf(const Inside& inside, const std::string& reached)
{
    return dataFile(inside, "biểu-đồ.xml",
                    R"xml(<indicators xmlns="urn:trinhky:indicators:1" no="07" title="SẢN LƯỢNG NĂM 2025"><columns>
<column id="KH" measure="plan" title="Kế hoạch"/><column id="TH" measure="actual" title="Thực hiện"/></columns>
<row code="LUA" name="Lúa" unit="tấn"><value column="KH">10</value><value column="TH">)xml" +
                        reached + R"xml(</value></row><row code="NGO" name="Ngô" unit="tấn"><value column="KH">20</value>
<value column="TH">21</value></row></indicators>)xml");
}

void insertFrom(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    const auto set = readFigureData(inside.context, data);
    EXPECT(set.has_value());
    const auto& table = set.value().tables.front();
    EXPECT(insertDataChart(document, table, proposeChart(table), data).has_value());
}

double reachedOf(const DocumentRef& document) { return shownAt(document, "tk_c01").values[0][1]; }

PlannedRefill planned(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    auto plan = planRefilling(inside.context, document, data);
    if (!plan)
        throw Failure(describe(plan.error()));
    return std::move(plan.value());
}

PlannedRefill refill(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    auto plan = planned(inside, document, data);
    if (const auto done = applyRefilling(inside.context, document, plan); !done)
        throw Failure(describe(done.error()));
    return plan;
}

} // namespace

INSIDE_CASE("chart: a refill brings it up to date with the figures of the text in one step, undo and redo take both along")
{
    TestDocument document(inside.context);
    document.append(u"Lúa đạt {{LUA.TH}} tấn.");
    fillIn(inside, document.model(), dataOf(inside, "11"));
    insertFrom(inside, document.model(), dataOf(inside, "11"));
    const auto steps = undoTitles(document.model());
    const auto data = dataOf(inside, "12.5");
    const auto plan = refill(inside, document.model(), data);
    EXPECT_EQUAL(plan.plan.items.size(), 2u);
    EXPECT_EQUAL(lineOf(plan.plan.items.back()), "Biểu đồ “SẢN LƯỢNG NĂM 2025”: “Lúa, Thực hiện: 11” → “Lúa, Thực hiện: 12,5”");
    EXPECT_EQUAL(reachedOf(document.model()), 12.5);
    EXPECT(toUtf8(document.string()).starts_with("Lúa đạt 12,5 tấn."));
    EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật số liệu\n" + steps);
    EXPECT(planned(inside, document.model(), data).plan.items.empty());
    undoOnce(document.model());
    EXPECT_EQUAL(undoTitles(document.model()), steps);
    EXPECT_EQUAL(reachedOf(document.model()), 11.0);
    EXPECT(toUtf8(document.string()).starts_with("Lúa đạt 11 tấn."));
    redoOnce(document.model());
    EXPECT_EQUAL(reachedOf(document.model()), 12.5);
    EXPECT(planned(inside, document.model(), data).plan.items.empty());
}

INSIDE_CASE("chart: a document with a chart alone is refilled, also after .odt and .docx are stored and read again")
{
    for (const char* name : {"riêng.odt", "riêng.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument draft(inside.context);
            draft.append(u"Kết quả:");
            insertFrom(inside, draft.model(), dataOf(inside, "11"));
            draft.append(u"sau");
            draft.store(file);
        }
        const auto data = dataOf(inside, "13");
        {
            TestDocument document(inside.context, file);
            EXPECT_EQUAL(refill(inside, document.model(), data).plan.items.size(), 1u);
            EXPECT_EQUAL(reachedOf(document.model()), 13.0);
            EXPECT(planned(inside, document.model(), data).plan.items.empty());
            document.store(file);
        }
        const TestDocument again(inside.context, file);
        EXPECT_EQUAL(reachedOf(again.model()), 13.0);
        EXPECT(planned(inside, again.model(), data).plan.items.empty());
    }
}

INSIDE_CASE("chart: it is found with words typed right before and right behind it")
{
    TestDocument document(inside.context);
    insertFrom(inside, document.model(), dataOf(inside, "11"));
    const auto start = document.text()->getStart();
    document.text()->insertString(start, officeOf("Hình 1: "), false);
    document.text()->insertString(upcast<star::text::XTextRange>(document.end()), officeOf(" Hết."), false);
    EXPECT_EQUAL(refill(inside, document.model(), dataOf(inside, "13")).plan.items.size(), 1u);
    EXPECT_EQUAL(reachedOf(document.model()), 13.0);
}

INSIDE_CASE("chart: one that was deleted is told of no more, one inserted after an undo is remembered once")
{
    TestDocument document(inside.context);
    document.append(u"Kết quả:");
    insertFrom(inside, document.model(), dataOf(inside, "11"));
    undoOnce(document.model());
    EXPECT(!planRefilling(inside.context, document.model(), dataOf(inside, "12")).has_value());
    insertFrom(inside, document.model(), dataOf(inside, "12"));
    EXPECT_EQUAL(dataRecordOf(document.model()).value().charts.size(), 1u);
}
