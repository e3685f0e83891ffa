#include "engine/fixes.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace trinhky {
namespace {

Finding finding(const std::string& rule, FixTier tier, std::vector<Edit> edits)
{
    Finding made;
    made.rule = rule;
    made.tier = tier;
    made.fingerprint = rule + "-" + std::to_string(edits.size());
    if (!edits.empty())
        made.fixes.push_back({{"Sửa.", "Fix."}, std::move(edits)});
    return made;
}

TextEdit words(std::int32_t paragraph, std::int32_t begin, std::int32_t end, std::u16string text)
{
    return {paragraph, {begin, end}, std::u16string(static_cast<std::size_t>(end - begin), u'x'), std::move(text)};
}

ParaEdit aligned(std::int32_t paragraph, Align align)
{
    ParaEdit edit{paragraph, {}};
    edit.change.align = align;
    return edit;
}

CheckResult resultOf(std::vector<Finding> findings)
{
    CheckResult result;
    result.findings = std::move(findings);
    return result;
}

std::vector<std::size_t> fixedOf(std::vector<Finding> findings, const FixSelection& selection = {})
{
    return planFixes(resultOf(std::move(findings)), selection).fixed;
}

using Indices = std::vector<std::size_t>;

} // namespace

TEST_CASE("fixes of the tier and of safer ones are made, waived and unknown ones never")
{
    std::vector<Finding> all{finding("A", FixTier::Safe, {words(0, 0, 1, u"a")}),
                             finding("B", FixTier::Guarded, {words(1, 0, 1, u"b")}),
                             finding("C", FixTier::Suggest, {words(2, 0, 1, u"c")}),
                             finding("D", FixTier::Never, {words(3, 0, 1, u"d")}),
                             finding("E", FixTier::Safe, {}),
                             finding("F", FixTier::Safe, {words(4, 0, 1, u"f")})};
    all.back().waiver = Waiver{};
    CHECK(fixedOf(all) == Indices{0});
    CHECK(fixedOf(all, {FixTier::Guarded, {}, {}}) == Indices{0, 1});
    CHECK(fixedOf(all, {FixTier::Suggest, {}, {}}) == Indices{0, 1, 2});
    CHECK(fixedOf(all, {FixTier::Never, {}, {}}) == Indices{0, 1, 2});
}

TEST_CASE("rules and fingerprints narrow what is fixed")
{
    const std::vector<Finding> all{finding("A", FixTier::Safe, {words(0, 0, 1, u"a")}),
                                   finding("B", FixTier::Safe, {words(1, 0, 1, u"b")}),
                                   finding("B", FixTier::Safe, {words(2, 0, 1, u"b"), words(3, 0, 1, u"b")})};
    CHECK(fixedOf(all, {FixTier::Safe, {"B"}, {}}) == Indices{1, 2});
    CHECK(fixedOf(all, {FixTier::Safe, {}, {"B-2", "A-1"}}) == Indices{0, 2});
    CHECK(fixedOf(all, {FixTier::Safe, {"A"}, {"B-2"}}).empty());
}

TEST_CASE("a fix that touches what another one touches is left for the next round, whole")
{
    const auto plan = planFixes(resultOf({finding("A", FixTier::Safe, {words(0, 2, 5, u"a")}),
                                          finding("B", FixTier::Safe, {words(7, 0, 1, u"b"), words(0, 4, 6, u"b")}),
                                          finding("C", FixTier::Safe, {words(0, 5, 6, u"c")})}),
                                {});
    CHECK(plan.fixed == Indices{0, 2});
    CHECK(plan.plan.edits == std::vector<Edit>{words(0, 2, 5, u"a"), words(0, 5, 6, u"c")});
}

TEST_CASE("fixes that make the same edit share it")
{
    const auto plan = planFixes(resultOf({finding("A", FixTier::Safe, {aligned(0, Align::Center)}),
                                          finding("B", FixTier::Safe, {aligned(0, Align::Center), words(0, 0, 1, u"b")})}),
                                {});
    CHECK(plan.fixed == Indices{0, 1});
    CHECK(plan.plan.edits.size() == 2);
    CHECK(plan.plan.title == "Sửa 2 lỗi");
}

TEST_CASE("formats conflict only where they set the same to different values")
{
    ParaEdit spaced{0, {}};
    spaced.change.spaceAbove = 212;
    CHECK(fixedOf({finding("A", FixTier::Safe, {aligned(0, Align::Center)}), finding("B", FixTier::Safe, {spaced}),
                   finding("C", FixTier::Safe, {aligned(0, Align::Left)}),
                   finding("D", FixTier::Safe, {aligned(1, Align::Left)})}) == Indices{0, 1, 3});
    CharEdit bold{0, {0, 5}, {}};
    bold.change.bold = true;
    CharEdit plain{0, {4, 8}, {}};
    plain.change.bold = false;
    CharEdit sized{0, {0, 8}, {}};
    sized.change.size = 14.0F;
    CHECK(fixedOf({finding("A", FixTier::Safe, {bold}), finding("B", FixTier::Safe, {plain}),
                   finding("C", FixTier::Safe, {sized}), finding("D", FixTier::Safe, {words(0, 3, 6, u"d")})}) ==
          Indices{0, 2, 3});
}

TEST_CASE("two parts for one place come one after the other, a paragraph that goes takes no other edit")
{
    const ParagraphInsert before{3, false, {{u"một", {}, {}}}};
    const ParagraphInsert alsoBefore{3, false, {{u"hai", {}, {}}}};
    const ParagraphInsert behind{3, true, {{u"ba", {}, {}}}};
    CHECK(fixedOf({finding("A", FixTier::Safe, {before}), finding("B", FixTier::Safe, {alsoBefore}),
                   finding("C", FixTier::Safe, {behind}), finding("D", FixTier::Safe, {words(3, 0, 1, u"d")}),
                   finding("E", FixTier::Safe, {ParagraphRemove{3, u"x"}})}) == Indices{0, 2, 3});
    CHECK(fixedOf({finding("A", FixTier::Safe, {ParagraphRemove{3, u"x"}}), finding("B", FixTier::Safe, {behind})}) ==
          Indices{0});
}

TEST_CASE("pages conflict by style")
{
    PageEdit left{u"Standard", {}, {}, {}, {}, 3000, {}, false};
    PageEdit top{u"Standard", {}, {}, 2000, {}, {}, {}, true};
    PageEdit wide{u"Standard", {}, {}, {}, {}, 3500, {}, false};
    PageEdit other{u"Khác", {}, {}, {}, {}, 3500, {}, false};
    CHECK(fixedOf({finding("A", FixTier::Safe, {left}), finding("B", FixTier::Safe, {top}), finding("C", FixTier::Safe, {wide}),
                   finding("D", FixTier::Safe, {other})}) == Indices{0, 1, 3});
}

} // namespace trinhky
