#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>
#include <utility>

using namespace trinhky;
namespace fs = std::filesystem;

namespace {

using Row = std::vector<std::string>;

struct Raised {
    std::string seed;
    std::int32_t line = 0;
    Finding finding;
};

/// Where the documents lie: beside the project, or beside a folder further up.
fs::path seedsFolder()
{
    for (auto folder = sourceRoot(); folder.has_relative_path(); folder = folder.parent_path())
        if (const auto seeds = folder.parent_path() / "shared" / "seeds"; fs::exists(seeds / "gold.tsv"))
            return seeds;
    return {};
}

std::vector<Row> readTable(const fs::path& file)
{
    std::istringstream lines(readFile(file));
    std::vector<Row> rows;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        Row row;
        std::istringstream cells(line + "\t");
        for (std::string cell; std::getline(cells, cell, '\t');)
            row.push_back(cell);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::map<std::string, CheckResult> checkAll(const fs::path& folder)
{
    std::map<std::string, CheckResult> results;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt") {
            const auto snapshot = textSnapshot(readFile(entry.path()), true);
            results[entry.path().filename().string().substr(0, 3)] = check(snapshot, shippedRules(), {}, Date{2026, 11, 20});
        }
    return results;
}

std::vector<Raised> raisedIn(const std::map<std::string, CheckResult>& results)
{
    std::vector<Raised> raised;
    for (const auto& [seed, result] : results)
        for (const auto& finding : result.findings)
            raised.push_back({seed, finding.where.paragraph + 1, finding});
    return raised;
}

std::string tell(const Raised& raised)
{
    return raised.seed + ":" + std::to_string(raised.line) + " " + raised.finding.rule + " " + raised.finding.message.vi;
}

bool isInGold(const Raised& raised, const std::vector<Row>& gold)
{
    return std::any_of(gold.begin(), gold.end(), [&](const Row& row) {
        return row[0] == raised.seed && std::stoi(row[1]) == raised.line && row[2] == raised.finding.rule;
    });
}

/// "SEC-|NUM-(GAP|FIRST)" as the beginnings of names that it stands for.
std::vector<std::string> beginnings(const std::string& pattern)
{
    std::vector<std::string> all;
    std::string head;
    std::string tail;
    bool inside = false;
    for (const char sign : pattern + "|") {
        if (sign == '(') {
            head = std::exchange(tail, {});
            inside = true;
        } else if (sign == '|' || sign == ')') {
            if (!tail.empty())
                all.push_back(head + std::exchange(tail, {}));
            inside = inside && sign != ')';
            if (!inside)
                head.clear();
        } else {
            tail += sign;
        }
    }
    return all;
}

/// Rows of silent.tsv: seed, first line, last line, rules, words, why. Rows with words are about rules that read single words.
bool mustBeSilent(const Row& row, const Raised& raised)
{
    const bool place =
        (row[0] == "*" || row[0] == raised.seed) && std::stoi(row[1]) <= raised.line && raised.line <= std::stoi(row[2]);
    const bool lostHeader = row[0] == "*" && raised.finding.severity == Severity::Info;
    const auto rules = beginnings(row[3]);
    return place && !lostHeader && row[4].empty() && std::any_of(rules.begin(), rules.end(), [&](const std::string& rule) {
               return raised.finding.rule.starts_with(rule);
           });
}

} // namespace

TEST_CASE("real documents get the findings that their readers noted, and no others")
{
    const auto folder = seedsFolder();
    if (folder.empty())
        SKIP("the documents are not at hand");
    const auto results = checkAll(folder);
    const auto raised = raisedIn(results);
    const auto gold = readTable(folder / "gold.tsv");

    SECTION("kinds and regimes are recognised")
    {
        const std::map<std::string, std::string> kinds{{"000", "NQ"}, {"002", "BC"}, {"004", "NQ"}};
        for (const auto& [seed, kind] : kinds) {
            INFO(seed);
            REQUIRE(results.contains(seed));
            CHECK(results.at(seed).kind == kind);
            CHECK(results.at(seed).regime == Regime::ND30);
            CHECK(results.at(seed).asOfSource == AsOfSource::Document);
        }
    }
    SECTION("what must be found is found at its line")
    {
        for (const auto& row : gold) {
            if (row[3] != "must" || !shippedRules().findRule(row[2]))
                continue;
            INFO(row[0] << ":" << row[1] << " " << row[2]);
            CHECK(std::any_of(raised.begin(), raised.end(), [&](const Raised& r) {
                return r.seed == row[0] && r.line == std::stoi(row[1]) && r.finding.rule == row[2];
            }));
        }
    }
    SECTION("nothing is an error but what the readers noted")
    {
        for (const auto& r : raised)
            if (r.finding.severity == Severity::Error && !isInGold(r, gold))
                FAIL_CHECK(tell(r));
    }
    SECTION("what the readers call right is left alone")
    {
        for (const auto& row : readTable(folder / "silent.tsv"))
            for (const auto& r : raised)
                if (mustBeSilent(row, r))
                    FAIL_CHECK(tell(r));
    }
}

TEST_CASE("names of rules are read from the short form of the readers' table")
{
    CHECK(beginnings("NUM-(GAP|FIRST)|SEC-") == std::vector<std::string>{"NUM-GAP", "NUM-FIRST", "SEC-"});
    CHECK(beginnings("HDR-") == std::vector<std::string>{"HDR-"});
    CHECK(beginnings("SIG-PREFIX|SEC-SIGNAUTHORITY") == std::vector<std::string>{"SIG-PREFIX", "SEC-SIGNAUTHORITY"});
}
