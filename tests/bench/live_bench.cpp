#include "bench/sample_document.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/live/document_check.hpp"
#include "uno/live/live_marks.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <fstream>
#include <iomanip>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) { return std::chrono::duration<double, std::milli>(Clock::now() - begin).count(); }

DocumentRef openFile(const ContextRef& context, const std::filesystem::path& file)
{
    const auto loader = createService<star::frame::XComponentLoader>(context, "com.sun.star.frame.Desktop");
    return demand<star::text::XTextDocument>(loader->loadComponentFromURL(officeOf(fileUrl(file)), officeOf("_blank"), 0, {}));
}

/// A report of lines of text without any formatting.
void writePlainDocument(const std::filesystem::path& file, int paragraphs)
{
    std::ofstream out(file);
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM</text:p><text:p>Số: 07/BC-UBND</text:p>
<text:p>Thử Nghiệm, ngày 30 tháng 12 năm 2025</text:p><text:p>BÁO CÁO</text:p><text:p>Kết quả năm 2025</text:p>
)";
    for (int line = 1; line <= paragraphs; ++line)
        out << "<text:p>Xóm " << line << ": thu ngân sách đạt " << (line % 100 == 0 ? "[số liệu]" : "15.330")
            << " triệu đồng, bằng 114% kế hoạch năm.</text:p>\n";
    out << "</office:text></office:body></office:document>\n";
}

/// When what was told.
struct TimedRecord : LiveRecord {
    void liveChecked(const std::shared_ptr<const CheckOutcome>& told, bool whole) override
    {
        LiveRecord::liveChecked(told, whole);
        (whole ? completeAt : partialAt) = Clock::now();
    }
    Clock::time_point partialAt, completeAt;
};

star::uno::Reference<star::text::XTextViewCursor> viewCursor(const DocumentRef& document)
{
    return demand<star::text::XTextViewCursorSupplier>(demand<star::frame::XModel>(document)->getCurrentController())
        ->getViewCursor();
}

LiveMarks::Whole wholeOf(const Inside& inside, const DocumentRef& document)
{
    const auto rules = std::make_shared<const RuleSet>(Drafting(inside.context).rules().value());
    auto outcome = std::make_shared<CheckOutcome>();
    outcome->snapshot = readSnapshot(document);
    Analysis analysis = analyse(outcome->snapshot, *rules, {});
    outcome->result = check(analysis, *rules, {}, Date{2025, 12, 31});
    return LiveMarks::prepare(rules, outcome, std::move(analysis));
}

} // namespace

INSIDE_BENCH("live: the caret's paragraph and edits elsewhere, 10,000 paragraphs")
{
    constexpr int kParagraphs = 10'000;
    constexpr int kKeys = 50;
    const auto file = inside.scratch / "live.fodt";
    writeSampleDocument(file, kParagraphs);
    const TestDocument document(inside.context, openFile(inside.context, file));
    std::ostringstream out;
    out << std::fixed << std::setprecision(1);
    {
        LiveMarks marks(std::make_shared<MarkCache>(), document.model().get());
        marks.adopt(wholeOf(inside, document.model()));
        const auto cursor = viewCursor(document.model());
        cursor->gotoEnd(false);
        std::vector<double> times;
        bool placed = true;
        for (int key = 0; key < kKeys; ++key) {
            cursor->getText()->insertString(cursor->getEnd(), officeOf("a"), false);
            const auto begin = Clock::now();
            placed = marks.judgeCaret(document.model()) && placed;
            times.push_back(since(begin));
        }
        std::sort(times.begin(), times.end());
        out << "caret's paragraph read and judged: median " << times[times.size() / 2] << " ms, longest " << times.back()
            << " ms (goal 16)" << (placed ? "" : "; NOT FOUND") << '\n';
    }
    const auto heard = std::make_shared<TimedRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    const auto opened = Clock::now();
    runUntil(inside, [&] { return heard->complete > 0 && !check->busy(); });
    out << "first check, from its start: " << std::chrono::duration<double, std::milli>(heard->completeAt - opened).count()
        << " ms\n";
    for (int edit = 0; edit < 3; ++edit) {
        const int before = heard->complete;
        document.text()->getStart()->setString(officeOf("x"));
        const auto begin = Clock::now();
        runUntil(inside, [&] { return heard->complete > before; });
        out << "edit elsewhere to findings of the whole: "
            << std::chrono::duration<double, std::milli>(heard->completeAt - begin).count() << " ms (goal 1000)\n";
    }
    out << "slices: p99 " << check->timing().percentile(99) << " ms (goal 15), longest " << check->timing().percentile(100)
        << " ms\n";
    return out.str();
}

INSIDE_BENCH("live: 100,000 plain paragraphs")
{
    constexpr int kParagraphs = 100'000;
    const auto file = inside.scratch / "plain.fodt";
    writePlainDocument(file, kParagraphs);
    const TestDocument document(inside.context, openFile(inside.context, file));
    const auto toolkitBegin = Clock::now();
    runUntil(inside, [done = 0]() mutable { return ++done > 3; });
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << "Writer's own first layout: " << since(toolkitBegin) / 1000 << " s\n";
    const auto heard = std::make_shared<TimedRecord>();
    const auto begin = Clock::now();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    runUntil(inside, [&] { return heard->complete > 0; });
    const auto seconds = [&](Clock::time_point end) { return std::chrono::duration<double>(end - begin).count(); };
    out << "text findings: " << seconds(heard->partialAt) << " s (goal 2)\n"
        << "all done: " << seconds(heard->completeAt) << " s (goal 30), " << heard->outcome->result.findings.size()
        << " findings, check " << heard->outcome->checkMs << " ms\n"
        << "slices: p99 " << check->timing().percentile(99) << " ms (goal 15), longest " << check->timing().percentile(100)
        << " ms\n"
        << "progress told " << heard->progress.size() << " times\n";
    check->recheck();
    const auto told = heard->progress.size();
    runUntil(inside, [&] { return heard->progress.size() > told + 3; });
    const auto cancelled = Clock::now();
    check->cancel();
    out << "cancelled in " << since(cancelled) << " ms, " << (check->busy() ? "STILL BUSY" : "idle") << '\n';
    return out.str();
}
