#include "case_runner.hpp"
#include "checks/check.hpp"
#include "checks/places.hpp"
#include "engine/paragraph_judge.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <tuple>

using namespace trinhky;

namespace {

constexpr Date kToday{2025, 12, 31};

using Seen = std::set<std::tuple<std::string, std::int32_t, std::int32_t, std::string>>;

void note(Seen& seen, const Finding& finding)
{
    seen.emplace(finding.rule, finding.where.span.begin, finding.where.span.end, finding.message.vi);
}

std::string describe(const Seen& seen)
{
    std::string text;
    for (const auto& [rule, begin, end, message] : seen)
        text += "\n    " + rule + " [" + std::to_string(begin) + ", " + std::to_string(end) + ") " + message;
    return text;
}

/// The paragraph as the only one of a document.
Snapshot alone(const Snapshot& whole, std::size_t at)
{
    Snapshot one;
    one.paragraphs = {whole.paragraphs[at]};
    one.tables = whole.tables;
    one.charFormats = whole.charFormats;
    one.paraFormats = whole.paraFormats;
    one.plainText = whole.plainText;
    return one;
}

bool inAppendix(const Analysis& analysis, std::int32_t paragraph)
{
    const auto part = partOf(analysis, paragraph);
    return part >= 0 && analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix;
}

/// Every paragraph judged alone has the findings that the rules of Reach::Paragraph give it in the whole document.
void compare(const Snapshot& snapshot, CheckOptions options)
{
    const std::shared_ptr<const RuleSet> rules(std::shared_ptr<const RuleSet>(), &shippedRules());
    options.paragraphsOnly = true;
    const auto analysis = std::make_shared<Analysis>(analyse(snapshot, *rules, options));
    const CheckResult result = check(*analysis, *rules, options, kToday);
    const ParagraphJudge judge(rules, analysis, result);
    for (std::size_t at = 0; at < snapshot.paragraphs.size(); ++at) {
        const auto paragraph = static_cast<std::int32_t>(at);
        if (inAppendix(*analysis, paragraph))
            continue;
        Seen whole;
        Seen single;
        for (const Finding& finding : result.findings)
            if (finding.where.paragraph == paragraph)
                note(whole, finding);
        for (const Finding& finding : judge.judge(alone(snapshot, at), paragraph))
            note(single, finding);
        INFO("paragraph " << at + 1 << ", in the whole:" << describe(whole) << "\n  alone:" << describe(single));
        CHECK(whole == single);
    }
}

} // namespace

TEST_CASE("a rule that looks at one paragraph only finds the same in it alone")
{
    for (const auto& file : casesOfAllRules())
        for (const auto& testCase : file.cases) {
            INFO(file.rule << ": " << testCase.name);
            CheckOptions options{};
            options.kind = testCase.kind;
            options.stage = testCase.stage;
            compare(textSnapshot(testCase.lines, testCase.plain), options);
        }
    for (const auto& entry : std::filesystem::directory_iterator(sourceRoot() / "tests" / "golden" / "own"))
        if (entry.path().extension() == ".txt") {
            INFO(entry.path().filename().string());
            compare(textSnapshot(readFile(entry.path())), {});
        }
}

TEST_CASE("there are rules that look at one paragraph only")
{
    const auto& rules = shippedRules().rules;
    CHECK(std::any_of(rules.begin(), rules.end(), [](const Rule& rule) {
        const CheckKind* kind = findCheckKind(rule.kind);
        return kind && kind->reach == Reach::Paragraph;
    }));
}

TEST_CASE("what stands in an appendix is not judged alone: it may be a form to be filled in")
{
    const Snapshot snapshot =
        textSnapshot("QUYẾT ĐỊNH\nVề việc thử\n\nĐiều 1. Ban hành danh mục.\n\nPhụ lục I\nDANH MỤC\nThu [số liệu]\n");
    const std::shared_ptr<const RuleSet> rules(std::shared_ptr<const RuleSet>(), &shippedRules());
    const auto analysis = std::make_shared<Analysis>(analyse(snapshot, *rules, {}));
    const ParagraphJudge judge(rules, analysis, check(*analysis, *rules, {}, kToday));
    const Snapshot gap = textSnapshot("Thu [số liệu]");
    CHECK(judge.judge(gap, 3).size() == 1);
    CHECK(judge.judge(gap, 7).empty());
    CHECK(judge.judge(gap, 1000).empty());
    CHECK(judge.judge(snapshot, 3).empty());
}
