#include "engine/waivers.hpp"

#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

constexpr Date kToday{2025, 12, 31};

const std::string kReport = R"(Số: 21/BC-UBND

Thử Nghiệm, ngày 15 tháng 12 năm 2024

BÁO CÁO
Kết quả thu ngân sách năm 2024

1. Kết quả thu đạt dự toán.
2. Hai cuộc họp:
- Họp ngày … để bàn.
Nội dung cuộc họp thứ hai.
- Họp ngày … để bàn.
Hết các nội dung của báo cáo.
4. Nội dung tiếp theo./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn Mẫu
)";

CheckResult checkText(const std::string& text, const CheckOptions& options = {})
{
    return check(textSnapshot(text, true), shippedRules(), options, kToday);
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

std::vector<const Finding*> findingsOf(const CheckResult& result, const std::string& rule)
{
    std::vector<const Finding*> found;
    for (const auto& finding : result.findings)
        if (finding.rule == rule)
            found.push_back(&finding);
    return found;
}

Waiver waiverFor(const Finding& finding)
{
    return {finding.fingerprint, finding.around, finding.rule, "Đã hỏi Sở Nội vụ", "Nguyễn Văn A", "2025-12-31T08:30:00", "…"};
}

CheckResult checkWith(const std::string& text, const Waiver& waiver)
{
    CheckOptions options;
    options.waivers = {waiver};
    return checkText(text, options);
}

/// The finding of the rule, waived in the sample.
Waiver waivedIn(const std::string& text, const std::string& rule, std::size_t place = 0)
{
    const auto result = checkText(text);
    const auto findings = findingsOf(result, rule);
    REQUIRE(findings.size() > place);
    return waiverFor(*findings[place]);
}

} // namespace

TEST_CASE("a waived finding keeps its place in the list with reason and name")
{
    const auto result = checkWith(kReport, waivedIn(kReport, "NUM-GAP"));
    const auto gaps = findingsOf(result, "NUM-GAP");
    REQUIRE(gaps.size() == 1);
    REQUIRE(gaps[0]->waiver);
    CHECK(gaps[0]->waiver->reason == "Đã hỏi Sở Nội vụ");
    CHECK(result.voidedWaivers.empty());
    for (const auto* other : findingsOf(result, "TXT-PLACEHOLDER"))
        CHECK_FALSE(other->waiver);
}

TEST_CASE("a waiver survives edits elsewhere, those right beside it too")
{
    const auto waiver = waivedIn(kReport, "NUM-GAP");
    const std::vector<std::string> edited{
        replaced(kReport, "1. Kết quả thu đạt dự toán.", "1. Thu vượt dự toán.\nThêm một đoạn."),
        replaced(kReport, "Hết các nội dung của báo cáo.\n", ""),
        replaced(replaced(kReport, "Hết các nội dung", "Xong các nội dung"), "Nơi nhận:", "NƠI NHẬN:"),
        replaced(kReport, "Số: 21", "Số: 22")};
    for (const auto& text : edited) {
        CAPTURE(text);
        const auto result = checkWith(text, waiver);
        REQUIRE(findingsOf(result, "NUM-GAP").size() == 1);
        CHECK(findingsOf(result, "NUM-GAP")[0]->waiver);
        CHECK(result.voidedWaivers.empty());
    }
}

TEST_CASE("a waiver is void once the waived words change: the finding stands again and the waiver is told")
{
    const auto waiver = waivedIn(kReport, "NUM-GAP");
    const auto result = checkWith(replaced(kReport, "4. Nội dung tiếp theo", "4. Nội dung khác"), waiver);
    REQUIRE(findingsOf(result, "NUM-GAP").size() == 1);
    CHECK_FALSE(findingsOf(result, "NUM-GAP")[0]->waiver);
    CHECK(result.voidedWaivers == std::vector{waiver});
}

TEST_CASE("a waiver of something mended is void, of what is absent once it is there")
{
    const auto gap = waivedIn(kReport, "NUM-GAP");
    CHECK(checkWith(replaced(kReport, "4. Nội dung", "3. Nội dung"), gap).voidedWaivers == std::vector{gap});
    const auto without = replaced(kReport, "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n", "");
    const auto absent = waivedIn(without, "SEC-RECIPIENTS");
    CHECK(findingsOf(checkWith(without, absent), "SEC-RECIPIENTS")[0]->waiver);
    CHECK(checkWith(kReport, absent).voidedWaivers == std::vector{absent});
}

