#include "checks/check.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace trinhky;

namespace {

/// What is wrong with a rule as its check kind sees it.
std::string kindFault(const Rule& rule)
{
    const auto* kind = findCheckKind(rule.kind);
    if (!kind)
        return rule.id + ": unknown kind " + rule.kind;
    for (const auto& item : rule.items)
        for (const auto& [name, value] : item.values)
            if (std::find(kind->itemKeys.begin(), kind->itemKeys.end(), name) == kind->itemKeys.end())
                return rule.id + ": unknown attribute of an item " + name;
    for (const auto& [name, value] : rule.params) {
        const auto base = name.substr(0, name.find('@'));
        if (std::find(kind->params.begin(), kind->params.end(), base) == kind->params.end())
            return rule.id + ": unknown parameter " + base;
        if (value.empty())
            return rule.id + ": empty parameter " + base;
    }
    return {};
}

const Rule& anyRule() { return shippedRules().rules.front(); }

} // namespace

TEST_CASE("every rule is of a known kind and sets only its parameters")
{
    for (const auto& rule : shippedRules().rules)
        CHECK(kindFault(rule).empty());
}

TEST_CASE("a rule of an unknown kind or with an unknown parameter is noticed")
{
    auto rule = anyRule();
    rule.kind = "nosuch";
    CHECK_FALSE(kindFault(rule).empty());
    rule = anyRule();
    rule.items.push_back({{{"nosuch", "1"}}, ""});
    CHECK_FALSE(kindFault(rule).empty());
    rule = anyRule();
    rule.params["nosuch"] = "1";
    CHECK_FALSE(kindFault(rule).empty());
}

TEST_CASE("the file of a rule bears its id")
{
    const auto files = shippedRuleFiles();
    for (const auto& rule : shippedRules().rules) {
        INFO(rule.id);
        const auto name = "rules/" + rule.id + ".xml";
        CHECK(std::any_of(files.begin(), files.end(), [&](const NamedText& file) { return file.name == name; }));
    }
}

TEST_CASE("every rule names a clause and a rationale, and is in a pack")
{
    std::set<std::string> packed;
    for (const auto& pack : shippedRules().packs)
        packed.insert(pack.rules.begin(), pack.rules.end());
    for (const auto& rule : shippedRules().rules) {
        INFO(rule.id);
        CHECK_FALSE(rule.clause.empty());
        CHECK_FALSE(rule.rationale.vi.empty());
        CHECK_FALSE(rule.rationale.en.empty());
        CHECK(packed.contains(rule.id));
    }
}

TEST_CASE("every check kind is used by a rule")
{
    for (const auto* kind : checkKinds()) {
        INFO(kind->name);
        const auto& rules = shippedRules().rules;
        CHECK(std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.kind == kind->name; }));
    }
}

TEST_CASE("packs of one regime do not overlap")
{
    const auto& packs = shippedRules().packs;
    for (const auto& a : packs)
        for (const auto& b : packs)
            if (&a != &b && a.regime.substr(0, 2) == b.regime.substr(0, 2) && a.from <= b.from)
                CHECK((a.to && *a.to < b.from));
}

TEST_CASE("every kind of the contract is known by its abbreviation and its plain spelling")
{
    for (const std::string name :
         {"NQ",      "QĐ",  "CT",  "QC",   "QyĐ",   "TC",    "TB",  "HD",  "CTr", "KH",      "PA",      "ĐA", "DA", "BC",
          "BB",      "TTr", "HĐ",  "CV",   "CĐ",    "BGN",   "BTT", "GUQ", "GM",  "GGT",     "GNP",     "PG", "PC", "PB",
          "TC-CONG", "QD",  "QyD", "DEAN", "HDONG", "CDIEN", "SY",  "TrS", "SL",  "NQ-QPPL", "QD-QPPL", "PL"}) {
        INFO(name);
        CHECK(shippedRules().findKind(name));
    }
    CHECK_FALSE(shippedRules().findKind("nosuch"));
}
