#include "engine/text_marks.hpp"

#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

constexpr std::string_view kText = "Thu ngân sách đạt [số liệu] triệu đồng";

Finding placeholderAt(Span span)
{
    Finding finding;
    finding.rule = "TXT-PLACEHOLDER";
    finding.message = {"Chưa điền.", "Not filled in."};
    finding.where.paragraph = 0;
    finding.where.span = span;
    return finding;
}

std::vector<TextMark> marksOf(const Finding& finding)
{
    const Snapshot snapshot = textSnapshot(kText);
    return textMarks({finding}, snapshot.paragraphs[0], shippedRules());
}

} // namespace

TEST_CASE("a finding about words is marked below them, with its fixes as suggestions")
{
    Finding finding = placeholderAt({18, 27});
    finding.fixes.push_back({{"Điền", "Fill in"}, {TextEdit{0, {19, 26}, u"số liệu", u"12"}}});
    finding.fixes.push_back({{"Bỏ", "Remove"}, {TextEdit{0, {18, 28}, u"[số liệu] ", u""}}});
    const auto marks = marksOf(finding);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].span == Span{18, 28});
    CHECK(marks[0].suggestions == std::vector<std::u16string>{u"[12] ", u""});
    CHECK(marks[0].ofParagraph);
}

TEST_CASE("a fix of several edits is one suggestion; one that does more than change the text is none")
{
    Finding finding = placeholderAt({18, 27});
    finding.fixes.push_back({{"", ""}, {TextEdit{0, {26, 27}, u"]", u""}, TextEdit{0, {18, 19}, u"[", u""}}});
    finding.fixes.push_back({{"", ""}, {TextEdit{0, {18, 19}, u"[", u""}, TextEdit{3, {0, 1}, u"a", u""}}});
    finding.fixes.push_back({{"", ""}, {CharEdit{0, {18, 19}, {}}}});
    finding.fixes.push_back({{"", ""}, {TextEdit{0, {18, 400}, u"[", u""}}});
    const auto marks = marksOf(finding);
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].suggestions == std::vector<std::u16string>{u"số liệu"});
}

TEST_CASE("a place between two letters is marked at the letter before it")
{
    REQUIRE(marksOf(placeholderAt({38, 38})).size() == 1);
    CHECK(marksOf(placeholderAt({38, 38}))[0].span == Span{37, 38});
    CHECK(marksOf(placeholderAt({0, 0}))[0].span == Span{0, 1});
}

TEST_CASE("what is absent, waived, about formatting or beyond the text has no mark")
{
    Finding absent = placeholderAt({18, 27});
    absent.absent = true;
    CHECK(marksOf(absent).empty());
    Finding waived = placeholderAt({18, 27});
    waived.waiver = Waiver{};
    CHECK(marksOf(waived).empty());
    CHECK(marksOf(placeholderAt({18, 400})).empty());
    Finding unknown = placeholderAt({18, 27});
    unknown.rule = "NO-SUCH-RULE";
    CHECK(marksOf(unknown).empty());
}

TEST_CASE("marks are for documents whose kind is known, by paragraph")
{
    const Snapshot snapshot = textSnapshot(std::string("BÁO CÁO\n") + std::string(kText));
    CheckResult result;
    result.findings.push_back(placeholderAt({18, 27}));
    result.findings.back().where.paragraph = 1;
    CHECK(textMarks(result, snapshot, shippedRules()).empty());
    result.kind = "BC";
    const auto marks = textMarks(result, snapshot, shippedRules());
    REQUIRE(marks.size() == 1);
    CHECK(marks.begin()->first == 1);
    result.findings.back().where.paragraph = -1;
    CHECK(textMarks(result, snapshot, shippedRules()).empty());
}
