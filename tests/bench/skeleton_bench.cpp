#include "bench/stopwatch.hpp"
#include "uno/apply/placeholder_walk.hpp"
#include "uno/apply/skeleton_insert.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>

#include <iomanip>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

constexpr int kRuns = 9;

NewRequest requestFor(const std::string& kind)
{
    NewRequest request;
    request.kind = kind;
    request.fields = {{"diaDanh", "Thử Nghiệm"}, {"trichYeu", "Kết quả năm 2025"}};
    return request;
}

std::filesystem::path emptyTemplate(const Inside& inside)
{
    const auto file = inside.scratch / "trống.ott";
    TestDocument empty(inside.context);
    demand<star::frame::XStorable>(empty.model())
        ->storeToURL(officeOf(fileUrl(file)), Bag{}.set("FilterName", officeOf("writer8_template")).done());
    return file;
}

/// In a window, as File ▸ New ▸ Templates does.
DocumentRef openTemplate(const Inside& inside, const std::filesystem::path& file)
{
    const auto loader = createService<star::frame::XComponentLoader>(inside.context, "com.sun.star.frame.Desktop");
    return demand<star::text::XTextDocument>(
        loader->loadComponentFromURL(officeOf(fileUrl(file)), officeOf("_blank"), 0, Bag{}.set("AsTemplate", true).done()));
}

DocumentRef created(const Inside& inside, const std::string& kind)
{
    const auto document = Drafting(inside.context).create(requestFor(kind));
    if (!document)
        throw Failure(describe(document.error()));
    return document.value();
}

void inserted(const Inside& inside, const DocumentRef& document, const std::string& kind)
{
    const auto notes = Drafting(inside.context).insert(document, requestFor(kind));
    if (!notes)
        throw Failure(describe(notes.error()));
}

std::string line(const char* what, double milliseconds, double empty)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << std::setw(6) << milliseconds << " ms  " << milliseconds / empty << " times  "
        << what << '\n';
    return out.str();
}

void fillWithText(const TestDocument& document, int paragraphs)
{
    std::u16string text;
    for (int i = 0; i < paragraphs; ++i)
        text += u"Căn cứ quy định tại khoản 1 [1], số liệu năm 2025 được tổng hợp từ báo cáo của các đơn vị.\r";
    document.text()->setString(toOffice(text + u"[chỗ cuối]"));
}

} // namespace

INSIDE_BENCH("form: from the request to the open document, against an empty template")
{
    const auto file = emptyTemplate(inside);
    Best empty, read, resolved, small, large, insertion;
    for (int run = 0; run < kRuns; ++run) {
        {
            DocumentRef document;
            empty.run([&] { document = openTemplate(inside, file); });
            TestDocument closing(inside.context, document);
        }
        SkeletonSource source;
        read.run([&] { source = Drafting(inside.context).skeletons().value(); });
        resolved.run([&] { (void)resolveSkeleton(source, {"NQ", {}, std::nullopt, 2026}).value(); });
        for (auto* best : {&small, &large}) {
            DocumentRef document;
            best->run([&] { document = created(inside, best == &small ? "CV" : "NQ"); });
            TestDocument closing(inside.context, document);
        }
        TestDocument host(inside.context);
        insertion.run([&] { inserted(inside, host.model(), "NQ"); });
    }
    const double base = empty.milliseconds();
    return line("an empty template", base, base) + line("a letter (CV)", small.milliseconds(), base) +
           line("a resolution with its outline (NQ), goal 2 times", large.milliseconds(), base) +
           line("  of it reading the templates", read.milliseconds(), base) +
           line("  of it making the package", resolved.milliseconds(), base) +
           line("the same inserted into an open document", insertion.milliseconds(), base);
}

INSIDE_BENCH("placeholders: one step in 10,000 paragraphs that cite")
{
    TestDocument document(inside.context);
    fillWithText(document, 10000);
    Best step, insertion;
    for (int run = 0; run < kRuns; ++run)
        step.run([&] { walkPlaceholders(document.model(), WalkWay::Next); });
    insertion.run([&] { inserted(inside, document.model(), "NQ"); });
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << step.milliseconds() << " ms a step\n"
        << insertion.milliseconds() << " ms to insert a form behind them\n";
    return out.str();
}
