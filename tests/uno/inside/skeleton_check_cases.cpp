#include "engine/checker.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/form_faults.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/util/XSearchable.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

bool has(const CheckResult& result, std::string_view rule)
{
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [rule](const Finding& finding) { return finding.rule == rule; });
}

void expectFilled(const Inside& inside, const TestDocument& document, const std::string& data, const SkeletonForm& form)
{
    const auto before = stateOf(document.model());
    fillIn(inside, document.model(), data);
    EXPECT(document.string().find(u"{{BANG}}") == std::u16string::npos);
    const auto searchable = demand<star::util::XSearchable>(document.model());
    const auto wanted = searchable->createSearchDescriptor();
    wanted->setSearchString(officeOf("CHỈ TIÊU THỬ NGHIỆM"));
    const auto title = searchable->findFirst(wanted);
    EXPECT(title.is());
    EXPECT_EQUAL(property(title, "CharStyleName", rtl::OUString()), rtl::OUString());
    EXPECT_EQUAL(checkFaults(readSnapshot(document.model()), inside, form), std::string());
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

} // namespace

INSIDE_CASE("skeleton: a form with its header filled in is told neither number nor date")
{
    const SkeletonRequest request{"NQ",
                                  {{"so", "5"}, {"diaDanh", "Thử Nghiệm"}, {"coQuanBanHanh", "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM"}},
                                  Date{2026, 12, 18},
                                  2026};
    TestDocument document(inside.context, newSkeleton(inside, request));
    const auto result = check(readSnapshot(document.model()), shippedRules(inside), {}, Date{2026, 11, 20});
    EXPECT(!has(result, "HDR-NUMBER-BLANK"));
    EXPECT(!has(result, "HDR-DATE-BLANK"));
    EXPECT(result.asOfSource == AsOfSource::Document);
    EXPECT_EQUAL(toIso(result.asOf), "2026-12-18");
}

INSIDE_CASE("skeleton: the table takes the place kept for it, unmarked, leaves the form in order and goes again")
{
    const auto data = indicatorFile(inside, 3, 3);
    int kept = 0;
    for (const auto& form : shippedSkeletons(inside).forms) {
        TestDocument document(inside.context, newSkeleton(inside, {form.id, {}, std::nullopt, 2026}));
        if (document.string().find(u"{{BANG}}") == std::u16string::npos)
            continue;
        ++kept;
        const auto file = inside.scratch / (form.id + "-bang.docx");
        document.store(file);
        expectFilled(inside, document, data, form);
        TestDocument again(inside.context, file);
        expectFilled(inside, again, data, form);
    }
    EXPECT(kept >= 2);
}
