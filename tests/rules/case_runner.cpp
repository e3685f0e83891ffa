#include "case_runner.hpp"

#include "base/text.hpp"
#include "engine/checker.hpp"

#include <algorithm>
#include <stdexcept>
#include <variant>

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

/// The text edits of a fix that can be made on the lines of a case; lines with a tracked deletion count otherwise.
std::vector<TextEdit> textEditsOf(const Case& testCase, const Finding& finding)
{
    std::vector<TextEdit> edits;
    if (finding.tier != FixTier::Safe || finding.fixes.empty())
        return edits;
    for (const auto& edit : finding.fixes.front().edits) {
        const auto* text = std::get_if<TextEdit>(&edit);
        if (!text || testCase.lines.at(static_cast<std::size_t>(text->paragraph)).text.find(u'⟨') != std::u16string::npos)
            return {};
        edits.push_back(*text);
    }
    return edits;
}

void apply(const TextEdit& edit, std::vector<TextLine>& lines)
{
    auto& text = lines.at(static_cast<std::size_t>(edit.paragraph)).text;
    const auto at = static_cast<std::size_t>(edit.span.begin);
    const auto length = static_cast<std::size_t>(edit.span.end - edit.span.begin);
    auto was = text.substr(at, length);
    std::replace(was.begin(), was.end(), u'⏎', u'\n');
    if (was != edit.was)
        throw std::logic_error("a fix replaces what is not there: " + toUtf8(edit.was));
    text.replace(at, length, edit.text);
}

} // namespace

CheckResult checkCase(const Case& testCase, const std::string& rule, const RuleSet& rules)
{
    CheckOptions options;
    options.kind = testCase.kind;
    options.stage = testCase.stage;
    options.ruleGlobs = {rule};
    const Date today{2025, 12, 31};
    const auto snapshot = testCase.plain ? textSnapshot(testCase.lines, true) : formattedSnapshot(testCase.lines);
    return check(snapshot, rules, options, today);
}

FixedCase applySafeFixes(const Case& testCase, const std::vector<Finding>& findings)
{
    FixedCase fixed{testCase, 0};
    std::vector<TextEdit> all;
    for (const auto& finding : findings) {
        const auto edits = textEditsOf(testCase, finding);
        fixed.left += edits.empty() ? 1 : 0;
        all.insert(all.end(), edits.begin(), edits.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const TextEdit& a, const TextEdit& b) { return a.span.begin > b.span.begin; });
    for (const auto& edit : all)
        apply(edit, fixed.after.lines);
    fixed.after.marks.clear();
    return fixed;
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
