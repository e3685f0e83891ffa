#include "plan/restyle.hpp"

#include "base/text.hpp"
#include "engine/checker.hpp"
#include "support/applied_plan.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

/// A draft as it comes from elsewhere: pasted in another font, laid out with blanks and empty paragraphs.
constexpr std::string_view kDraft = R"(⟪cell 0 0 0 left font Arial page Standard 210 297 15 20 25 15⟫   ỦY BAN NHÂN DÂN
⟪cell 0 0 0 center bold⟫XÃ THỬ NGHIỆM
⟪cell 0 0 1 center⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪cell 0 0 1 center bold⟫Độc lập - Tự do - Hạnh phúc
⟪cell 0 1 0 center bold⟫Số: 260/BC-UBND
⟪cell 0 1 1 center⟫Thử Nghiệm, ngày 15 tháng 12 năm 2025

⟪left bold⟫                    BÁO CÁO
⟪center⟫Tình hình kinh tế - xã hội năm 2025, phương hướng, nhiệm vụ năm 2026

⟪left first 0 size 12 font Calibri above 0⟫        Năm 2025, xã đã hoàn thành các chỉ tiêu được giao, có nhiều chỉ tiêu vượt kế hoạch đề ra từ đầu năm.
⟪left first 0 above 0⟫
⟪left⟫I. KẾT QUẢ THỰC HIỆN
⟪left first 0 above 0⟫
⟪bold first 15 above 0 exactly 18⟫1. Kinh tế
⟪left first 0⟫	a) Thu ngân sách đạt 100% dự toán;
⟪color FF0000 above 0⟫b) Sản lượng lúa đạt 12.500 tấn.
⟪font .VnTime⟫c) V¨n b¶n cò.
Trên đây là báo cáo tình hình kinh tế - xã hội năm 2025 của Ủy ban nhân dân xã./.

⟪cell 1 0 0 size 14⟫Nơi nhận:
⟪cell 1 0 0 size 14⟫- Thường trực Hội đồng nhân dân xã;
⟪cell 1 0 0⟫- Lưu: VT, VP.
⟪cell 1 0 1 center bold⟫TM. ỦY BAN NHÂN DÂN
⟪cell 1 0 1 left⟫CHỦ TỊCH
⟪cell 1 0 1 center⟫
⟪cell 1 0 1 center bold⟫Trần Thị Thử
)";

CheckResult checked(const Analysis& analysis)
{
    CheckOptions options;
    options.ruleGlobs = {"LAY-*"};
    return check(analysis, shippedRules(), options, Date{2025, 12, 31});
}

/// As the service makes it: the first fix of each finding that leaves the words alone.
EditPlan restyled(const Snapshot& snapshot)
{
    const auto analysis = analyse(snapshot, shippedRules().kinds);
    std::vector<Edit> fixes;
    for (const auto& finding : checked(analysis).findings)
        if (!finding.fixes.empty() && finding.rule != "LAY-CASE")
            fixes.insert(fixes.end(), finding.fixes.front().edits.begin(), finding.fixes.front().edits.end());
    return planRestyle(snapshot, analysis, fixes);
}

std::string safeFindings(const Snapshot& snapshot)
{
    const auto analysis = analyse(snapshot, shippedRules().kinds);
    std::string left;
    for (const auto& finding : checked(analysis).findings)
        if (finding.tier == FixTier::Safe)
            left += finding.rule + ": " + finding.message.vi + "\n";
    return left;
}

std::u16string words(const Snapshot& snapshot)
{
    std::u16string all;
    for (const Paragraph& paragraph : snapshot.paragraphs)
        for (const char16_t unit : paragraph.text)
            if (!isSpace(unit) && unit != u'_')
                all.push_back(unit);
    return all;
}

} // namespace

TEST_CASE("a draft from elsewhere has no fault of the look left that one click could mend")
{
    const auto before = formattedSnapshot(splitTextLines(kDraft));
    CHECK_FALSE(safeFindings(before).empty());
    const auto after = applied(before, restyled(before));
    CHECK(safeFindings(after) == "");
    CHECK(words(after) == words(before));
}

TEST_CASE("restyling what was restyled changes nothing")
{
    const auto before = formattedSnapshot(splitTextLines(kDraft));
    const auto once = applied(before, restyled(before));
    CHECK(restyled(once).edits.empty());
}

TEST_CASE("text in fonts of another encoding keeps its font")
{
    const auto before = formattedSnapshot(splitTextLines(kDraft));
    const auto after = applied(before, restyled(before));
    const auto old = std::ranges::find(after.paragraphs, u"c) V¨n b¶n cò.", &Paragraph::text);
    REQUIRE(old != after.paragraphs.end());
    CHECK(after.charFormats[old->runs.front().format].font == u".VnTime");
}

TEST_CASE("empty paragraphs stay where drawings hang on paragraphs, and where changes are tracked")
{
    auto drawn = formattedSnapshot(splitTextLines(kDraft));
    drawn.objectsInText = true;
    const auto removes = [](const EditPlan& plan) {
        return std::ranges::count_if(plan.edits, [](const Edit& edit) { return std::holds_alternative<ParagraphRemove>(edit); });
    };
    CHECK(removes(restyled(drawn)) == 0);
    auto tracked = formattedSnapshot(splitTextLines(kDraft));
    CHECK(removes(restyled(tracked)) == 2);
    for (auto& paragraph : tracked.paragraphs)
        paragraph.deletedBreak = paragraph.text.empty();
    CHECK(removes(restyled(tracked)) == 0);
}
