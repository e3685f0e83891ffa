#include "base/text.hpp"
#include "bench/stopwatch.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/table_plan.hpp"
#include "uno/inside/fill_support.hpp"

#include <fstream>
#include <iomanip>
#include <iterator>

using namespace trinhky;
using namespace trinhky::test;

namespace {

constexpr int kColumns = 10;
constexpr int kFillRuns = 5;

/// What a macro would do: a table of that size, and each cell's text.
void setStringPerCell(const DocumentRef& document, const TablePlan& plan)
{
    const auto table = createPart<com::sun::star::text::XTextTable>(document, "com.sun.star.text.TextTable");
    const auto columns = static_cast<sal_Int32>(plan.columns());
    table->initialize(static_cast<sal_Int32>(plan.rows.size()), columns);
    document->getText()->insertTextContent(document->getText()->getEnd(), upcast<com::sun::star::text::XTextContent>(table),
                                           false);
    for (std::size_t row = 0; row < plan.rows.size(); ++row)
        for (std::size_t column = 0; column < plan.columns(); ++column)
            setCell(table, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1),
                    toUtf16(plan.rows[row].cells[column].text));
}

TablePlan planOf(const std::string& dataPath, const std::filesystem::path& extension)
{
    const auto content = [](const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    auto data = readIndicators(content(dataPath), dataPath);
    const auto layout = readTableLayout({"tables/nam.xml", content(extension / "templates/tables/nam.xml")});
    if (!data || !layout)
        throw Failure("no data or no layout to measure with");
    computeIndicators(data.value().tables.front());
    return planTable(data.value().tables.front(), layout.value(), 165).value();
}

std::string measured(const Inside& inside, int rows, int plainRuns)
{
    const auto url = indicatorFile(inside, rows, kColumns);
    const auto path = inside.scratch / ("chi-tieu-" + std::to_string(rows) + ".xml");
    TablePlan plan;
    Best planned, filled, plain;
    for (int run = 0; run < kFillRuns; ++run) {
        planned.run([&] { plan = planOf(path, inside.extension); });
        TestDocument document(inside.context);
        document.append(u"{{BANG}}");
        filled.run([&] { fillIn(inside, document.model(), url); });
    }
    for (int run = 0; run < plainRuns; ++run) {
        TestDocument document(inside.context);
        plain.run([&] { setStringPerCell(document.model(), plan); });
    }
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << rows << " rows, " << kColumns << " columns of values, " << plan.columns()
        << " in all\n"
        << "(a) setString per cell, text only            " << plain.milliseconds() << " ms\n"
        << "(b) fill: read, plan, insert, format, verify " << filled.milliseconds() << " ms (reading and planning "
        << planned.milliseconds() << ")\n"
        << "a/b " << plain.milliseconds() / filled.milliseconds() << " (goal 10)\n";
    return out.str();
}

} // namespace

INSIDE_BENCH("fill 100 rows of 10 columns") { return measured(inside, 100, 3); }

INSIDE_BENCH("fill 1,000 rows of 10 columns") { return measured(inside, 1000, 2); }
