#include "bench/stopwatch.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"
#include "uno/sidebar/findings_window.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <rtl/ref.hxx>

#include <iomanip>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

constexpr int kFindings = 2000;
constexpr int kRuns = 3;

DocumentRef openFaulty(const ContextRef& context)
{
    const auto loader = createService<star::frame::XComponentLoader>(context, "com.sun.star.frame.Desktop");
    const auto document =
        demand<star::text::XTextDocument>(loader->loadComponentFromURL("private:factory/swriter", "_blank", 0, {}));
    std::u16string text;
    for (int line = 0; line < kFindings; ++line)
        text += u"Thu ngân sách đạt [số liệu] triệu đồng.\r";
    document->getText()->setString(toOffice(text));
    return document;
}

} // namespace

INSIDE_BENCH("sidebar with 2,000 findings")
{
    const TestDocument document(inside.context, openFaulty(inside.context));
    const auto frame = demand<star::frame::XModel>(document.model())->getCurrentController()->getFrame();
    const rtl::Reference<FindingsWindow> window(new FindingsWindow(inside.context, frame->getContainerWindow()));
    window->open({});
    Best check, shown, byPlace, filtered, first, last;
    CheckOutcome outcome;
    const auto show = [&](const FindingsFilter& filter, std::size_t chosen) {
        window->setTree(makeFindingsTree(inside.context, outcome, filter, Language::Vietnamese),
                        FindingsEntry{FindingsEntry::Kind::Finding, chosen, 0, {}});
    };
    for (int run = 0; run < kRuns; ++run) {
        check.run([&] { outcome = Drafting(inside.context).check(document.model(), {}).value(); });
        const auto& findings = outcome.result.findings;
        shown.run([&] { show({}, findings.size() / 2); });
        byPlace.run([&] { show({FindingGrouping::Place, ""}, findings.size() / 2); });
        filtered.run([&] { show({FindingGrouping::Severity, "so lieu"}, findings.size() / 2); });
        first.run([&] { goToPlace(document.model(), outcome.snapshot, findings.front().where); });
        last.run([&] { goToPlace(document.model(), outcome.snapshot, findings.back().where); });
    }
    window->close();
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << outcome.result.findings.size() << " findings; best of " << kRuns << '\n'
        << "rules, reading, checking at one go " << check.milliseconds() << " ms\n"
        << "shown by severity, one chosen      " << shown.milliseconds() << " ms (goal 50)\n"
        << "shown by place                     " << byPlace.milliseconds() << " ms\n"
        << "shown after a word of the filter   " << filtered.milliseconds() << " ms\n"
        << "going to the first place           " << first.milliseconds() << " ms\n"
        << "going to the last place            " << last.milliseconds() << " ms\n";
    return out.str();
}
