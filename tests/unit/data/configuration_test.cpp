#include "data/configuration.hpp"
#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

ConfigurationLayer layer(const std::string& file, const std::string& rules)
{
    auto read = readConfiguration(
        {file, "<configuration xmlns=\"urn:trinhky:configuration:1\" name=\"" + file + "\">\n" + rules + "</configuration>"});
    REQUIRE(read);
    return std::move(read.value());
}

/// Rules as shipped with the layers on them, the lowest first.
struct Configured {
    RuleSet rules = shippedRules();
    std::vector<ConfigurationFault> faults;

    explicit Configured(const std::vector<ConfigurationLayer>& layers) : faults(configure(rules, layers)) {}

    const Rule& rule(const std::string& id) const { return *rules.findRule(id); }
};

} // namespace

TEST_CASE("a layer changes severities, one rule or a family")
{
    const Configured one({layer("office", "<rule id='NUM-GAP' severity='warning'/>")});
    CHECK(one.faults.empty());
    CHECK(one.rule("NUM-GAP").severity == Severity::Warning);
    CHECK(one.rule("NUM-FIRST").severity == Severity::Error);
    const Configured family({layer("office", "<rule id='NUM-*' severity='info'/>")});
    CHECK(family.rule("NUM-GAP").severity == Severity::Info);
    CHECK(family.rule("NUM-FIRST").severity == Severity::Info);
}

TEST_CASE("a severity holds in both stages unless a stage is named")
{
    const Configured all({layer("office", "<rule id='HDR-NUMBER-BLANK' severity='warning'/>")});
    CHECK_FALSE(all.rule("HDR-NUMBER-BLANK").draftSeverity);
    const Configured draft({layer("office", "<rule id='HDR-NUMBER-BLANK' draft='warning'/>")});
    CHECK(draft.rule("HDR-NUMBER-BLANK").draftSeverity == Severity::Warning);
    CHECK(draft.rule("HDR-NUMBER-BLANK").severity == shippedRules().findRule("HDR-NUMBER-BLANK")->severity);
}

TEST_CASE("the upper of two layers decides, unless the lower has locked the rule")
{
    const auto province = layer("province", "<rule id='NUM-GAP' severity='warning'/><rule id='NUM-FIRST' locked='true'/>");
    const auto user = layer("user", "<rule id='NUM-*' severity='info'/>");
    const Configured both({province, user});
    CHECK(both.rule("NUM-GAP").severity == Severity::Info);
    CHECK(both.rule("NUM-FIRST").severity == Severity::Error);
    REQUIRE(both.faults.size() == 1);
    CHECK(both.faults[0].error.file == "user");
    CHECK(both.faults[0].error.line == 2);
    CHECK(both.faults[0].error.message.vi.find("NUM-FIRST đã bị khóa ở cấu hình “province”") != std::string::npos);
}

TEST_CASE("parameters change, also for one kind; those that the rule does not have are told with their place")
{
    const Configured set({layer("office", "<rule id='NUM-GAP'><param name='fault'>first</param></rule>"
                                          "<rule id='NUM-FIRST'><param name='fault' kind='NQ'>gap</param></rule>")});
    CHECK(set.faults.empty());
    CHECK(set.rule("NUM-GAP").param("fault") == "first");
    CHECK(set.rule("NUM-FIRST").paramFor("NQ", "fault") == "gap");
    CHECK(set.rule("NUM-FIRST").paramFor("BC", "fault") == "first");
    const Configured wrong(
        {layer("office", "<rule id='NUM-GAP' severity='info'><param name='falt'>gap</param></rule>\n"
                         "<rule id='NUM-GAPS'/>\n<rule id='NUM-GAP'><param name='fault' kind='XX'>1</param></rule>")});
    REQUIRE(wrong.faults.size() == 3);
    CHECK(wrong.faults[0].error.message.en == "Rule NUM-GAP has no parameter “falt”.");
    CHECK(wrong.faults[1].error.line == 3);
    CHECK(wrong.faults[1].error.message.en == "There is no rule “NUM-GAPS”.");
    CHECK(wrong.faults[2].error.message.en == "There is no kind “XX”.");
    CHECK(wrong.rule("NUM-GAP").severity == Severity::Error);
}

TEST_CASE("the list of a rule is added to or replaced; other attributes than its own are refused")
{
    RuleSet rules = shippedRules();
    Rule& rule = rules.rules.front();
    rule.items = {{{{"word", "a"}}, "x"}};
    const auto list = [&](const std::string& inner) {
        return layer("office", "<rule id='" + rule.id + "'>" + inner + "</rule>");
    };
    CHECK(configure(rules, std::vector{list("<list><item word='b'>y</item></list>")}).empty());
    REQUIRE(rule.items.size() == 2);
    CHECK(rule.items[1].text == "y");
    CHECK(configure(rules, std::vector{list("<list><item colour='b'>y</item></list>")}).size() == 1);
    CHECK(configure(rules, std::vector{list("<list replace='true'><item word='c'>z</item></list>")}).empty());
    CHECK(rule.items.size() == 1);
}

TEST_CASE("a rule that is switched off is told as not evaluated, and an upper layer may switch it on again")
{
    const auto off = layer("Sở Thử Nghiệm", "<rule id='NUM-GAP' off='true'/>");
    const Configured without({off});
    const auto snapshot = textSnapshot("1. A\n2. B\n4. C\n");
    CheckOptions options;
    options.ruleGlobs = {"NUM-GAP"};
    const auto result = check(snapshot, without.rules, options, Date{2026, 3, 1});
    CHECK(result.findings.empty());
    REQUIRE(result.notEvaluated.size() == 1);
    CHECK(result.notEvaluated[0].reason == "Đã tắt trong cấu hình “Sở Thử Nghiệm”.");
    const Configured again({off, layer("user", "<rule id='NUM-GAP' off='false'/>")});
    CHECK(check(snapshot, again.rules, options, Date{2026, 3, 1}).findings.size() == 1);
}

TEST_CASE("configuration files are read strictly, with the place of the fault")
{
    const auto root = sourceRoot() / "tests" / "samples" / "configurations";
    const auto each = [&](const char* folder, bool good) {
        for (const auto& entry : std::filesystem::directory_iterator(root / folder)) {
            INFO(entry.path().string());
            const auto read = readConfiguration({entry.path().filename().string(), readFile(entry.path())});
            CHECK(read.has_value() == good);
            if (!read)
                CHECK(read.error().line > 0);
        }
    };
    each("valid", true);
    each("invalid", false);
    each("reader_only", false);
}
