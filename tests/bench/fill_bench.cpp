#include "base/text.hpp"
#include "bench/stopwatch.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/table_plan.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/reader/shown_places.hpp"

#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <unistd.h>

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

INSIDE_BENCH("fill 5,000 rows of 10 columns") { return measured(inside, 5000, 1); }

namespace {

/// Memory of this process that is not shared with others, in MB.
double residentMegabytes()
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    std::ifstream statistics("/proc/self/statm");
    std::size_t size = 0, resident = 0, shared = 0;
    statistics >> size >> resident >> shared;
    return static_cast<double>(resident - shared) * static_cast<double>(sysconf(_SC_PAGESIZE)) / kMegabyte;
}

/// Times until a document is in its window, and until all of it is laid out.
struct Shown {
    double returned = 0;
    double laidOut = 0;
    double megabytes = 0;
    int pages = 0;
};

int pagesOf(const DocumentRef& document)
{
    const auto views = demand<com::sun::star::text::XTextViewCursorSupplier>(document->getCurrentController());
    const auto pages = demand<com::sun::star::text::XPageCursor>(views->getViewCursor());
    pages->jumpToLastPage();
    return pages->getPage();
}

template <class Work>
Shown show(const Inside& inside, const Work& work)
{
    Shown shown;
    const double before = residentMegabytes();
    const double begin = threadMilliseconds();
    const DocumentRef document = work();
    shown.returned = threadMilliseconds() - begin;
    finishLayout(inside.context);
    shown.laidOut = threadMilliseconds() - begin;
    shown.megabytes = residentMegabytes() - before;
    shown.pages = pagesOf(document);
    return shown;
}

DocumentRef textOf(const OpenDocument& document) { return demand<com::sun::star::text::XTextDocument>(document.model()); }

Shown showFilled(const Inside& inside, int rows)
{
    const auto url = indicatorFile(inside, rows, kColumns + 1);
    const OpenDocument document(inside.context, "private:factory/swriter", false);
    finishLayout(inside.context);
    FillRequest request;
    request.dataUrl = url;
    request.layout = "ke-hoach";
    return show(inside, [&] {
        if (const auto summary = fillTable(inside.context, textOf(document), request); !summary)
            throw Failure(describe(summary.error()));
        return textOf(document);
    });
}

Shown showFile(const Inside& inside, const std::filesystem::path& file)
{
    std::optional<OpenDocument> document;
    return show(inside, [&] {
        document.emplace(inside.context, fileUrl(file), false);
        return textOf(*document);
    });
}

void tell(std::ostream& out, const std::string& what, const Shown& shown)
{
    out << what << " in its window after " << shown.returned << " ms, all laid out after " << shown.laidOut << " ms, "
        << shown.pages << " pages, " << shown.megabytes << " MB\n";
}

/// Writer's own time to store what we have filled.
double storing(const Inside& inside, int rows, const char* ending)
{
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    fillIn(inside, document.model(), indicatorFile(inside, rows, kColumns + 1));
    const double begin = threadMilliseconds();
    document.store(inside.scratch / ("bang-" + std::to_string(rows) + ending));
    return threadMilliseconds() - begin;
}

} // namespace

/// The .docx files of tests/bench/generators/run.sh, in the folder that TRINHKY_BENCH_DOCX names.
INSIDE_BENCH("filled in a window, against generated .docx opened in one")
{
    const char* folder = std::getenv("TRINHKY_BENCH_DOCX");
    std::ostringstream out;
    out << std::fixed << std::setprecision(0);
    showFilled(inside, 100); // what the office loads once
    for (const int rows : {100, 1000, 5000}) {
        out << rows << " rows\n";
        tell(out, "  filled:", showFilled(inside, rows));
        for (const char* generator : {"carbone", "docxtemplater"}) {
            const auto file =
                std::filesystem::path(folder ? folder : "") / (std::string(generator) + "-" + std::to_string(rows) + ".docx");
            if (folder && std::filesystem::exists(file))
                tell(out, std::string("  ") + generator + ", opened:", showFile(inside, file));
        }
        out << "  stored by Writer: .odt " << storing(inside, rows, ".odt") << " ms, .docx " << storing(inside, rows, ".docx")
            << " ms\n";
    }
    return out.str();
}
