#include "case_runner.hpp"

#include "base/text.hpp"
#include "engine/checker.hpp"

#include <algorithm>

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

} // namespace

CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules)
{
    CheckOptions options;
    options.kind = testCase.kind;
    options.stage = testCase.stage;
    options.ruleGlobs = {rule};
    const Date today{2025, 12, 31};
    return check(textSnapshot(testCase.lines, testCase.plain), rules, options, today);
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
