#include "case_runner.hpp"
#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace trinhky;

namespace {

long count(const CaseFile& file, const std::string& expect)
{
    return std::count_if(file.cases.begin(), file.cases.end(), [&](const Case& c) { return c.expect == expect; });
}

} // namespace

TEST_CASE("every rule finds the faults of its cases and nothing else")
{
    for (const auto& file : casesOfAllRules())
        for (const auto& testCase : file.cases) {
            INFO(file.rule << ": " << testCase.name);
            const auto result = checkCase(testCase, file.rule, shippedRules());
            CHECK(result.notEvaluated.empty());
            for (const auto& difference : differences(testCase, result.findings))
                FAIL_CHECK(difference);
        }
}

TEST_CASE("a fix of one click does away with what it was offered for")
{
    for (const auto& file : casesOfAllRules())
        for (const auto& testCase : file.cases) {
            INFO(file.rule << ": " << testCase.name);
            const auto fixed = applySafeFixes(testCase, file.rule, shippedRules());
            CHECK(fixed.findings.size() == fixed.left);
        }
}

TEST_CASE("every rule has a fault, a clean text and a boundary among its cases")
{
    const auto files = casesOfAllRules();
    for (const auto& rule : shippedRules().rules) {
        INFO(rule.id);
        const auto file = std::find_if(files.begin(), files.end(), [&](const CaseFile& f) { return f.rule == rule.id; });
        REQUIRE(file != files.end());
        CHECK(count(*file, "fault") > 0);
        CHECK(count(*file, "clean") > 0);
        CHECK(count(*file, "boundary") > 0);
    }
}

TEST_CASE("every file of cases is about a rule")
{
    for (const auto& file : casesOfAllRules()) {
        INFO(file.rule);
        CHECK(shippedRules().findRule(file.rule));
    }
}

TEST_CASE("the documents that cases start from have no fault")
{
    for (const auto& entry : std::filesystem::directory_iterator(sourceRoot() / "tests" / "rules" / "documents")) {
        INFO(entry.path().filename().string());
        auto snapshot = formattedSnapshot(splitTextLines(readFile(entry.path())));
        snapshot.laidOut = true;
        const IndicatorFacts noData{{}, IndicatorSet{}, shippedUnits()};
        CheckOptions options;
        options.data = &noData;
        const auto result = check(snapshot, shippedRules(), options, Date{2025, 12, 31});
        for (const auto& finding : result.findings)
            FAIL_CHECK(finding.rule << " in paragraph " << finding.where.paragraph + 1 << ": " << finding.message.vi);
        CHECK(result.notEvaluated.empty());
    }
}
