#include "document_maker.hpp"
#include "mutations.hpp"
#include "rounds.hpp"

#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iostream>
#include <set>

using namespace trinhky;
using namespace trinhky::generator;

namespace {

constexpr int kMostFailures = 8; // told at length: the next ones are of the same kind as a rule

CheckResult checkDraft(const Draft& draft, const std::string& rule = {})
{
    CheckOptions options;
    if (!rule.empty())
        options.ruleGlobs = {rule};
    return check(textSnapshot(draft.textLines(), draft.plain), shippedRules(), options, Date{2026, 12, 31});
}

std::string told(const CheckResult& result)
{
    std::string text;
    for (const auto& finding : result.findings)
        text += finding.rule + " in paragraph " + std::to_string(finding.where.paragraph + 1) + ": " + finding.message.vi + "\n";
    return text;
}

std::string headOf(std::uint64_t seed, const Draft& draft)
{
    return "--rounds 1 --seed " + std::to_string(seed) + ": " + draft.kind + "\n";
}

/// The rule is one of those for such documents.
bool holdsFor(const Draft& draft, const std::string& rule)
{
    const std::string id = isNormative(draft) ? "qppl187-2025" : "nd30-2020";
    const auto& packs = shippedRules().packs;
    const auto pack = std::find_if(packs.begin(), packs.end(), [&](const Pack& one) { return one.id == id; });
    return std::find(pack->rules.begin(), pack->rules.end(), rule) != pack->rules.end();
}

/// The first mutation from `from` on that the document has something for, made; its index, or nothing.
std::optional<std::size_t> breakOne(const std::vector<Mutation>& mutations, std::size_t from, const Draft& draft, Dice& dice,
                                    Draft& broken)
{
    for (std::size_t i = 0; i < mutations.size(); ++i) {
        const auto at = (from + i) % mutations.size();
        if (!holdsFor(draft, mutations[at].rule))
            continue;
        broken = draft;
        if (mutations[at].apply(broken, dice))
            return at;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a made document has no fault")
{
    int failures = 0;
    for (std::uint64_t round = 0; round < rounds().count && failures < kMostFailures; ++round) {
        const auto seed = rounds().seed + round;
        Dice dice(seed);
        const auto draft = makeDraft(dice);
        const auto result = checkDraft(draft);
        if (result.findings.empty() && result.kind == draft.kind)
            continue;
        ++failures;
        FAIL_CHECK(headOf(seed, draft) << "taken for " << result.kind << "\n" << told(result) << draft.text());
    }
    std::cout << "right documents: " << rounds().count << " from seed " << rounds().seed << '\n';
}

TEST_CASE("one thing broken is found by its rule")
{
    constexpr int kBreaks = 2; // of a document, each on its own
    constexpr std::uint64_t kEnough = 10000;
    const auto mutations = allMutations();
    std::vector<std::uint64_t> made(mutations.size());
    int failures = 0;
    for (std::uint64_t round = 0; round < rounds().count && failures < kMostFailures; ++round) {
        const auto seed = rounds().seed + round;
        Dice dice(seed);
        const auto draft = makeDraft(dice);
        for (int i = 0; i < kBreaks; ++i) {
            Draft broken;
            const auto from = static_cast<std::size_t>(dice.between(0, static_cast<int>(mutations.size()) - 1));
            const auto at = breakOne(mutations, from, draft, dice, broken);
            if (!at)
                continue;
            ++made[*at];
            const auto& mutation = mutations[*at];
            if (!checkDraft(broken, mutation.rule).findings.empty())
                continue;
            ++failures;
            FAIL_CHECK(headOf(seed, draft) << mutation.rule << " does not find: " << mutation.what << "\n" << broken.text());
        }
    }
    std::cout << "broken documents: " << rounds().count << " from seed " << rounds().seed << '\n';
    if (rounds().count < kEnough || failures > 0)
        return;
    for (std::size_t i = 0; i < mutations.size(); ++i) {
        INFO(mutations[i].rule << ": " << mutations[i].what);
        CHECK(made[i] > 0);
    }
}

TEST_CASE("every rule is broken by a mutation, or said not to be")
{
    std::set<std::string> known;
    for (const auto& mutation : allMutations())
        known.insert(mutation.rule);
    for (const auto& unbroken : unbrokenRules()) {
        INFO(unbroken.rule);
        CHECK(known.insert(unbroken.rule).second);
        CHECK_FALSE(std::string(unbroken.reason).empty());
    }
    for (const auto& rule : shippedRules().rules) {
        INFO(rule.id);
        CHECK(known.contains(rule.id));
    }
}

TEST_CASE("every mutation names a rule")
{
    for (const auto& mutation : allMutations()) {
        INFO(mutation.rule);
        CHECK(shippedRules().findRule(mutation.rule));
    }
}
