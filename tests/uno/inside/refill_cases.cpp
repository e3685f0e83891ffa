#include "base/text.hpp"
#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/service/data_store.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/refilling.hpp"
#include "uno/service/text_property.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// Figures of one invented commune: code, name, plan, actual.
struct Line {
    std::string code;
    std::string name;
    std::string plan;
    std::string actual;
};

const std::vector<Line> kLines{{"THU", "Thu ngân sách", "100", "110"},
                               {"CHI", "Chi ngân sách", "200", "210"},
                               {"LUA", "Sản lượng lúa", "300", "310"},
                               {"NGO", "Sản lượng ngô", "400", "410"},
                               {"DAN", "Dân số", "500", "510"}};

std::string xmlOf(const std::vector<Line>& lines)
{
    std::string xml =
        "<indicators xmlns=\"urn:trinhky:indicators:1\" no=\"07\" title=\"BIỂU THỬ\"><columns>"
        "<column id=\"KH\" measure=\"plan\" title=\"Kế hoạch\"/><column id=\"TH\" measure=\"actual\" title=\"Thực hiện\"/>"
        "</columns>";
    int number = 0;
    for (const Line& line : lines)
        xml += "<row code=\"" + line.code + "\" label=\"" + std::to_string(++number) + "\" name=\"" + line.name +
               "\" unit=\"ha\"><value column=\"KH\">" + line.plan + "</value><value column=\"TH\">" + line.actual +
               "</value></row>";
    return xml + "<note>Ghi chú thử.</note></indicators>";
}

std::string dataOf(const Inside& inside, const std::string& name, const std::vector<Line>& lines)
{
    return dataFile(inside, name, xmlOf(lines));
}

void writeAndFill(const Inside& inside, TestDocument& document, const std::string& data)
{
    document.append(u"trước");
    document.append(u"{{BANG}}");
    document.append(u"sau");
    fillIn(inside, document.model(), data);
}

TableRef onlyTable(const DocumentRef& document)
{
    const auto tables = demand<star::text::XTextTablesSupplier>(document)->getTextTables();
    return tableOf(document, utf8Of(tables->getElementNames()[0]));
}

PlannedRefill planned(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    auto plan = planRefilling(inside.context, document, data);
    if (!plan)
        throw Failure(describe(plan.error()));
    return std::move(plan.value());
}

void apply(const Inside& inside, const DocumentRef& document, const PlannedRefill& plan, bool highlight = false)
{
    if (const auto done = applyRefilling(inside.context, document, plan, highlight); !done)
        throw Failure(describe(done.error()));
}

PlannedRefill refill(const Inside& inside, const DocumentRef& document, const std::string& data)
{
    auto plan = planned(inside, document, data);
    apply(inside, document, plan);
    return plan;
}

bool tells(const RefillPlan& plan, std::string_view words)
{
    return std::ranges::any_of(plan.notes, [&](const Message& note) { return note.vi.find(words) != std::string::npos; });
}

std::vector<Line> withActual(std::vector<Line> lines, std::size_t line, const std::string& actual)
{
    lines[line].actual = actual;
    return lines;
}

} // namespace

INSIDE_CASE("refill: what has changed changes in one step, and an undo brings document and record back")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "nạp.xml", kLines));
    const auto before = stateOf(document.model());
    const auto steps = undoTitles(document.model());
    const auto data = dataOf(inside, "nạp.xml", withActual(kLines, 1, "215.5"));

    const auto plan = refill(inside, document.model(), data);
    EXPECT_EQUAL(plan.plan.items.size(), 1u);
    EXPECT_EQUAL(cellString(onlyTable(document.model()), "E3"), "215,5");
    EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật số liệu\n" + steps);
    EXPECT(planned(inside, document.model(), data).plan.items.empty());

    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
    EXPECT_EQUAL(undoTitles(document.model()), steps);
    // What an undo took back is no edit by hand.
    const auto again = refill(inside, document.model(), data);
    EXPECT_EQUAL(again.plan.items.size(), 1u);
    EXPECT(again.plan.items.front().kind == RefillItem::Kind::Changed);
    EXPECT_EQUAL(cellString(onlyTable(document.model()), "E3"), "215,5");
}

