#include "case_runner.hpp"

#include "base/text.hpp"
#include "engine/attach_fixes.hpp"
#include "engine/checker.hpp"
#include "engine/fixes.hpp"
#include "support/applied_plan.hpp"
#include "support/skeleton_text.hpp"

#include <algorithm>
#include <stdexcept>

namespace trinhky {
namespace {

std::string describe(const Case& testCase, const Mark& mark)
{
    const auto& text = testCase.lines.at(static_cast<std::size_t>(mark.paragraph)).text;
    const auto at = static_cast<std::size_t>(mark.span.begin);
    const auto length = static_cast<std::size_t>(mark.span.end - mark.span.begin);
    return "line " + std::to_string(mark.paragraph + 1) + " [" + std::to_string(mark.span.begin) + ", " +
           std::to_string(mark.span.end) + ") \"" + toUtf8(text).substr(0, 80) + "\": \"" +
           toUtf8(text.substr(std::min(at, text.size()), length)) + "\"";
}

Mark markOf(const Finding& finding) { return {finding.where.paragraph, finding.where.span}; }

Snapshot snapshotOf(const Case& testCase)
{
    auto snapshot = testCase.plain ? textSnapshot(testCase.lines, true) : formattedSnapshot(testCase.lines);
    if (!testCase.data.empty())
        addBookmarks(snapshot, testCase.figures);
    return snapshot;
}

/// Looks and pages are tried in the office.
bool changesWords(const Finding& finding)
{
    return !finding.fixes.empty() && std::ranges::all_of(finding.fixes.front().edits, [](const Edit& edit) {
        return std::holds_alternative<TextEdit>(edit) || std::holds_alternative<ParagraphInsert>(edit) ||
               std::holds_alternative<ParagraphRemove>(edit) || std::holds_alternative<ParagraphSplit>(edit) ||
               std::holds_alternative<PackageInsert>(edit);
    });
}

CheckResult checkLines(const Snapshot& snapshot, const Case& testCase, const std::string& rule, const RuleSet& rules)
{
    CheckOptions options;
    options.kind = testCase.kind;
    options.stage = testCase.stage;
    options.ruleGlobs = {rule};
    const auto facts = factsOf(testCase.data);
    options.data = facts.get();
    return check(snapshot, rules, options, Date{2025, 12, 31});
}

} // namespace

CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules)
{
    return checkLines(snapshotOf(testCase), testCase, rule, rules);
}

FixedCase applySafeFixes(const Case& testCase, const std::string& rule, const RuleSet& rules)
{
    constexpr int kMostRounds = 10;
    FixedCase fixed;
    auto snapshot = snapshotOf(testCase);
    for (int round = 0; round < kMostRounds; ++round) {
        auto result = checkLines(snapshot, testCase, rule, rules);
        attachFixes(result, snapshot, rules, {[] { return &test::shippedSource(); }, {}});
        for (auto& finding : result.findings)
            if (!changesWords(finding))
                finding.fixes.clear();
        const auto plan = planFixes(result, {});
        fixed.fixed += plan.fixed.size();
        if (round == 0)
            fixed.left = static_cast<std::size_t>(std::ranges::count_if(
                result.findings, [](const Finding& finding) { return finding.tier != FixTier::Safe || finding.fixes.empty(); }));
        fixed.findings = std::move(result.findings);
        if (plan.fixed.empty())
            return fixed;
        snapshot = applied(snapshot, plan.plan);
    }
    throw std::logic_error("fixes of " + rule + " go on without end");
}

std::vector<std::string> differences(const Case& testCase, const std::vector<Finding>& findings)
{
    std::vector<std::string> found;
    auto missing = testCase.marks;
    for (const auto& finding : findings) {
        const auto mark = std::find(missing.begin(), missing.end(), markOf(finding));
        if (mark == missing.end())
            found.push_back("too much: " + describe(testCase, markOf(finding)) + " " + finding.message.vi);
        else
            missing.erase(mark);
        if (testCase.severity && finding.severity != *testCase.severity)
            found.push_back("wrong severity: " + describe(testCase, markOf(finding)));
    }
    for (const auto& mark : missing)
        found.push_back("not found: " + describe(testCase, mark));
    return found;
}

} // namespace trinhky
