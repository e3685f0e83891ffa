#include "uno/apply/chart_insert.hpp"
#include "uno/apply/chart_object.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"

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
        chartWithin(document, demand<star::text::XTextContent>(bookmarks->getByName(officeOf(bookmark)))->getAnchor());
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
    const auto same = updateChart(document.model(), "tk_c01", plan());
    EXPECT(same.has_value() && !same.value());
    EXPECT_EQUAL(undoTitles(document.model()), steps);
    const auto changed = updateChart(document.model(), "tk_c01", plan("13"));
    EXPECT(changed.has_value() && changed.value());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan("13"))));
    EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật biểu đồ\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan())));
    redoOnce(document.model());
    EXPECT_EQUAL(told(shownAt(document.model(), "tk_c01")), told(figuresOf(plan("13"))));
    EXPECT(!updateChart(document.model(), "tk_c09", plan()).has_value());
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
        const auto changed = updateChart(document.model(), "tk_c01", plan("13"));
        EXPECT(changed.has_value() && changed.value());
        EXPECT_EQUAL(shownAt(document.model(), "tk_c01").values[0][1], 13.0);
    }
}
