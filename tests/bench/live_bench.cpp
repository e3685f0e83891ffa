#include "bench/sample_document.hpp"
#include "uno/base/main_thread.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/live/live_marks.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <fstream>
#include <iomanip>
#include <numeric>
#include <thread>
#include <utility>

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

/// A report of lines of Vietnamese text without any formatting.
void writePlainDocument(const std::filesystem::path& file, int paragraphs)
{
    std::ofstream out(file);
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style
 style:family="paragraph"><style:text-properties fo:language="vi" fo:country="VN"/></style:default-style></office:styles>
<office:body><office:text>
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

/// Lets the office do all that it has put off: layout, spelling, statistics.
void runUntilIdle(const Inside& inside, std::chrono::minutes patience)
{
    constexpr double kShort = 20;
    constexpr int kQuiet = 20;
    auto before = Clock::now();
    runUntil(
        inside,
        [&, quiet = 0]() mutable {
            quiet = since(std::exchange(before, Clock::now())) < kShort ? quiet + 1 : 0;
            return quiet > kQuiet;
        },
        patience);
}

std::string shownTiming(const LiveTiming& timing)
{
    std::ostringstream out;
    const auto show = [&](const char* what, const LiveTiming::Slices& slices) {
        out << "slices in " << what << ": median " << LiveTiming::percentile(slices, 50) << ", p99 "
            << LiveTiming::percentile(slices, 99) << " ms (goal 15), longest " << LiveTiming::percentile(slices, 100) << " ms, "
            << std::accumulate(slices.begin(), slices.end(), 0U) << " slices\n";
    };
    show("processor time", timing.processor);
    show("time gone by", timing.clock);
    return out.str();
}

/// Types letters behind the caret, one each `pause` whatever the office is at. Milliseconds from each key until the office has dealt
/// with it and with all that it entails at once, and is free for the next.
std::vector<double> typeKeys(const Inside& inside, const DocumentRef& document, std::size_t keys, std::chrono::milliseconds pause)
{
    const auto times = std::make_shared<std::vector<double>>();
    const auto type = [context = inside.context, document, times](Clock::time_point pressed) {
        const auto cursor = viewCursor(document);
        cursor->getText()->insertString(cursor->getEnd(), officeOf("a"), false);
        postToMainThread(context, [times, pressed] { times->push_back(since(pressed)); });
    };
    std::thread typist([context = inside.context, type, keys, pause] {
        auto next = Clock::now();
        for (std::size_t key = 0; key < keys; ++key) {
            std::this_thread::sleep_until(next += pause);
            postToMainThread(context, [type, pressed = Clock::now()] { type(pressed); });
        }
    });
    runUntil(inside, [&] { return times->size() == keys; });
    typist.join();
    std::sort(times->begin(), times->end());
    return *times;
}

std::string shownKeys(const std::vector<double>& without, const std::vector<double>& with)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(1);
    const auto show = [&](const char* what, double share) {
        const auto at = [share](const std::vector<double>& times) {
            return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
        };
        out << "  " << what << ": " << at(without) << " ms without, " << at(with) << " ms with underlines\n";
    };
    show("median", 0.5);
    show("p95", 0.95);
    show("longest", 1);
    return out.str();
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
    const auto check = startLiveCheck(inside.context, document.model(), heard);
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
    out << shownTiming(check->timing());
    return out.str();
}

INSIDE_BENCH("live: typing with and without underlines, 10,000 paragraphs")
{
    constexpr int kParagraphs = 10'000;
    const auto file = inside.scratch / "typing.fodt";
    writeSampleDocument(file, kParagraphs);
    const auto settings = createService<star::beans::XPropertySet>(inside.context, "com.sun.star.linguistic2.LinguProperties");
    const auto setUnderlines = [&](bool on) { settings->setPropertyValue(officeOf("IsAutoGrammarCheck"), star::uno::Any(on)); };
    setUnderlines(false);
    const auto document = openFile(inside.context, file);
    runUntilIdle(inside, std::chrono::minutes(1));
    viewCursor(document)->gotoEnd(false);
    const auto typeBoth = [&] {
        return std::pair(typeKeys(inside, document, 150, std::chrono::milliseconds(90)),
                         typeKeys(inside, document, 40, std::chrono::milliseconds(400)));
    };
    const auto without = typeBoth();
    setUnderlines(true);
    const auto heard = std::make_shared<TimedRecord>();
    const auto check = startLiveCheck(inside.context, document, heard);
    runUntil(inside, [&] { return heard->complete > 0 && !check->busy(); });
    runUntilIdle(inside, std::chrono::minutes(1));
    const auto told = heard->progress.size();
    const auto with = typeBoth();
    check->close();
    return "a key each 90 ms\n" + shownKeys(without.first, with.first) + "a key each 400 ms: checks begin between two keys (" +
           std::to_string(heard->progress.size() - told) + " slices)\n" + shownKeys(without.second, with.second);
}

INSIDE_BENCH("live: 100,000 plain paragraphs")
{
    constexpr int kParagraphs = 100'000;
    constexpr std::chrono::minutes kPatience{6};
    const auto file = inside.scratch / "plain.fodt";
    writePlainDocument(file, kParagraphs);
    const auto opened = Clock::now();
    // Not closed: that takes Writer minutes, the end of its process a moment.
    const auto document = openFile(inside.context, file);
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << "opened: " << since(opened) / 1000 << " s, ";
    const auto layoutBegin = Clock::now();
    runUntilIdle(inside, kPatience);
    out << "Writer's own first layout: " << since(layoutBegin) / 1000 << " s, "
        << property<sal_Int32>(demand<star::frame::XModel>(document)->getCurrentController(), "PageCount", 0) << " pages\n";
    const auto heard = std::make_shared<TimedRecord>();
    const auto begin = Clock::now();
    const auto check = startLiveCheck(inside.context, document, heard);
    runUntil(
        inside, [&] { return heard->complete > 0; }, kPatience);
    const auto seconds = [&](Clock::time_point end) { return std::chrono::duration<double>(end - begin).count(); };
    out << "text findings: " << seconds(heard->partialAt) << " s (goal 2)\n"
        << "all done: " << seconds(heard->completeAt) << " s (goal 30), " << heard->outcome->result.findings.size()
        << " findings, check " << heard->outcome->checkMs << " ms\n"
        << shownTiming(check->timing()) << "progress told " << heard->progress.size() << " times\n";
    check->recheck();
    const auto told = heard->progress.size();
    runUntil(
        inside, [&] { return heard->progress.size() > told && heard->progress.back() > 0.7; }, kPatience);
    const auto cancelled = Clock::now();
    check->cancel();
    out << "cancelled in " << since(cancelled) << " ms, " << (check->busy() ? "STILL BUSY" : "idle") << '\n';
    check->close();
    return out.str();
}
