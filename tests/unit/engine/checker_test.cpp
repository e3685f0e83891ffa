#include "engine/checker.hpp"

#include "base/glob.hpp"
#include "engine/pack_choice.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

constexpr Date kToday{2025, 12, 31};

constexpr std::string_view kReport = R"(Số: 21/BC-UBND

Thử Nghiệm, ngày 15 tháng 12 năm 2024

BÁO CÁO
Kết quả thu ngân sách năm 2024

1. Kết quả thu đạt dự toán.
3. Nội dung thứ ba.
4. Nội dung … tiếp theo./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn Mẫu
)";

CheckResult checkText(std::string_view text, const CheckOptions& options = {})
{
    return check(textSnapshot(text, true), shippedRules(), options, kToday);
}

std::string replaced(std::string_view whole, const std::string& what, const std::string& by)
{
    std::string text(whole);
    return text.replace(text.find(what), what.size(), by);
}

const Finding* findingOf(const CheckResult& result, const std::string& rule)
{
    const auto found =
        std::find_if(result.findings.begin(), result.findings.end(), [&](const Finding& f) { return f.rule == rule; });
    return found == result.findings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a document is judged by the law of its own date")
{
    const auto result = checkText(kReport);
    CHECK(result.kind == "BC");
    CHECK(result.asOf == Date{2024, 12, 15});
    CHECK(result.asOfSource == AsOfSource::Document);
    CHECK(result.packId == "nd30-2020");
    CHECK(result.packVerified == "2026-09-18");
}

TEST_CASE("a blank date is judged by its year, no date by today, and the option rules over both")
{
    const auto blankDay = checkText(replaced(kReport, "ngày 15 tháng 12", "ngày … tháng …"));
    CHECK(blankDay.asOf == Date{2024, 12, 31});
    CHECK(blankDay.asOfSource == AsOfSource::Document);
    const auto blank = checkText(replaced(kReport, "ngày 15 tháng 12 năm 2024", "ngày … tháng … năm …"));
    CHECK(blank.asOf == kToday);
    CHECK(blank.asOfSource == AsOfSource::Today);
    CheckOptions options;
    options.asOf = Date{2023, 1, 1};
    const auto asked = checkText(kReport, options);
    CHECK(asked.asOf == Date{2023, 1, 1});
    CHECK(asked.asOfSource == AsOfSource::Option);
}

TEST_CASE("a date before every pack leaves each rule unevaluated, and says so")
{
    CheckOptions options;
    options.asOf = Date{2010, 1, 1};
    const auto result = checkText(kReport, options);
    CHECK(result.findings.empty());
    CHECK(result.notEvaluated.size() == shippedRules().rules.size());
    CHECK(result.packId.empty());
}

TEST_CASE("normative documents go by the pack that holds on the date")
{
    CHECK(choosePack(shippedRules(), Regime::QPPL78, {2025, 3, 31})->id == "qppl34-2016");
    CHECK(choosePack(shippedRules(), Regime::QPPL34, {2025, 4, 1})->id == "qppl78-2025");
    CHECK(choosePack(shippedRules(), Regime::ND30, {2020, 3, 5})->id == "nd30-2020");
    CHECK(choosePack(shippedRules(), Regime::ND30, {2020, 3, 4}) == nullptr);
}

TEST_CASE("findings of a pack with another law name that law")
{
    const auto text = replaced(replaced(replaced(kReport, "21/BC-UBND", "21/2024/NQ-HĐND"), "BÁO CÁO", "NGHỊ QUYẾT"), "1. Kết",
                               "Điều 1. Thông qua các nội dung sau:\n1. Kết");
    const auto result = checkText(text);
    CHECK(result.regime == Regime::QPPL34);
    CHECK(result.kind == "NQ-QPPL");
    const auto* gap = findingOf(result, "NUM-GAP");
    REQUIRE(gap);
    CHECK(gap->clause.starts_with("NĐ 34/2016"));
}

TEST_CASE("a Party document is out of scope: nothing is checked, and why is said")
{
    const auto result =
        checkText("ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ THỬ NGHIỆM\nSố 12-BC/ĐU\n\nBÁO CÁO\nKết quả\n\n1. Một.\n3. Ba.\n");
    CHECK(result.regime == Regime::OutOfScope);
    CHECK(result.kind.empty());
    CHECK(result.findings.empty());
    CHECK_FALSE(result.scope.vi.empty());
}

TEST_CASE("globs choose rules")
{
    CheckOptions options;
    options.ruleGlobs = {"NUM-*"};
    for (const auto& finding : checkText(kReport, options).findings)
        CHECK(finding.rule.starts_with("NUM-"));
    CHECK(matchesGlob("NUM-GAP", "num-g?p"));
    CHECK(matchesGlob("NUM-GAP", "*"));
    CHECK(matchesGlob("NUM-GAP", "N*M*P"));
    CHECK_FALSE(matchesGlob("NUM-GAP", "NUM"));
    CHECK_FALSE(matchesGlob("NUM-GAP", "NUM-GAP?"));
}

TEST_CASE("blanks are errors in an issued document")
{
    const auto text = replaced(kReport, "Số: 21/", "Số: …/");
    const auto drafted = checkText(text);
    REQUIRE(findingOf(drafted, "HDR-NUMBER-BLANK"));
    CHECK(findingOf(drafted, "HDR-NUMBER-BLANK")->severity == Severity::Info);
    CheckOptions options;
    options.stage = Stage::Issued;
    const auto issued = checkText(text, options);
    REQUIRE(findingOf(issued, "HDR-NUMBER-BLANK"));
    CHECK(findingOf(issued, "HDR-NUMBER-BLANK")->severity == Severity::Error);
}

TEST_CASE("the kind may be named by its alias")
{
    CheckOptions options;
    options.kind = "QD";
    CHECK(checkText(kReport, options).kind == "QĐ");
}

TEST_CASE("findings come in document order, each with the path that encloses it")
{
    const auto result = checkText(kReport);
    CHECK(std::is_sorted(result.findings.begin(), result.findings.end(),
                         [](const Finding& a, const Finding& b) { return a.where.paragraph < b.where.paragraph; }));
    const auto* gap = findingOf(result, "TXT-PLACEHOLDER");
    REQUIRE(gap);
    CHECK(gap->where.path.empty());
    for (const auto& finding : result.findings) {
        CHECK(finding.where.paragraph >= 0);
        CHECK(finding.fingerprint.size() == 16);
    }
}

TEST_CASE("a fingerprint survives edits elsewhere and tells equal findings apart")
{
    const auto before = checkText(kReport);
    const auto after =
        checkText(replaced(kReport, "1. Kết quả thu đạt dự toán.", "1. Kết quả thu vượt dự toán.\nThêm một đoạn nữa."));
    REQUIRE(findingOf(before, "NUM-GAP"));
    REQUIRE(findingOf(after, "NUM-GAP"));
    CHECK(findingOf(before, "NUM-GAP")->fingerprint == findingOf(after, "NUM-GAP")->fingerprint);

    const auto twice = checkText(
        replaced(kReport, "4. Nội dung … tiếp theo./.", "4. Hai cuộc họp:\n- Họp ngày … để bàn.\n- Họp ngày … để bàn.\nHết./."));
    std::vector<std::string> fingerprints;
    for (const auto& finding : twice.findings)
        if (finding.rule == "TXT-PLACEHOLDER")
            fingerprints.push_back(finding.fingerprint);
    REQUIRE(fingerprints.size() == 2);
    CHECK(fingerprints[0] != fingerprints[1]);
}

TEST_CASE("what is absent keeps its fingerprint when the place to look at is edited")
{
    const auto text = replaced(kReport, "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n", "");
    const auto before = checkText(text);
    const auto after = checkText(replaced(text, "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"));
    REQUIRE(findingOf(before, "SEC-RECIPIENTS"));
    REQUIRE(findingOf(after, "SEC-RECIPIENTS"));
    CHECK(findingOf(before, "SEC-RECIPIENTS")->fingerprint == findingOf(after, "SEC-RECIPIENTS")->fingerprint);
}

TEST_CASE("a group heading stands in the unit that holds the lists, not in the last item before it")
{
    const auto result =
        checkText(replaced(kReport, "1. Kết quả thu đạt dự toán.\n3. Nội dung thứ ba.\n4. Nội dung … tiếp theo./.",
                           "I. KẾT QUẢ\n** Nhóm một**\n1. Một.\n2. Hai.\n** Nhóm hai**\n1. Một.\n2. Hai.\n** Nhóm ba**\n"
                           "II. KẾ HOẠCH\n1. Ba./."));
    REQUIRE(findingOf(result, "SEC-EMPTY"));
    CHECK(findingOf(result, "SEC-EMPTY")->where.path == u"I");
}

TEST_CASE("a document without text is checked like any other")
{
    CheckOptions options;
    for (const std::string kind : {"", "NQ", "BC", "KH", "TB", "NQ-QPPL"})
        for (const std::string_view text : {"", "\n", "   \n\n", "⟪footnote⟫1", "⟪grid 0 0 0⟫", "⟪header⟫Số: …/BC-UBND"})
            for (const bool plain : {false, true}) {
                INFO(kind << " '" << text << "'");
                options.kind = kind;
                const auto snapshot = textSnapshot(text, plain);
                const auto result = check(snapshot, shippedRules(), options, kToday);
                for (const auto& finding : result.findings) {
                    CHECK(finding.where.paragraph < static_cast<std::int32_t>(snapshot.paragraphs.size()));
                    CHECK((finding.where.paragraph >= 0 || snapshot.paragraphs.empty()));
                }
            }
}
