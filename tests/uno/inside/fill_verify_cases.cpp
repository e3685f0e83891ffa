#include "plan/table_package.hpp"
#include "uno/apply/fill_target.hpp"
#include "uno/apply/table_insert.hpp"
#include "uno/inside/fill_support.hpp"

using namespace trinhky;
using namespace trinhky::test;

namespace {

PlacedTable smallTable(const std::string& figure)
{
    TablePlan plan;
    plan.widths = {40, 60};
    plan.headerRows = 1;
    const auto cell = [](CellKind kind, const std::string& text) { return PlanCell{kind, false, false, 1, 1, text, {}}; };
    plan.rows = {{0, -1, {cell(CellKind::Header, "Chỉ tiêu"), cell(CellKind::Header, "Số")}},
                 {0, -1, {cell(CellKind::Name, "Thu"), cell(CellKind::Number, figure)}}};
    return {plan, "TKBangThu", "tk_thu"};
}

std::string packageOf(const PlacedTable& table) { return tablePackage({table}, ElementStyles{}); }

/// Inserts the package and expects the tables; the refusal's sentence, "" when all was well.
std::string inserted(const Inside& inside, const TestDocument& document, const std::string& package, const PlacedTable& expected)
{
    const auto target = findFillTarget(document.model(), {});
    EXPECT(target.has_value());
    const auto result = insertTables(inside.context, document.model(), target.value(), package, {expected}, "Thử");
    return result ? std::string() : result.error().message.vi;
}

void writeDraft(TestDocument& document)
{
    document.append(u"trước");
    document.append(u"{{BANG}}");
}

} // namespace

INSIDE_CASE("fill verification: a table that arrives as planned stays")
{
    TestDocument document(inside.context);
    writeDraft(document);
    EXPECT_EQUAL(inserted(inside, document, packageOf(smallTable("1")), smallTable("1")), "");
    EXPECT_EQUAL(cellString(tableOf(document.model(), "TKBangThu"), "B2"), "1");
}

INSIDE_CASE("fill verification: a cell that differs takes everything back")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model()) + undoTitles(document.model());
    const auto said = inserted(inside, document, packageOf(smallTable("1")), smallTable("2"));
    EXPECT(said.find("B2") != std::string::npos);
    EXPECT_EQUAL(stateOf(document.model()) + undoTitles(document.model()), before);
}

INSIDE_CASE("fill verification: a missing row or column takes everything back")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model()) + undoTitles(document.model());
    auto taller = smallTable("1");
    taller.plan.rows.push_back(taller.plan.rows.back());
    EXPECT(!inserted(inside, document, packageOf(smallTable("1")), taller).empty());
    auto wider = smallTable("1");
    for (auto& row : wider.plan.rows)
        row.cells.push_back(row.cells.back());
    EXPECT(!inserted(inside, document, packageOf(smallTable("1")), wider).empty());
    EXPECT_EQUAL(stateOf(document.model()) + undoTitles(document.model()), before);
}

INSIDE_CASE("fill verification: a package that Writer passes over in silence leaves the document as it was")
{
    TestDocument document(inside.context);
    writeDraft(document);
    const auto before = stateOf(document.model()) + undoTitles(document.model());
    EXPECT(!inserted(inside, document, "<office:document/>", smallTable("1")).empty());
    EXPECT_EQUAL(stateOf(document.model()) + undoTitles(document.model()), before);
}
