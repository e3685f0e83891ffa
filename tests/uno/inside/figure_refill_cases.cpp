#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/figure_inserting.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/refilling.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

std::string dataOf(const Inside& inside, const std::string& value)
{
    return dataFile(inside, "số-liệu-câu.xml",
                    R"xml(<indicators xmlns="urn:trinhky:indicators:1" no="07" period="2024" title="CHỈ TIÊU"><columns>
<column id="TH" measure="actual" period="2024" title="Thực hiện 2024"/></columns>
<row code="THU" name="Thu ngân sách" unit="triệu đồng" decimals="1"><value column="TH">)xml" +
                        value + "</value></row></indicators>");
}

/// "Năm 2024 thu đạt 15,3 tỷ đồng, tăng." with the figure bound, nothing else.
void writeFigure(const Inside& inside, TestDocument& document)
{
    document.append(u"Năm 2024 thu đạt {{THU.TH|tỷ đồng}}, tăng.");
    fillIn(inside, document.model(), dataOf(inside, "15330"));
    EXPECT_EQUAL(toUtf8(document.string()), "Năm 2024 thu đạt 15,3 tỷ đồng, tăng.");
}

PlannedRefill planned(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    auto plan = planRefilling(inside.context, document, data);
    if (!plan)
        throw Failure(describe(plan.error()));
    return std::move(plan.value());
}

PlannedRefill refill(const Inside& inside, const DocumentRef& document, const std::string& data, bool highlight = false)
{
    auto plan = planned(inside, document, data);
    if (const auto done = applyRefilling(inside.context, document, plan, highlight); !done)
        throw Failure(describe(done.error()));
    return plan;
}

/// The figures that stand in the document, as it shows them and as it remembers them.
std::string figuresIn(const DocumentRef& document)
{
    auto record = dataRecordOf(document).value();
    dropGone(record, document);
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    std::string text;
    for (const RecordedFigure& figure : record.figures) {
        const auto mark = demand<star::text::XTextContent>(bookmarks->getByName(officeOf(figure.bookmark)))->getAnchor();
        text += utf8Of(mark->getString()) + "=" + figure.text + ";";
    }
    return text;
}

RangeRef onlyFigure(const DocumentRef& document)
{
    auto record = dataRecordOf(document).value();
    dropGone(record, document);
    EXPECT_EQUAL(record.figures.size(), 1u);
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    return demand<star::text::XTextContent>(bookmarks->getByName(officeOf(record.figures.front().bookmark)))->getAnchor();
}

RefillItem::Kind onlyKind(const PlannedRefill& plan)
{
    EXPECT_EQUAL(plan.plan.items.size(), 1u);
    return plan.plan.items.front().kind;
}

} // namespace

INSIDE_CASE("refill of figures: a document of figures alone follows the data in one step, and undo and redo bring all back")
{
    TestDocument document(inside.context);
    writeFigure(inside, document);
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());
    const auto data = dataOf(inside, "16000");
    const auto plan = refill(inside, document.model(), data);
    EXPECT(onlyKind(plan) == RefillItem::Kind::Changed);
    EXPECT_EQUAL(plan.plan.items.front().place, "Đoạn 1, Thu ngân sách, Thực hiện 2024");
    EXPECT_EQUAL(toUtf8(document.string()), "Năm 2024 thu đạt 16,0 tỷ đồng, tăng.");
    EXPECT_EQUAL(figuresIn(document.model()), "16,0 tỷ đồng=16,0 tỷ đồng;");
    EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật số liệu\n" + steps);
    EXPECT(planned(inside, document.model(), data).plan.items.empty());

    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(figuresIn(document.model()), "15,3 tỷ đồng=15,3 tỷ đồng;");
    demand<star::document::XUndoManagerSupplier>(document.model())->getUndoManager()->redo();
    EXPECT_EQUAL(figuresIn(document.model()), "16,0 tỷ đồng=16,0 tỷ đồng;");
    undoOnce(document.model());
    EXPECT(onlyKind(refill(inside, document.model(), data)) == RefillItem::Kind::Changed);
    EXPECT_EQUAL(toUtf8(document.string()), "Năm 2024 thu đạt 16,0 tỷ đồng, tăng.");
}

INSIDE_CASE("refill of figures: it works after .odt and .docx are stored and read again, a figure edited by hand is kept")
{
    for (const char* name : {"số-trong-câu.odt", "số-trong-câu.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument draft(inside.context);
            writeFigure(inside, draft);
            draft.store(file);
        }
        TestDocument document(inside.context, file);
        const auto data = dataOf(inside, "16000");
        EXPECT(onlyKind(refill(inside, document.model(), data)) == RefillItem::Kind::Changed);
        EXPECT_EQUAL(figuresIn(document.model()), "16,0 tỷ đồng=16,0 tỷ đồng;");

        const auto text = onlyFigure(document.model());
        part(text, 1, 1)->setString(officeOf("7"));
        EXPECT_EQUAL(figuresIn(document.model()), "17,0 tỷ đồng=16,0 tỷ đồng;");
        const auto newer = dataOf(inside, "18000");
        EXPECT(onlyKind(refill(inside, document.model(), newer)) == RefillItem::Kind::HandEdited);
        EXPECT_EQUAL(figuresIn(document.model()), "17,0 tỷ đồng=16,0 tỷ đồng;");
        auto chosen = planned(inside, document.model(), newer);
        chosen.plan.items.front().chosen = true;
        EXPECT(applyRefilling(inside.context, document.model(), chosen).has_value());
        EXPECT_EQUAL(figuresIn(document.model()), "18,0 tỷ đồng=18,0 tỷ đồng;");
        EXPECT(planned(inside, document.model(), newer).plan.items.empty());
    }
}

