#include "case_runner.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Result<CaseFile> read(const std::string& cases)
{
    return readCases("<cases xmlns=\"urn:trinhky:cases:1\" rule=\"X\">" + cases + "</cases>", "X.cases.xml", {});
}

Finding findingAt(std::int32_t paragraph, Span span, Severity severity = Severity::Error)
{
    Finding finding;
    finding.where = {paragraph, span, {}};
    finding.severity = severity;
    return finding;
}

} // namespace

TEST_CASE("a mark becomes a place in the line without the mark")
{
    const auto file = read("<case name=\"a\" expect=\"fault\">\n  một\n  ⟪bold⟫⟦2⟧. hai\n</case>");
    REQUIRE(file);
    const auto& testCase = file.value().cases.at(0);
    REQUIRE(testCase.lines.size() == 2);
    CHECK(testCase.lines[1].text == u"2. hai");
    CHECK(testCase.lines[1].attributes == "bold");
    CHECK(testCase.marks == std::vector<Mark>{{1, {0, 1}}});
}

TEST_CASE("the runner accepts exactly the marked findings")
{
    const auto file = read("<case name=\"a\" expect=\"fault\">⟦a⟧ b ⟦c⟧</case>");
    REQUIRE(file);
    const auto& testCase = file.value().cases.at(0);
    CHECK(differences(testCase, {findingAt(0, {0, 1}), findingAt(0, {4, 5})}).empty());
}

TEST_CASE("the runner fails on too few and on too many findings")
{
    const auto file = read("<case name=\"a\" expect=\"fault\">⟦a⟧ b</case>");
    REQUIRE(file);
    const auto& testCase = file.value().cases.at(0);
    CHECK(differences(testCase, {}).size() == 1);
    CHECK(differences(testCase, {findingAt(0, {0, 1}), findingAt(0, {2, 3})}).size() == 1);
    CHECK(differences(testCase, {findingAt(0, {0, 1}), findingAt(0, {0, 1})}).size() == 1);
    CHECK(differences(testCase, {findingAt(0, {0, 2})}).size() == 2);
}

TEST_CASE("the runner fails on a wrong severity")
{
    const auto file = read("<case name=\"a\" expect=\"fault\" severity=\"info\">⟦a⟧ b</case>");
    REQUIRE(file);
    CHECK(differences(file.value().cases.at(0), {findingAt(0, {0, 1})}).size() == 1);
    CHECK(differences(file.value().cases.at(0), {findingAt(0, {0, 1}, Severity::Info)}).empty());
}

TEST_CASE("a file of cases that contradicts itself is refused")
{
    CHECK_FALSE(read("<case name=\"a\" expect=\"fault\">no mark</case>"));
    CHECK_FALSE(read("<case name=\"a\" expect=\"clean\">⟦mark⟧</case>"));
    CHECK_FALSE(read("<case name=\"a\" expect=\"perhaps\">text</case>"));
    CHECK_FALSE(read("<case name=\"a\" expect=\"clean\"><change line=\"not there\"/></case>"));
    CHECK_FALSE(read("<case name=\"a\" expect=\"clean\" colour=\"red\">text</case>"));
}
