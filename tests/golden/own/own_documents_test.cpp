#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

/// Each <name>.txt is a plain text document as a commune would send it, checked as a draft. Its <name>.expect has lines of two
/// columns, separated by a tab: "kind" and "regime" once each, then a rule and the line it must be found at (0: anywhere), and with a
/// question mark before the rule a finding that may be there. Any other finding fails the test.
namespace {

using namespace trinhky;

using Expected = std::pair<std::string, int>;

struct Expectation {
    std::string kind;
    std::string regime;
    std::vector<Expected> must;
    std::set<Expected> may;
};

Expectation readExpectation(const std::filesystem::path& file)
{
    Expectation expectation;
    std::istringstream lines(readFile(file));
    std::string name;
    std::string value;
    while (std::getline(lines, name, '\t') && std::getline(lines, value)) {
        if (name == "kind")
            expectation.kind = value == "-" ? "" : value;
        else if (name == "regime")
            expectation.regime = value;
        else if (name.front() == '?')
            expectation.may.emplace(name.substr(1), std::stoi(value));
        else
            expectation.must.emplace_back(name, std::stoi(value));
    }
    return expectation;
}

std::string regimeName(Regime regime)
{
    switch (regime) {
    case Regime::ND30:
        return "ND30";
    case Regime::QPPL34:
        return "QPPL34";
    case Regime::QPPL78:
        return "QPPL78";
    case Regime::OutOfScope:
        return "out-of-scope";
    }
    return "";
}

/// What is wrong with the findings, a line each; "" when all is as expected.
std::string differences(const Expectation& expectation, const CheckResult& result)
{
    std::ostringstream wrong;
    std::vector<Expected> found;
    for (const auto& finding : result.findings)
        found.emplace_back(finding.rule, finding.where.paragraph + 1);
    for (const auto& [rule, line] : expectation.must) {
        const auto isIt = [&, rule = rule, line = line](const Expected& f) {
            return f.first == rule && (line == 0 || f.second == line);
        };
        if (std::none_of(found.begin(), found.end(), isIt))
            wrong << "missed: " << rule << " at line " << line << '\n';
        std::erase_if(found, isIt);
    }
    for (const auto& finding : found)
        if (!expectation.may.contains(finding) && !expectation.may.contains({finding.first, 0}))
            wrong << "false alarm: " << finding.first << " at line " << finding.second << '\n';
    return wrong.str();
}

TEST_CASE("invented documents give the findings that a clerk would expect and no other")
{
    int documents = 0;
    for (const auto& entry : std::filesystem::directory_iterator(sourceRoot() / "tests/golden/own")) {
        if (entry.path().extension() != ".txt" || entry.path().filename() == "CMakeLists.txt")
            continue;
        ++documents;
        const auto expectation = readExpectation(std::filesystem::path(entry.path()).replace_extension(".expect"));
        const auto result = check(textSnapshot(readFile(entry.path()), true), shippedRules(), {}, Date{2026, 11, 20});
        INFO(entry.path().filename().string());
        CHECK(result.kind == expectation.kind);
        CHECK(regimeName(result.regime) == expectation.regime);
        CHECK(differences(expectation, result) == "");
    }
    CHECK(documents >= 30);
}

} // namespace
