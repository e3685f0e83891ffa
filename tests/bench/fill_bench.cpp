#include "base/text.hpp"
#include "bench/stopwatch.hpp"
#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "plan/table_plan.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/reader/shown_places.hpp"
#include "uno/service/refilling.hpp"

#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>

using namespace trinhky;
using namespace trinhky::test;

namespace {

constexpr int kColumns = 10;
constexpr int kFillRuns = 3;
constexpr double kMicroseconds = 1000;

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
        << "fill: read, plan, insert, format, verify " << filled.milliseconds() << " ms (reading and planning "
        << planned.milliseconds() << "), " << filled.milliseconds() * kMicroseconds / rows << " µs a row\n";
    if (plainRuns > 0)
        out << "setString per cell, text only            " << plain.milliseconds() << " ms, "
            << plain.milliseconds() / filled.milliseconds() << " times as long\n";
    return out.str();
}

} // namespace

INSIDE_BENCH("fill 100 rows of 10 columns") { return measured(inside, 100, 3); }

INSIDE_BENCH("fill 1,000 rows of 10 columns") { return measured(inside, 1000, 1); }

INSIDE_BENCH("fill 2,000 rows of 10 columns") { return measured(inside, 2000, 1); }

/// Cell by cell the time grows with the square of the rows: a quarter of an hour that would say nothing new.
INSIDE_BENCH("fill 5,000 rows of 10 columns") { return measured(inside, 5000, 0); }

namespace {

constexpr double kKilobytesPerMegabyte = 1024;

/// A value of /proc/self/status, in MB.
double statusMegabytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name))
            return std::strtod(line.c_str() + name.size(), nullptr) / kKilobytesPerMegabyte;
    return 0;
}

double residentMegabytes() { return statusMegabytes("VmRSS:"); }

/// The most since startPeak().
double peakMegabytes() { return statusMegabytes("VmHWM:"); }
void startPeak() { std::ofstream("/proc/self/clear_refs") << '5'; }

/// Times until a document is in its window, and until all of it is laid out.
struct Shown {
    double returned = 0;
    double laidOut = 0;
    double peak = 0; ///< MB more than before, at the most
    double kept = 0; ///< MB more than before, once it is laid out
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
    startPeak();
    const double begin = threadMilliseconds();
    const DocumentRef document = work();
    shown.returned = threadMilliseconds() - begin;
    finishLayout(inside.context);
    shown.laidOut = threadMilliseconds() - begin;
    shown.peak = peakMegabytes() - before;
    shown.kept = residentMegabytes() - before;
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
        << shown.pages << " pages, " << shown.kept << " MB more, at most " << shown.peak << '\n';
}

/// One in `kEach` figures is another one.
constexpr int kEach = 10;

std::string changedData(const Inside& inside, int rows)
{
    const auto path = inside.scratch / ("chi-tieu-" + std::to_string(rows) + ".xml");
    std::ifstream in(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(in), {});
    const std::string_view value = ".5</value>";
    int count = 0;
    for (std::size_t at = text.find(value); at != std::string::npos; at = text.find(value, at + 1))
        if (++count % kEach == 0)
            text[at + 1] = '7';
    return dataFile(inside, "moi-" + std::to_string(rows) + ".xml", text);
}

std::string refilled(const Inside& inside, int rows)
{
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    fillIn(inside, document.model(), indicatorFile(inside, rows, kColumns));
    const auto data = changedData(inside, rows);
    const double begin = threadMilliseconds();
    const auto plan = planRefilling(inside.context, document.model(), data);
    const double planned = threadMilliseconds();
    if (!plan)
        throw Failure(describe(plan.error()));
    if (const auto done = applyRefilling(inside.context, document.model(), plan.value()); !done)
        throw Failure(describe(done.error()));
    const double applied = threadMilliseconds();
    std::ostringstream out;
    out << std::fixed << std::setprecision(0) << rows << " rows, " << plan.value().plan.items.size() << " of "
        << plan.value().plan.cells << " cells changed: read and compared " << planned - begin << " ms, written "
        << applied - planned << " ms\n";
    return out.str();
}

/// Writer's own time to store what we have filled.
std::string storing(const Inside& inside, int rows)
{
    TestDocument document(inside.context);
    document.append(u"{{BANG}}");
    fillIn(inside, document.model(), indicatorFile(inside, rows, kColumns));
    std::ostringstream out;
    out << std::fixed << std::setprecision(0) << rows << " rows stored by Writer:";
    for (const char* ending : {".odt", ".docx"}) {
        const double begin = threadMilliseconds();
        document.store(inside.scratch / ("bang-" + std::to_string(rows) + ending));
        out << ' ' << ending << ' ' << threadMilliseconds() - begin << " ms";
    }
    return out.str() + "\n";
}

std::string told(const std::string& what, const Shown& shown)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(0);
    tell(out, what, shown);
    return out.str();
}

std::string filledRows(const Inside& inside, int rows)
{
    showFilled(inside, 100); // what the office loads once
    return told("filled:", showFilled(inside, rows));
}

/// A .docx of tests/bench/generators/run.sh, in the folder that TRINHKY_BENCH_DOCX names. Once.
std::string openedRows(const Inside& inside, const std::string& generator, int rows)
{
    const char* folder = std::getenv("TRINHKY_BENCH_DOCX");
    const auto file =
        std::filesystem::path(folder ? folder : "") / (std::string(generator) + "-" + std::to_string(rows) + ".docx");
    if (!folder || !std::filesystem::exists(file))
        return "no " + file.string() + "\n";
    return told(generator + ", opened:", showFile(inside, file));
}

} // namespace

INSIDE_BENCH("shown in a window: 100 rows, filled") { return filledRows(inside, 100); }
INSIDE_BENCH("shown in a window: 1,000 rows, filled") { return filledRows(inside, 1000); }
INSIDE_BENCH("shown in a window: 2,000 rows, filled") { return filledRows(inside, 2000); }
INSIDE_BENCH("shown in a window: 5,000 rows, filled") { return filledRows(inside, 5000); }

INSIDE_BENCH("opened in a window: 100 rows of carbone") { return openedRows(inside, "carbone", 100); }
INSIDE_BENCH("opened in a window: 1,000 rows of carbone") { return openedRows(inside, "carbone", 1000); }
INSIDE_BENCH("opened in a window: 1,000 rows of docxtemplater") { return openedRows(inside, "docxtemplater", 1000); }
INSIDE_BENCH("opened in a window: 2,000 rows of carbone") { return openedRows(inside, "carbone", 2000); }
/// A quarter of an hour: Writer looks through all cells before it for each.
INSIDE_BENCH("opened in a window: 5,000 rows of carbone") { return openedRows(inside, "carbone", 5000); }

INSIDE_BENCH("refill 100 rows") { return refilled(inside, 100); }
INSIDE_BENCH("refill 1,000 rows") { return refilled(inside, 1000); }
INSIDE_BENCH("refill 5,000 rows") { return refilled(inside, 5000); }

INSIDE_BENCH("store 1,000 filled rows") { return storing(inside, 1000); }
INSIDE_BENCH("store 5,000 filled rows") { return storing(inside, 5000); }
