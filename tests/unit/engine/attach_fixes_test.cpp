#include "engine/attach_fixes.hpp"

#include "engine/checker.hpp"
#include "engine/fixes.hpp"
#include "support/applied_plan.hpp"
#include "support/sample_profile.hpp"
#include "support/shipped_rules.hpp"
#include "support/skeleton_text.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;

namespace {

constexpr Date kToday{2025, 12, 31};

/// A decision whose number, enacting line and recipients are missing.
const std::string kDecision = "⟪cell 0 0 0 bold center⟫ỦY BAN NHÂN DÂN\n"
                              "⟪cell 0 0 0 bold center⟫XÃ THỬ NGHIỆM\n"
                              "⟪cell 0 0 1 bold center⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                              "⟪cell 0 0 1 bold center⟫Độc lập - Tự do - Hạnh phúc\n"
                              "⟪cell 0 1 1 italic center⟫Thử Nghiệm, ngày 15 tháng 3 năm 2025\n"
                              "⟪bold center⟫QUYẾT ĐỊNH\n"
                              "⟪bold center⟫Về việc thử nghiệm\n"
                              "⟪bold center⟫ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM\n"
                              "⟪italic⟫Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024.\n"
                              "⟪⟫Điều 1. Thành lập tổ thử nghiệm.\n"
                              "⟪⟫Điều 2. Văn phòng xã thi hành Quyết định này./.\n"
                              "⟪cell 1 0 0⟫\n"
                              "⟪cell 1 0 1 bold center⟫TM. ỦY BAN NHÂN DÂN\n"
                              "⟪cell 1 0 1 bold center⟫CHỦ TỊCH\n"
                              "⟪cell 1 0 1 bold center⟫Nguyễn Văn A\n";

struct Attached {
    CheckResult result;
    int asked = 0;
};

Attached attached(const Snapshot& snapshot, std::vector<std::string> globs, bool forms = true)
{
    Attached made;
    CheckOptions options;
    options.kind = "QĐ";
    options.ruleGlobs = std::move(globs);
    made.result = check(snapshot, shippedRules(), options, kToday);
    attachFixes(made.result, snapshot, shippedRules(),
                {[&] {
                     ++made.asked;
                     return forms ? &shippedSource() : nullptr;
                 },
                 [] { return std::optional(sampleCommittee()); }});
    return made;
}

const Finding* findingOf(const CheckResult& result, const std::string& rule)
{
    const auto found = std::ranges::find_if(result.findings, [&](const Finding& finding) { return finding.rule == rule; });
    return found == result.findings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a missing part is offered at its place, filled from the profile")
{
    const auto snapshot = textSnapshot(kDecision);
    const auto made = attached(snapshot, {"SEC-NUMBER", "SEC-ENACT", "SEC-RECIPIENTS"});
    CHECK(made.asked == 1);
    for (const auto* rule : {"SEC-NUMBER", "SEC-ENACT", "SEC-RECIPIENTS"}) {
        INFO(rule);
        const auto* const finding = findingOf(made.result, rule);
        REQUIRE(finding);
        REQUIRE(finding->fixes.size() == 1);
        CHECK(finding->fixes.front().label.vi.starts_with("Thêm vào chỗ của mẫu: “"));
    }
    const auto plan = planFixes(made.result, {FixTier::Guarded, {}, {}});
    CHECK(plan.fixed.size() == 3);
    const auto after = attached(applied(snapshot, plan.plan), {"SEC-NUMBER", "SEC-ENACT", "SEC-RECIPIENTS"});
    CHECK(after.result.findings.empty());
    CHECK(after.asked == 0);
}

TEST_CASE("without forms nothing is offered, and none are asked for when nothing is missing")
{
    const auto snapshot = textSnapshot(kDecision);
    const auto made = attached(snapshot, {"SEC-ENACT"}, false);
    REQUIRE(findingOf(made.result, "SEC-ENACT"));
    CHECK(findingOf(made.result, "SEC-ENACT")->fixes.empty());
    CHECK(attached(snapshot, {"SEC-MOTTO"}).asked == 0);
}

TEST_CASE("what is waived gets no fix")
{
    const auto snapshot = textSnapshot(kDecision);
    auto made = attached(snapshot, {"SEC-ENACT"}, false);
    REQUIRE(made.result.findings.size() == 1);
    made.result.findings.front().waiver = Waiver{};
    attachFixes(made.result, snapshot, shippedRules(), {[] { return &shippedSource(); }, {}});
    CHECK(made.result.findings.front().fixes.empty());
}

TEST_CASE("a series that is counted wrongly is counted anew, once for all its findings")
{
    auto text = kDecision;
    const std::string line = "⟪⟫Điều 2. Văn phòng xã";
    text.replace(text.find(line), line.size(), "⟪⟫Điều 3. Văn phòng xã");
    const auto snapshot = textSnapshot(text);
    const auto made = attached(snapshot, {"NUM-*"});
    REQUIRE(findingOf(made.result, "NUM-GAP"));
    REQUIRE(findingOf(made.result, "NUM-GAP")->fixes.size() == 1);
    CHECK(made.asked == 0);
    const auto plan = planFixes(made.result, {FixTier::Guarded, {}, {}});
    CHECK(attached(applied(snapshot, plan.plan), {"NUM-*"}).result.findings.empty());
}
