#include "bench/stopwatch.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"
#include "uno/sidebar/findings_tree.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

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
    const auto helper = createService<star::frame::XDispatchHelper>(inside.context, "com.sun.star.frame.DispatchHelper");
    Best command, check, tree, first, last;
    CheckOutcome outcome;
    for (int run = 0; run < kRuns; ++run) {
        command.run(
            [&] { helper->executeDispatch(demand<star::frame::XDispatchProvider>(frame), "vn.trinhky:check", {}, 0, {}); });
        check.run([&] { outcome = Drafting(inside.context).check(document.model(), {}).value(); });
        tree.run([&] { makeFindingsTree(inside.context, outcome, {}, Language::Vietnamese); });
        const auto& findings = outcome.result.findings;
        first.run([&] { goToPlace(document.model(), outcome.snapshot, findings.front().where); });
        last.run([&] { goToPlace(document.model(), outcome.snapshot, findings.back().where); });
    }
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << outcome.result.findings.size() << " findings; best of " << kRuns << '\n'
        << "the menu command, window and all   " << command.milliseconds() << " ms\n"
        << "    of it rules, reading, checking " << check.milliseconds() << " ms\n"
        << "    of it making the tree          " << tree.milliseconds() << " ms\n"
        << "going to the first place           " << first.milliseconds() << " ms\n"
        << "going to the last place            " << last.milliseconds() << " ms\n";
    return out.str();
}
