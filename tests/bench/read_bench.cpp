#include "bench/sample_document.hpp"
#include "bench/stopwatch.hpp"
#include "engine/checker.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/format_pool.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>

#include <iomanip>

using namespace trinhky;
using namespace trinhky::test;
using com::sun::star::beans::XMultiPropertySet;
using com::sun::star::container::XEnumerationAccess;
using com::sun::star::text::XTextRange;
using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;
using rtl::OUString;

namespace {

constexpr int kParagraphs = 10'000;
constexpr int kRuns = 7;

/// What a plain loop sees, so that no compiler may leave a call out.
struct Seen {
    std::size_t paragraphs = 0;
    std::size_t characters = 0;
    std::size_t portions = 0;
};

/// The calls that a snapshot needs, and nothing done with their results. `charNames` empty: text and paragraph values only.
Seen plainLoop(const DocumentRef& document, const Sequence<OUString>& paraNames, const Sequence<OUString>& charNames)
{
    Seen seen;
    const auto paragraphs = demand<XEnumerationAccess>(document->getText())->createEnumeration();
    while (paragraphs->hasMoreElements()) {
        const Any paragraph = paragraphs->nextElement();
        seen.characters += static_cast<std::size_t>(demand<XTextRange>(paragraph)->getString().getLength());
        seen.paragraphs += demand<XMultiPropertySet>(paragraph)->getPropertyValues(paraNames).hasElements();
        if (!charNames.hasElements())
            continue;
        const auto portions = demand<XEnumerationAccess>(paragraph)->createEnumeration();
        while (portions->hasMoreElements()) {
            const Any portion = portions->nextElement();
            seen.characters += static_cast<std::size_t>(demand<XTextRange>(portion)->getString().getLength());
            seen.portions += demand<XMultiPropertySet>(portion)->getPropertyValues(charNames).hasElements();
        }
    }
    return seen;
}

} // namespace

INSIDE_BENCH("read and check 10,000 paragraphs")
{
    const std::filesystem::path file = inside.scratch / "bench.fodt";
    writeSampleDocument(file, kParagraphs);
    const TestDocument document(inside.context, file);
    const RuleSet rules = Drafting(inside.context).rules().value();
    const Date today{2024, 1, 15};
    const auto textStyleLabel = stringsOf({"ListLabelString", "ParaStyleName"});

    Best same, plain, read, checkOnly, whole;
    Seen seen;
    Snapshot snapshot;
    std::size_t findings = 0;
    for (int run = 0; run < kRuns; ++run) {
        same.run([&] { seen = plainLoop(document.model(), FormatPool::paraNames(false), FormatPool::charNames()); });
        plain.run([&] { plainLoop(document.model(), textStyleLabel, {}); });
        read.run([&] { snapshot = readSnapshot(document.model()); });
        for (int again = 0; again < kRuns; ++again)
            checkOnly.run([&] { findings = check(snapshot, rules, {}, today).findings.size(); });
        whole.run([&] { findings = check(readSnapshot(document.model()), rules, {}, today).findings.size(); });
    }
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << seen.paragraphs << " paragraphs, " << seen.portions << " portions, "
        << rules.rules.size() << " rules, " << findings << " findings; best of " << kRuns << "\n"
        << "(a) plain loop, the same calls          " << same.milliseconds() << " ms\n"
        << "(b) plain loop, text, style and label   " << plain.milliseconds() << " ms\n"
        << "    snapshot                            " << read.milliseconds() << " ms\n"
        << "(c) snapshot and check                  " << whole.milliseconds() << " ms\n"
        << "(d) check alone                         " << checkOnly.milliseconds() << " ms (goal 20)\n"
        << std::setprecision(2) << "c/a " << whole.milliseconds() / same.milliseconds() << " (goal 1.3)   c/b "
        << whole.milliseconds() / plain.milliseconds() << '\n';
    return out.str();
}
