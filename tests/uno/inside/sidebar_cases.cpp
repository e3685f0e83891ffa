#include "uno/inside/inside.hpp"
#include "uno/sidebar/findings_text.hpp"
#include "uno/sidebar/findings_tree.hpp"

#include <set>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

CheckResult resultOf(std::size_t count)
{
    CheckResult result;
    for (std::size_t index = 0; index < count; ++index) {
        Finding finding;
        finding.rule = "NUM-GAP";
        finding.severity = index % 3 == 0 ? Severity::Info : Severity::Error;
        finding.message = {"Thiếu khoản " + std::to_string(index) + ".", "Item " + std::to_string(index) + " is missing."};
        result.findings.push_back(finding);
    }
    return result;
}

bool has(const rtl::OUString& text, std::string_view part) { return text.indexOf(officeOf(part)) >= 0; }

} // namespace

INSIDE_CASE("sidebar: the gravest findings come first, each leaf names its finding, empty groups are left out")
{
    const auto model = makeFindingsTree(inside.context, resultOf(2000), Language::Vietnamese);
    const auto root = model->getRoot();
    EXPECT_EQUAL(root->getChildCount(), 2);
    rtl::OUString title;
    root->getChildAt(0)->getDisplayValue() >>= title;
    EXPECT_EQUAL(title, officeOf("Lỗi (1333)"));
    root->getChildAt(1)->getDisplayValue() >>= title;
    EXPECT_EQUAL(title, officeOf("Gợi ý (667)"));
    std::set<std::size_t> seen;
    for (sal_Int32 group = 0; group < root->getChildCount(); ++group) {
        EXPECT(!findingOfNode(root->getChildAt(group)));
        for (sal_Int32 leaf = 0; leaf < root->getChildAt(group)->getChildCount(); ++leaf)
            seen.insert(findingOfNode(root->getChildAt(group)->getChildAt(leaf)).value());
    }
    EXPECT_EQUAL(seen.size(), 2000U);
    EXPECT(!findingOfNode({}));
}

INSIDE_CASE("sidebar: the sentences say which rules, which day and how many")
{
    CheckResult result = resultOf(3);
    result.kind = "NQ";
    result.asOf = {2025, 12, 25};
    result.asOfSource = AsOfSource::Document;
    result.packVerified = "2026-09-18";
    const rtl::OUString line = ruleSetLine(result, Language::Vietnamese);
    EXPECT(has(line, "Bộ quy tắc NĐ 30/2020, kiểm tra ngày 18/9/2026"));
    EXPECT(has(line, "theo ngày của văn bản 25/12/2025"));
    EXPECT_EQUAL(countsLine(result, Language::Vietnamese), officeOf("2 lỗi, 0 cảnh báo, 1 gợi ý"));
    result.regime = Regime::QPPL34;
    EXPECT(has(ruleSetLine(result, Language::English), "NĐ 34/2016"));
    result.findings.clear();
    EXPECT(has(countsLine(result, Language::Vietnamese), "Không có lỗi"));
}

INSIDE_CASE("sidebar: a document out of scope is said not to be judged, without counts")
{
    CheckResult result;
    result.regime = Regime::OutOfScope;
    EXPECT(has(ruleSetLine(result, Language::Vietnamese), "không được đánh giá"));
    result.scope = {"Văn bản của Đảng.", "A document of the Party."};
    EXPECT_EQUAL(ruleSetLine(result, Language::English), officeOf("A document of the Party."));
    EXPECT(countsLine(result, Language::Vietnamese).isEmpty());
}

INSIDE_CASE("sidebar: the details hold message, place, both readings, clause and rule")
{
    Snapshot snapshot;
    Paragraph paragraph;
    paragraph.text = u"4. Quốc phòng, an ninh được giữ vững, trật tự an toàn xã hội được bảo đảm trên toàn địa bàn xã, không để "
                     u"xảy ra vụ việc phức tạp nào về an ninh trật tự";
    paragraph.number = 20;
    paragraph.story = Story::Table;
    snapshot.paragraphs.push_back(paragraph);
    Finding finding = resultOf(1).findings[0];
    finding.observed = "4";
    finding.expected = "3";
    finding.clause = "Phụ lục I";
    finding.where = {0, {0, 2}, u"Điều 1"};
    const rtl::OUString text = detailsText(finding, snapshot, Language::Vietnamese);
    for (const auto* part : {"Thiếu khoản 0.", "Chỗ: Điều 1, trong bảng, đoạn 20: “4. Quốc phòng", "…”", "Đang là: 4",
                             "Cần là: 3", "Căn cứ: Phụ lục I", "Quy tắc: NUM-GAP"})
        EXPECT(has(text, part));
}
