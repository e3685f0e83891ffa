#include "data/rule_set.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

const std::string kRule =
    R"(<rule xmlns="urn:trinhky:rule:1" id="X-ONE" kind="order" severity="error" fix="never" draft="warning">
  <clause>Điều 1</clause>
  <rationale><vi>Vì sao.</vi><en>Why.</en></rationale>
  <applies component="number"/>
  <param name="roles">Number</param>
  <param name="roles" kind="BC">Title</param>
  <message><vi>Sai {observed}.</vi><en>Wrong {observed}.</en></message>
  <message name="mild" severity="info"><vi>Nhẹ.</vi><en>Mild.</en></message>
</rule>)";

const std::string kKinds = R"(<kinds xmlns="urn:trinhky:kinds:1">
  <kind id="NQ" name="Nghị quyết" symbols="NQ" aliases="nq"><title>NGHỊ QUYẾT</title><form>number title</form></kind>
  <kind id="BC" name="Báo cáo"/>
</kinds>)";

const std::string kPack =
    R"(<pack xmlns="urn:trinhky:pack:1" id="p" regime="ND30" from="2020-03-05" to="2024-12-31" verified="2026-09-18">
  <rules clause="Luật khác">X-ONE</rules>
</pack>)";

Result<RuleSet> load(const std::string& rule, const std::string& kinds = kKinds, const std::string& pack = kPack)
{
    const std::vector<NamedText> files{{"packs/kinds.xml", kinds}, {"packs/p.xml", pack}, {"rules/X-ONE.xml", rule}};
    return loadRuleSet(files);
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("a rule is read with everything that its file says")
{
    const auto set = load(kRule);
    REQUIRE(set);
    const auto* rule = set.value().findRule("X-ONE");
    REQUIRE(rule);
    CHECK(rule->severity == Severity::Error);
    CHECK(rule->draftSeverity == Severity::Warning);
    CHECK_FALSE(rule->issuedSeverity);
    CHECK(rule->messageSeverities.at("mild") == Severity::Info);
    CHECK(rule->messages.at("").vi == "Sai {observed}.");
    CHECK(rule->documentKinds == std::vector<std::string>{"NQ"});
    CHECK(rule->param("roles") == "Number");
    CHECK(rule->paramFor("BC", "roles") == "Title");
    CHECK(rule->paramFor("NQ", "roles") == "Number");
}

TEST_CASE("a pack is read with its dates and the clauses of its law")
{
    const auto set = load(kRule);
    REQUIRE(set);
    const auto& pack = set.value().packs.at(0);
    CHECK(pack.from == Date{2020, 3, 5});
    CHECK(pack.to == Date{2024, 12, 31});
    CHECK(pack.clauses.at("X-ONE") == "Luật khác");
}

TEST_CASE("a kind is found by its abbreviation and by its alias")
{
    const auto set = load(kRule);
    REQUIRE(set);
    CHECK(set.value().findKind("nq") == set.value().findKind("NQ"));
    CHECK_FALSE(set.value().findKind(""));
}

TEST_CASE("a misspelt part of a rule is refused with its place")
{
    const auto set = load(replaced(kRule, "<applies component", "<aplies component"));
    REQUIRE_FALSE(set);
    CHECK(set.error().file == "rules/X-ONE.xml");
    CHECK(set.error().line == 4);
    CHECK(set.error().column == 3);
}

TEST_CASE("a rule that does not say what it must is refused")
{
    CHECK_FALSE(load(replaced(kRule, "<clause>Điều 1</clause>", "")));
    CHECK_FALSE(load(replaced(kRule, "<vi>Vì sao.</vi>", "")));
    CHECK_FALSE(load(replaced(kRule, "<message><vi>", "<message name=\"other\"><vi>")));
    CHECK_FALSE(load(replaced(kRule, "severity=\"error\"", "severity=\"fatal\"")));
    CHECK_FALSE(load(replaced(kRule, "fix=\"never\"", "")));
    CHECK_FALSE(load(replaced(kRule, "kind=\"BC\"", "kynd=\"BC\"")));
    CHECK_FALSE(load(replaced(kRule, "name=\"mild\"", "")));
    CHECK_FALSE(load(replaced(kRule, "urn:trinhky:rule:1", "urn:trinhky:rule:2")));
}

TEST_CASE("a component that no form has is refused, since an empty list of kinds means all")
{
    CHECK_FALSE(load(replaced(kRule, "component=\"number\"", "component=\"numbers\"")));
    CHECK_FALSE(load(replaced(kRule, "component=\"number\"", "kinds=\"NQ XX\"")));
}

TEST_CASE("two rules of one id are refused")
{
    const std::vector<NamedText> files{{"packs/kinds.xml", kKinds}, {"rules/A.xml", kRule}, {"rules/B.xml", kRule}};
    const auto set = loadRuleSet(files);
    REQUIRE_FALSE(set);
    CHECK(set.error().file == "rules/B.xml");
}

TEST_CASE("a pack may name rules by family, so that a new rule of it needs no entry")
{
    const auto family = load(kRule, kKinds, replaced(kPack, "X-ONE", "X-* *"));
    REQUIRE(family);
    CHECK(family.value().packs.at(0).rules == std::vector<std::string>{"X-ONE"});
    CHECK(family.value().packs.at(0).clauses.at("X-ONE") == "Luật khác");
    CHECK_FALSE(load(kRule, kKinds, replaced(kPack, "X-ONE", "Y-*")));
}

TEST_CASE("a faulty pack is refused")
{
    CHECK_FALSE(load(kRule, kKinds, replaced(kPack, "X-ONE", "X-TWO")));
    CHECK_FALSE(load(kRule, kKinds, replaced(kPack, "X-ONE", "X-ONE X-ONE")));
    CHECK_FALSE(load(kRule, kKinds, replaced(kPack, "2020-03-05", "2020-02-30")));
    CHECK_FALSE(load(kRule, kKinds, replaced(kPack, "verified=\"2026-09-18\"", "")));
}

TEST_CASE("faulty kinds are refused")
{
    CHECK_FALSE(load(kRule, replaced(kKinds, "id=\"BC\"", "id=\"NQ\"")));
    CHECK_FALSE(load(kRule, replaced(kKinds, "symbols=\"NQ\"", "normative=\"XX\"")));
    CHECK_FALSE(loadRuleSet({}));
}