INSIDE_CASE("refill of figures: figures of cells and notes follow too, while changes are recorded as well")
{
    TestDocument document(inside.context);
    setCell(document.appendTable(1, 2), "B1", u"{{THU.TH|tỷ đồng}}");
    const auto note = createPart<star::text::XTextContent>(document.model(), "com.sun.star.text.Footnote");
    document.append(u"Chú thích");
    const auto end = document.end();
    end->getText()->insertTextContent(upcast<star::text::XTextRange>(end), note, false);
    demand<star::text::XText>(note)->setString(officeOf("Thu {{THU.TH}} triệu đồng."));
    fillIn(inside, document.model(), dataOf(inside, "15330"));
    EXPECT_EQUAL(figuresIn(document.model()), "15,3 tỷ đồng=15,3 tỷ đồng;15.330,0=15.330,0;");
    const auto data = dataOf(inside, "16000");
    const auto plan = refill(inside, document.model(), data);
    EXPECT_EQUAL(plan.plan.items.size() + plan.plan.notes.size(), 2u); // changed, or told of
    EXPECT(figuresIn(document.model()).starts_with("16,0 tỷ đồng=16,0 tỷ đồng;"));
    EXPECT(planned(inside, document.model(), data).plan.items.empty());

    setProperty(document.model(), "RecordChanges", true);
    const auto newer = dataOf(inside, "17000");
    refill(inside, document.model(), newer);
    EXPECT(planned(inside, document.model(), newer).plan.items.empty());
}

INSIDE_CASE("refill of figures: only the figure is marked, and an old source is not old any more")
{
    TestDocument document(inside.context);
    writeFigure(inside, document);
    auto record = dataRecordOf(document.model()).value();
    record.sources.front().modified = "2020-01-01T00:00:00";
    EXPECT(setDataRecord(document.model(), record).has_value());
    EXPECT_EQUAL(oldSourcesOf(document.model()).size(), 1u);
    refill(inside, document.model(), dataOf(inside, "16000"), true);
    EXPECT(oldSourcesOf(document.model()).empty());
    const auto figure = onlyFigure(document.model());
    EXPECT_EQUAL(property<sal_Int32>(figure, "CharBackColor", -1), 0xFFF59D);
    EXPECT_EQUAL(property<sal_Int32>(figure->getText()->getStart(), "CharBackColor", -1), -1);
    EXPECT_EQUAL(property<sal_Int32>(figure->getText()->getEnd(), "CharBackColor", -1), -1);
}

INSIDE_CASE("refill of figures: what a fix of FIG-DATA wrote is no edit by hand for the next data, nor is it after undo")
{
    TestDocument document(inside.context);
    writeFigure(inside, document);
    dataOf(inside, "16000");
    FixRequest request;
    request.selection.tier = FixTier::Guarded;
    request.selection.rules = {"FIG-DATA"};
    const auto steps = undoTitles(document.model());
    const auto fixed = fixDraft(inside.context, document.model(), request);
    EXPECT(fixed.has_value());
    EXPECT_EQUAL(fixed.value().fixed.size(), 1u);
    EXPECT_EQUAL(figuresIn(document.model()), "16,0 tỷ đồng=16,0 tỷ đồng;");
    EXPECT(planned(inside, document.model(), dataOf(inside, "16000")).plan.items.empty());
    EXPECT(onlyKind(planned(inside, document.model(), dataOf(inside, "17000"))) == RefillItem::Kind::Changed);

    undoOnce(document.model());
    EXPECT_EQUAL(undoTitles(document.model()), steps);
    EXPECT_EQUAL(figuresIn(document.model()), "15,3 tỷ đồng=15,3 tỷ đồng;");
    EXPECT(onlyKind(planned(inside, document.model(), dataOf(inside, "17000"))) == RefillItem::Kind::Changed);
}

INSIDE_CASE("refill of figures: a figure inserted after an undone refill takes no name that redo or the record has")
{
    TestDocument document(inside.context);
    writeFigure(inside, document);
    refill(inside, document.model(), dataOf(inside, "16000"));
    document.append(u"Thêm: ");
    EXPECT(insertFigure(inside.context, document.model(), {dataOf(inside, "16000"), {"", "THU", "TH", "tỷ đồng"}}).has_value());
    EXPECT_EQUAL(figuresIn(document.model()), "16,0 tỷ đồng=16,0 tỷ đồng;16,0 tỷ đồng=16,0 tỷ đồng;");
}
