#include "engine/checker.hpp"
#include "support/template_files.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/util/XSearchable.hpp>

#include <algorithm>
#include <array>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// What a form that nobody has filled in yet may be told.
constexpr std::array<std::string_view, 3> kAllowed{"HDR-NUMBER-BLANK", "HDR-DATE-BLANK", "TXT-PLACEHOLDER"};

RuleSet shippedRules(const Inside& inside)
{
    const auto rules = loadRuleSet(readTemplateFiles(inside.extension / "templates"));
    if (!rules)
        throw Failure(describe(rules.error()));
    return rules.value();
}

bool has(const CheckResult& result, std::string_view rule)
{
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [rule](const Finding& finding) { return finding.rule == rule; });
}

void expectOnlyBlanks(const Inside& inside, const DocumentRef& document, const std::string& kind, const std::string& form)
{
    const auto snapshot = readSnapshot(document);
    const auto result = check(snapshot, shippedRules(inside), {}, Date{2026, 11, 20});
    if (result.kind != kind)
        throw Failure(kind + form + " was taken for \"" + result.kind + '"');
    std::string others;
    for (const Finding& finding : result.findings)
        if (std::find(kAllowed.begin(), kAllowed.end(), finding.rule) == kAllowed.end()) {
            const auto place = finding.where.paragraph;
            others += '\n' + finding.rule + ": " + finding.message.vi;
            if (place >= 0)
                others += " | " + toUtf8(snapshot.paragraphs[static_cast<std::size_t>(place)].text);
        }
    if (!others.empty())
        throw Failure(kind + form + " is told:" + others);
    for (const auto rule : kAllowed)
        if (!has(result, rule))
            throw Failure(kind + form + " is not told " + std::string(rule));
}

void expectFilled(const Inside& inside, const TestDocument& document, const std::string& data, const std::string& kind)
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
    expectOnlyBlanks(inside, document.model(), kind, " with its table");
    undoOnce(document.model());
    EXPECT_EQUAL(stateOf(document.model()), before);
}

} // namespace

INSIDE_CASE("skeleton: a fresh form is told nothing but its blanks, also after .odt and .docx")
{
    for (const auto& form : shippedSkeletons(inside).forms) {
        for (const char* ending : {"-moi.odt", "-moi.docx"}) {
            const auto file = inside.scratch / (form.id + ending);
            {
                TestDocument document(inside.context, newSkeleton(inside, {form.id, {}, std::nullopt, 2026}));
                expectOnlyBlanks(inside, document.model(), form.kind, "");
                document.store(file);
            }
            TestDocument again(inside.context, file);
            expectOnlyBlanks(inside, again.model(), form.kind, ending);
        }
    }
}

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
    int filled = 0;
    for (const auto& form : shippedSkeletons(inside).forms) {
        const auto file = inside.scratch / (form.id + "-bang.docx");
        TestDocument document(inside.context, newSkeleton(inside, {form.id, {}, std::nullopt, 2026}));
        if (document.string().find(u"{{BANG}}") == std::u16string::npos)
            continue;
        ++filled;
        document.store(file);
        expectFilled(inside, document, data, form.kind);
        TestDocument again(inside.context, file);
        expectFilled(inside, again, data, form.kind);
    }
    EXPECT(filled >= 2);
}
