#include "report/finding_list.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Finding finding(std::string rule, Severity severity, std::u16string path, std::string message, std::string fingerprint)
{
    Finding made;
    made.rule = std::move(rule);
    made.severity = severity;
    made.message = {std::move(message), ""};
    made.where.path = std::move(path);
    made.fingerprint = std::move(fingerprint);
    return made;
}

CheckResult sample()
{
    CheckResult result;
    result.findings = {finding("HDR-SYMBOL", Severity::Warning, u"", "Ký hiệu viết sai.", "a"),
                       finding("NUM-GAP", Severity::Error, u"Điều 1", "Sau khoản 2 là khoản 4.", "b"),
                       finding("TXT-PLACEHOLDER", Severity::Error, u"Điều 2", "Còn chỗ chưa điền.", "c"),
                       finding("REF-INTERNAL", Severity::Warning, u"Điều 1", "Không có Điều 9.", "d"),
                       finding("SIG-NAME", Severity::Warning, u"", "Thiếu họ tên người ký.", "e")};
    result.findings[2].waiver = Waiver{"c", {}, "TXT-PLACEHOLDER", "chờ số liệu", "A", "", ""};
    return result;
}

std::vector<bool> all(const CheckResult& result) { return std::vector<bool>(result.findings.size(), true); }

} // namespace

TEST_CASE("by severity the gravest come first, what is waived last, empty groups not at all")
{
    const auto result = sample();
    const auto groups = groupFindings(result, FindingGrouping::Severity, all(result));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].key == "error");
    CHECK(groups[0].findings == std::vector<std::size_t>{1});
    CHECK(groups[1].findings == std::vector<std::size_t>{0, 3, 4});
    CHECK(groups[2].waived);
    CHECK(groups[2].findings == std::vector<std::size_t>{2});
}

TEST_CASE("by place each unit is one group in the order of the document, as grave as its gravest finding that stands")
{
    const auto result = sample();
    const auto groups = groupFindings(result, FindingGrouping::Place, all(result));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].path.empty());
    CHECK(groups[0].findings == std::vector<std::size_t>{0, 4});
    CHECK(groups[1].path == u"Điều 1");
    CHECK(groups[1].severity == Severity::Error);
    CHECK(groups[1].findings == std::vector<std::size_t>{1, 3});
    CHECK(groups[2].severity == Severity::Info);
}

TEST_CASE("what the filter hides is in no group")
{
    const auto result = sample();
    CHECK(groupFindings(result, FindingGrouping::Severity, std::vector<bool>(5, false)).empty());
    const auto groups = groupFindings(result, FindingGrouping::Place, {false, true, false, false, false});
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].findings == std::vector<std::size_t>{1});
}

TEST_CASE("words are looked for without marks and in any order, rule ids and quotes too")
{
    auto result = sample();
    Snapshot snapshot;
    snapshot.paragraphs.emplace_back();
    snapshot.paragraphs.back().text = u"Hội đồng nhân dân xã Thử Nghiệm";
    result.findings[4].where.paragraph = 0;
    const FindingSearch search(result, snapshot);
    const auto only = [](std::size_t place) {
        std::vector<bool> found(5, false);
        found[place] = true;
        return found;
    };
    CHECK(search.matches("khoan thieu 4") == std::vector<bool>(5, false));
    CHECK(search.matches("khoan sau") == only(1));
    CHECK(search.matches("NUM-gap") == only(1));
    CHECK(search.matches("Thử nghiệm") == only(4));
    CHECK(search.matches("chua dien") == only(2));
    CHECK(search.matches("  ") == std::vector<bool>(5, true));
}

TEST_CASE("after another check the chosen finding is the same, else the next, else the one before")
{
    const auto before = fingerprintsOf(sample());
    auto after = sample();
    CHECK(chosenAgain(before, 1, after) == 1);
    after.findings.erase(after.findings.begin() + 1);
    CHECK(chosenAgain(before, 1, after) == 1);
    after.findings.erase(after.findings.begin() + 1, after.findings.end());
    CHECK(chosenAgain(before, 3, after) == 0);
    after.findings.clear();
    CHECK_FALSE(chosenAgain(before, 3, after));
    CHECK_FALSE(chosenAgain({}, 7, after));
}