INSIDE_CASE(
    "refill: hand edits, moved rows, a deleted row, a row of the user's own and merged cells outlive it in .odt and .docx")
{
    const auto first = dataOf(inside, "lần-1.xml", kLines);
    auto lines = kLines;
    for (Line& line : lines)
        line.actual += ".5";
    lines.push_back({"RUNG", "Diện tích rừng", "600", "610"});
    const auto second = dataOf(inside, "lần-2.xml", lines);
    for (const char* name : {"cập-nhật.odt", "cập-nhật.docx"}) {
        const auto file = inside.scratch / name;
        {
            TestDocument draft(inside.context);
            writeAndFill(inside, draft, first);
            const auto table = onlyTable(draft.model());
            setCell(table, "E2", u"109"); // by hand
            // Rows 3 and 4 change places.
            for (const char* column : {"A", "B", "C", "D", "E"}) {
                const std::string third = std::string(column) + "3";
                const std::string fourth = std::string(column) + "4";
                const auto text = toUtf16(cellString(table, third));
                setCell(table, third, toUtf16(cellString(table, fourth)));
                setCell(table, fourth, text);
            }
            table->getRows()->removeByIndex(4, 1); // Sản lượng ngô
            table->getRows()->insertByIndex(5, 1); // behind Dân số
            setCell(table, "B6", u"Hàng của tôi");
            setCell(table, "E6", u"7");
            const auto cells = table->createCursorByCellName("D5");
            cells->gotoCellByName("E5", true);
            EXPECT(cells->mergeRange());
            draft.store(file);
        }
        TestDocument document(inside.context, file);
        const auto before = stateOf(document.model());
        auto plan = refill(inside, document.model(), second);
        const auto table = onlyTable(document.model());
        EXPECT_EQUAL(cellString(table, "E2"), "109");
        EXPECT_EQUAL(cellString(table, "B3") + " " + cellString(table, "E3"), "Sản lượng lúa 310,5");
        EXPECT_EQUAL(cellString(table, "B4") + " " + cellString(table, "E4"), "Chi ngân sách 210,5");
        EXPECT_EQUAL(cellString(table, "B5"), "Dân số");
        EXPECT(cellString(table, "D5").find("510") != std::string::npos);
        EXPECT(tells(plan.plan, "“4 Sản lượng ngô” có trong dữ liệu nhưng đã được bỏ khỏi bảng"));
        EXPECT(tells(plan.plan, "ô gộp"));
        EXPECT_EQUAL(cellString(table, "B6") + " " + cellString(table, "E6"), "Diện tích rừng 610");
        EXPECT_EQUAL(cellString(table, "B7") + " " + cellString(table, "E7"), "Hàng của tôi 7");
        EXPECT_EQUAL(table->getRows()->getCount(), 7);
        EXPECT(stateOf(document.model()).find("Ghi chú thử.") != std::string::npos);
        const auto kept = std::ranges::count_if(plan.plan.items, [](const RefillItem& item) { return !item.chosen; });
        EXPECT(kept >= 1);
        EXPECT_EQUAL(undoTitles(document.model()), "Cập nhật số liệu\n");
        EXPECT(planned(inside, document.model(), second).plan.empty());
        undoOnce(document.model());
        EXPECT_EQUAL(stateOf(document.model()), before);
    }
}

INSIDE_CASE("refill: what a fix of FIG-TABLE wrote is no edit by hand for the next data, nor is it after undo")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "a.xml", kLines));
    auto lines = kLines;
    lines[0].actual = "115";
    dataOf(inside, "a.xml", lines);
    FixRequest request;
    request.selection.tier = FixTier::Guarded;
    request.selection.rules = {"FIG-TABLE"};
    const auto fixed = fixDraft(inside.context, document.model(), request);
    EXPECT(fixed.has_value());
    EXPECT_EQUAL(fixed.value().fixed.size(), 1u);
    EXPECT(planned(inside, document.model(), dataOf(inside, "a.xml", lines)).plan.empty());
    lines[0].actual = "120";
    const auto kinds = [&] {
        std::string found;
        for (const auto& item : planned(inside, document.model(), dataOf(inside, "a.xml", lines)).plan.items)
            found += (item.kind == RefillItem::Kind::Changed ? "changed " : "other ") + item.old + ";";
        return found;
    };
    EXPECT_EQUAL(kinds(), "changed 115;");
    undoOnce(document.model());
    EXPECT_EQUAL(kinds(), "changed 110;");
}

INSIDE_CASE("refill: a cell edited by hand is changed when it is chosen")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "chọn.xml", kLines));
    setCell(onlyTable(document.model()), "E2", u"109");
    const auto data = dataOf(inside, "chọn.xml", withActual(kLines, 0, "111"));
    auto plan = planned(inside, document.model(), data);
    EXPECT_EQUAL(plan.plan.items.size(), 1u);
    EXPECT(!plan.plan.items.front().chosen);
    plan.plan.items.front().chosen = true;
    apply(inside, document.model(), plan);
    EXPECT_EQUAL(cellString(onlyTable(document.model()), "E2"), "111");
    EXPECT(planned(inside, document.model(), data).plan.items.empty());
}