TEST_CASE("of equal findings the waived one stays waived, whatever comes or goes before it")
{
    const auto second = waivedIn(kReport, "TXT-PLACEHOLDER", 1);
    const auto whole = checkWith(kReport, second);
    CHECK_FALSE(findingsOf(whole, "TXT-PLACEHOLDER")[0]->waiver);
    CHECK(findingsOf(whole, "TXT-PLACEHOLDER")[1]->waiver);

    const auto more = checkWith(replaced(kReport, "2. Hai cuộc họp:", "2. Các cuộc họp:\n- Họp ngày … để bàn."), second);
    const auto findings = findingsOf(more, "TXT-PLACEHOLDER");
    REQUIRE(findings.size() == 3);
    CHECK_FALSE(findings[0]->waiver);
    CHECK_FALSE(findings[1]->waiver);
    CHECK(findings[2]->waiver);

    const auto fewer = checkWith(replaced(kReport, "- Họp ngày … để bàn.\n", ""), second);
    REQUIRE(findingsOf(fewer, "TXT-PLACEHOLDER").size() == 1);
    CHECK(findingsOf(fewer, "TXT-PLACEHOLDER")[0]->waiver);
}

TEST_CASE("a waiver does not pass to an equal finding once its own is mended")
{
    const auto first = waivedIn(kReport, "TXT-PLACEHOLDER", 0);
    const auto result = checkWith(replaced(kReport, "- Họp ngày … để bàn.", "- Họp ngày 5 để bàn."), first);
    REQUIRE(findingsOf(result, "TXT-PLACEHOLDER").size() == 1);
    CHECK_FALSE(findingsOf(result, "TXT-PLACEHOLDER")[0]->waiver);
    CHECK(result.voidedWaivers == std::vector{first});
}

TEST_CASE("a waiver of a rule that is not judged is neither used nor void")
{
    CheckOptions options;
    options.waivers = {waivedIn(kReport, "NUM-GAP")};
    options.ruleGlobs = {"TXT-*"};
    CHECK(checkText(kReport, options).voidedWaivers.empty());
}

TEST_CASE("a record of waivers comes back as it was written")
{
    std::vector<Waiver> waivers{waivedIn(kReport, "NUM-GAP"), waivedIn(kReport, "TXT-PLACEHOLDER", 1)};
    waivers[0].reason = "Theo “Công văn” 12\\SNV:\n\"đã hỏi\"";
    const auto record = writeWaivers(waivers);
    REQUIRE(record);
    const auto read = readWaivers(record.value());
    REQUIRE(read);
    CHECK(read.value() == waivers);
    CHECK(writeWaivers({}).value().empty());
    CHECK(readWaivers("").value().empty());
}

TEST_CASE("a damaged record is told, not taken for an empty one")
{
    const auto record = writeWaivers({waivedIn(kReport, "NUM-GAP")}).value();
    const std::vector<std::string> faults{"{",
                                          "[]",
                                          "null",
                                          "12",
                                          "\xff",
                                          record.substr(0, record.size() / 2),
                                          "{\"version\":1}",
                                          "{\"version\":\"1\",\"waivers\":[]}",
                                          "{\"version\":1,\"waivers\":{}}",
                                          "{\"version\":1,\"waivers\":[{}]}",
                                          "{\"version\":1,\"waivers\":[1]}",
                                          replaced(record, "\"alone\":true", "\"alone\":1"),
                                          replaced(record, "\"reason\":\"", "\"reasons\":\""),
                                          std::string(kLongestWaiverRecord + 1, ' ')};
    for (const auto& fault : faults) {
        CAPTURE(fault);
        CHECK_FALSE(readWaivers(fault));
    }
    const auto newer = readWaivers(replaced(record, "\"version\":1", "\"version\":2"));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().message.en.find("newer") != std::string::npos);
    CHECK(readWaivers(std::string(20000, '[') + std::string(20000, ']')).has_error());
}

TEST_CASE("a record that would not survive saving is not written")
{
    auto waiver = waivedIn(kReport, "NUM-GAP");
    waiver.reason = std::string(kLongestWaiverRecord - 500, 'x');
    CHECK(writeWaivers({waiver}));
    waiver.reason += std::string(600, 'x');
    CHECK_FALSE(writeWaivers({waiver}));
}
