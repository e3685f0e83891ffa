#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/skeleton_text.hpp"
#include "support/template_files.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace trinhky;

namespace {

const std::set<std::string> kNoForm{"elements", "fields", "laws"};

/// Names of the shipped forms: "QD-1.3".
std::vector<std::string> formNames()
{
    constexpr std::string_view kFolder = "skeletons/";
    std::vector<std::string> names;
    for (const auto& file : test::readTemplateFiles()) {
        if (!file.name.starts_with(kFolder) || !file.name.ends_with(".xml") ||
            file.name.find('/', kFolder.size()) != file.name.npos)
            continue;
        auto name = file.name.substr(kFolder.size(), file.name.size() - kFolder.size() - 4);
        if (!kNoForm.contains(name))
            names.push_back(std::move(name));
    }
    return names;
}

CheckResult checkForm(const std::string& name)
{
    return check(textSnapshot(test::newText(name)), shippedRules(), {}, Date{2026, 6, 30});
}

/// What is to be filled in, and looks, which the words of a form alone do not have: those are judged in the office.
bool mayBe(const Finding& finding)
{
    return finding.rule.ends_with("-BLANK") || finding.rule == "TXT-PLACEHOLDER" ||
           shippedRules().findRule(finding.rule)->formattingNeeded;
}

} // namespace

TEST_CASE("a new document of any shipped form lacks nothing but what is to be filled in")
{
    const auto names = formNames();
    CHECK(names.size() == 42);
    for (const auto& name : names) {
        INFO(name);
        for (const auto& finding : checkForm(name).findings)
            if (!mayBe(finding))
                FAIL_CHECK(finding.rule << " in paragraph " << finding.where.paragraph + 1 << ": " << finding.message.vi);
    }
}

TEST_CASE("a new document is recognised as what it is")
{
    for (const auto& name : formNames()) {
        INFO(name);
        const auto result = checkForm(name);
        const auto* named = shippedRules().findKind(
            name.substr(0, name.find_first_of("0123456789") == name.npos ? name.size() : name.find_first_of("0123456789") - 1));
        REQUIRE(named);
        CHECK(result.kind == named->id);
    }
}

TEST_CASE("every kind of the contract has a form")
{
    for (const auto& kind : shippedRules().kinds) {
        INFO(kind.id);
        CHECK_FALSE(kind.components.empty());
    }
}