INSIDE_CASE("refill: a new row looks like the row that it follows, and goes with one undo")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "hàng.xml", kLines));
    const auto before = stateOf(document.model());
    auto lines = kLines;
    lines.insert(lines.begin() + 2, {"SAN", "Sản lượng sắn", "600", "610"});
    const auto data = dataOf(inside, "hàng.xml", lines);
    refill(inside, document.model(), data);
    const auto table = onlyTable(document.model());
    EXPECT_EQUAL(cellString(table, "B4") + " " + cellString(table, "E4"), "Sản lượng sắn 610");
    for (const char* column : {"A", "B", "E"}) {
        const auto style = [&](const char* row) {
            return property<rtl::OUString>(cellText(table, std::string(column) + row)->createTextCursor(), "ParaStyleName", {});
        };
        EXPECT_EQUAL(style("4"), style("3"));
    }
    // Rows behind it are numbered anew, as the data are.
    EXPECT_EQUAL(cellString(table, "A5"), "4");
    EXPECT(planned(inside, document.model(), data).plan.items.empty());
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("refill: rows that the user merged downwards stay, and no row is added among them")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "gộp.xml", kLines));
    const auto table = onlyTable(document.model());
    const auto cells = table->createCursorByCellName("C2");
    cells->gotoCellByName("C3", true);
    EXPECT(cells->mergeRange());
    auto lines = withActual(kLines, 0, "111");
    lines.push_back({"RUNG", "Diện tích rừng", "600", "610"});
    const auto plan = refill(inside, document.model(), dataOf(inside, "gộp.xml", lines));
    EXPECT_EQUAL(cellString(onlyTable(document.model()), "E2"), "111");
    EXPECT(tells(plan.plan, "chưa thêm được"));
    EXPECT_EQUAL(onlyTable(document.model())->getRows()->getCount(), 6);
}

INSIDE_CASE("refill: figures that change are marked when that is asked for, and look as before otherwise")
{
    TestDocument document(inside.context);
    writeAndFill(inside, document, dataOf(inside, "tô.xml", kLines));
    const auto cursor = cellText(onlyTable(document.model()), "E2")->createTextCursor();
    cursor->gotoEnd(true);
    setProperty(cursor, "CharWeight", star::awt::FontWeight::BOLD);
    const auto data = dataOf(inside, "tô.xml", withActual(kLines, 0, "987.6"));
    apply(inside, document.model(), planned(inside, document.model(), data), true);
    const auto now = cellText(onlyTable(document.model()), "E2")->createTextCursor();
    now->gotoEnd(true);
    EXPECT_EQUAL(utf8Of(now->getString()), "987,6");
    EXPECT_EQUAL(property<float>(now, "CharWeight", 0), star::awt::FontWeight::BOLD);
    EXPECT_EQUAL(property<sal_Int32>(now, "CharBackColor", -1), 0xFFF59D);
}

INSIDE_CASE("refill: after the filling is undone there is nothing to refill")
{
    TestDocument document(inside.context);
    const auto data = dataOf(inside, "hoàn-tác.xml", kLines);
    writeAndFill(inside, document, data);
    undoOnce(document.model());
    const auto plan = planRefilling(inside.context, document.model(), data);
    EXPECT(!plan);
    EXPECT(describe(plan.error()).find("chưa có bảng nào") != std::string::npos);
    // A new filling drops what is void.
    fillIn(inside, document.model(), data);
    EXPECT_EQUAL(dataRecordOf(document.model()).value().tables.size(), 1u);
}

INSIDE_CASE("refill: a record that somebody has damaged is told, and nothing is changed")
{
    TestDocument document(inside.context);
    const auto data = dataOf(inside, "hỏng-ghi.xml", kLines);
    writeAndFill(inside, document, data);
    setTextProperty(document.model(), kDataRecordProperty, "{");
    const auto before = stateOf(document.model());
    const auto plan = planRefilling(inside.context, document.model(), data);
    EXPECT(!plan);
    EXPECT(describe(plan.error()).find("bị hỏng") != std::string::npos);
    EXPECT_EQUAL(stateOf(document.model()), before);
}

INSIDE_CASE("refill: a source that was written since is old, and is not any more after a refill")
{
    TestDocument document(inside.context);
    const auto data = dataOf(inside, "cũ.xml", kLines);
    writeAndFill(inside, document, data);
    EXPECT(oldSourcesOf(document.model()).empty());
    EXPECT_EQUAL(lastSourceUrl(document.model()), data);
    auto record = dataRecordOf(document.model()).value();
    record.sources.front().modified = "2020-01-01T00:00:00";
    EXPECT(setDataRecord(document.model(), record).has_value());
    EXPECT_EQUAL(oldSourcesOf(document.model()).size(), 1u);
    const auto checked = Drafting(inside.context).check(document.model(), {});
    EXPECT(checked.has_value());
    EXPECT(std::ranges::any_of(checked.value().result.notEvaluated,
                               [](const NotEvaluated& entry) { return entry.reason.find("Nguồn cũ") != std::string::npos; }));
    refill(inside, document.model(), data);
    EXPECT(oldSourcesOf(document.model()).empty());
}
