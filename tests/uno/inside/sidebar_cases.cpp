#include "checks/indicator_facts.hpp"
#include "uno/inside/inside.hpp"
#include "uno/sidebar/findings_text.hpp"
#include "uno/sidebar/findings_tree.hpp"

#include <set>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using Kind = FindingsEntry::Kind;

CheckOutcome outcomeOf(std::size_t count)
{
    CheckOutcome outcome;
    outcome.snapshot.paragraphs.emplace_back();
    outcome.snapshot.paragraphs.back().text = u"Điều 5. Hiệu lực";
    outcome.snapshot.paragraphs.back().number = 12;
    for (std::size_t index = 0; index < count; ++index) {
        Finding finding;
        finding.rule = "NUM-GAP";
        finding.severity = index % 3 == 0 ? Severity::Info : Severity::Error;
        finding.message = {"Thiếu khoản " + std::to_string(index) + ".", "Item " + std::to_string(index) + " is missing."};
        finding.where = {0, {0, 6}, index < 2 ? u"" : u"Điều 1/2"};
        outcome.result.findings.push_back(finding);
    }
    return outcome;
}

bool has(const rtl::OUString& text, std::string_view part) { return text.indexOf(officeOf(part)) >= 0; }

rtl::OUString title(const star::uno::Reference<star::awt::tree::XTreeNode>& node)
{
    rtl::OUString text;
    node->getDisplayValue() >>= text;
    return text;
}

} // namespace

INSIDE_CASE("sidebar: the gravest findings come first, each leaf names its finding, empty groups are left out")
{
    const auto model = makeFindingsTree(inside.context, outcomeOf(2000), {}, Language::Vietnamese);
    const auto root = model->getRoot();
    EXPECT_EQUAL(root->getChildCount(), 2);
    EXPECT_EQUAL(title(root->getChildAt(0)), officeOf("Lỗi (1333)"));
    EXPECT_EQUAL(title(root->getChildAt(1)), officeOf("Gợi ý (667)"));
    std::set<std::size_t> seen;
    for (sal_Int32 group = 0; group < root->getChildCount(); ++group) {
        EXPECT(entryOfNode(root->getChildAt(group)).value().kind == Kind::Group);
        for (sal_Int32 leaf = 0; leaf < root->getChildAt(group)->getChildCount(); ++leaf)
            seen.insert(entryOfNode(root->getChildAt(group)->getChildAt(leaf)).value().index);
    }
    EXPECT_EQUAL(seen.size(), 2000U);
    EXPECT(!entryOfNode({}));
}

INSIDE_CASE("sidebar: by place each leaf says how grave it is; the filter leaves out what lacks its words")
{
    const auto outcome = outcomeOf(5);
    const auto byPlace = makeFindingsTree(inside.context, outcome, {FindingGrouping::Place, ""}, Language::Vietnamese)->getRoot();
    EXPECT_EQUAL(byPlace->getChildCount(), 2);
    EXPECT_EQUAL(title(byPlace->getChildAt(0)), officeOf("Ngoài các điều, mục (2)"));
    EXPECT_EQUAL(title(byPlace->getChildAt(1)), officeOf("Điều 1, 2 (3)"));
    EXPECT_EQUAL(title(byPlace->getChildAt(1)->getChildAt(0)), officeOf("Lỗi: Thiếu khoản 2."));
    const auto filtered =
        makeFindingsTree(inside.context, outcome, {FindingGrouping::Severity, "thieu 4"}, Language::Vietnamese)->getRoot();
    EXPECT_EQUAL(filtered->getChildCount(), 1);
    EXPECT_EQUAL(title(filtered->getChildAt(0)->getChildAt(0)), officeOf("Thiếu khoản 4."));
}

INSIDE_CASE("sidebar: other places stand below their finding; waived, void and not evaluated have groups of their own")
{
    auto outcome = outcomeOf(2);
    outcome.result.findings[1].related = {{0, {0, 6}, u"Điều 2"}};
    outcome.result.findings[0].waiver = Waiver{"", {}, "NUM-GAP", "Đã hỏi", "Nguyễn Văn A", "2026-11-20T09:15:00", ""};
    outcome.result.voidedWaivers = {{"", {}, "SIG-NAME", "Theo mẫu", "Trần Thị B", "2026-11-19T09:15:00", "TRẦN THỊ B"}};
    outcome.result.notEvaluated = {{"LAY-PAGENUM", "plain text has no pages"}};
    const auto model = makeFindingsTree(inside.context, outcome, {}, Language::Vietnamese);
    const auto root = model->getRoot();
    EXPECT_EQUAL(root->getChildCount(), 4);
    EXPECT_EQUAL(title(root->getChildAt(0)->getChildAt(0)->getChildAt(0)), officeOf("Điều 2, đoạn 12: “Điều 5. Hiệu lực”"));
    EXPECT_EQUAL(title(root->getChildAt(1)), officeOf("Đã bỏ qua (1)"));
    EXPECT_EQUAL(title(root->getChildAt(2)->getChildAt(0)), officeOf("SIG-NAME: TRẦN THỊ B"));
    EXPECT_EQUAL(title(root->getChildAt(3)->getChildAt(0)), officeOf("LAY-PAGENUM: plain text has no pages"));
    const star::uno::Reference<star::awt::tree::XTreeDataModel> data(model.get());
    for (const auto& entry :
         {FindingsEntry{Kind::Finding, 0, 0, {}}, FindingsEntry{Kind::Related, 1, 0, {}}, FindingsEntry{Kind::Voided, 0, 0, {}},
          FindingsEntry{Kind::NotEvaluated, 0, 0, {}}, FindingsEntry{Kind::Group, 0, 0, "waived"}})
        EXPECT(entryOfNode(nodeOfEntry(data, entry)).value() == entry);
    EXPECT(!nodeOfEntry(data, {Kind::Finding, 7, 0, {}}).is());
}

INSIDE_CASE("sidebar: the sentences say which rules, which day and how many")
{
    CheckResult result = outcomeOf(3).result;
    result.kind = "NQ";
    result.asOf = {2025, 12, 25};
    result.asOfSource = AsOfSource::Document;
    result.packVerified = "2026-09-18";
    const rtl::OUString line = ruleSetLine(result, Language::Vietnamese);
    EXPECT(has(line, "Bộ quy tắc NĐ 30/2020, kiểm tra ngày 18/9/2026"));
    EXPECT(has(line, "theo ngày của văn bản 25/12/2025"));
    EXPECT_EQUAL(countsLine(result, Language::Vietnamese), officeOf("2 lỗi, 0 cảnh báo, 1 gợi ý."));
    result.findings[1].waiver = Waiver{};
    result.notEvaluated = {{"A", "b"}, {"C", "d"}};
    EXPECT_EQUAL(countsLine(result, Language::Vietnamese),
                 officeOf("1 lỗi, 0 cảnh báo, 1 gợi ý; 1 đã bỏ qua; 2 quy tắc không xét được."));
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

INSIDE_CASE("sidebar: the details hold message, place, both readings, clause, why, how to mend, waiver and rule")
{
    CheckOutcome outcome;
    Paragraph paragraph;
    paragraph.text = u"4. Quốc phòng, an ninh được giữ vững, trật tự an toàn xã hội được bảo đảm trên toàn địa bàn xã, không để "
                     u"xảy ra vụ việc phức tạp nào về an ninh trật tự";
    paragraph.number = 20;
    paragraph.story = Story::Table;
    outcome.snapshot.paragraphs.push_back(paragraph);
    Finding finding = outcomeOf(1).result.findings[0];
    finding.observed = "4";
    finding.expected = "3";
    finding.clause = "Phụ lục I";
    finding.where = {0, {0, 2}, u"Điều 1"};
    const Message why{"Đánh số liên tục để viện dẫn không nhầm.", "So that citations do not fail."};
    const rtl::OUString text = detailsText(finding, outcome, why, Language::Vietnamese);
    for (const auto* part :
         {"Thiếu khoản 0.", "Chỗ: Điều 1, trong bảng, đoạn 20: “4. Quốc phòng", "…”", "Đang là: 4", "Cần là: 3",
          "Căn cứ: Phụ lục I", "Vì sao: Đánh số liên tục", "Cách sửa: người soạn tự sửa", "Quy tắc: NUM-GAP"})
        EXPECT(has(text, part));
    finding.tier = FixTier::Guarded;
    finding.fixes = {{{"Sửa thành “3.”.", "Change to “3.”."}, {}}};
    EXPECT(has(detailsText(finding, outcome, why, Language::Vietnamese), "Cách sửa (xem trước rồi mới sửa): Sửa thành “3.”."));
    finding.waiver = Waiver{"", {}, "NUM-GAP", "Đã hỏi", "Nguyễn Văn A", "2026-11-20T09:15:00", ""};
    const rtl::OUString waived = detailsText(finding, outcome, {}, Language::Vietnamese);
    EXPECT(!has(waived, "Cách sửa"));
    EXPECT(has(waived, "Đã bỏ qua: Đã hỏi (Nguyễn Văn A, ngày 20/11/2026)"));
    EXPECT(!has(waived, "Vì sao"));
}

INSIDE_CASE("sidebar: the details of a finding on a figure tell where it was filled in from")
{
    CheckOutcome outcome;
    outcome.snapshot.paragraphs.emplace_back().text = u"Thu ngân sách đạt 15,8 tỷ đồng.";
    outcome.snapshot.bookmarks = {{u"tk_f001", 0, {18, 30}}};
    auto facts = std::make_shared<IndicatorFacts>();
    facts->record.sources = {{"", "so-lieu.xml", "", "2026-01-05T08:30:12"}};
    facts->record.figures = {{"tk_f001", "07", "THU", "TH2025", "tỷ đồng", "15,3 tỷ đồng", 0}};
    Finding finding;
    finding.rule = "FIG-DATA";
    finding.where = {0, {18, 30}, {}};
    const auto details = [&] { return detailsText(finding, outcome, {}, Language::Vietnamese); };
    EXPECT(!has(details(), "Nguồn:"));
    outcome.data = facts;
    EXPECT(has(details(), "Nguồn: so-lieu.xml, biểu 07, dòng “THU”, cột “TH2025”; đã điền “15,3 tỷ đồng” lúc 08:30 05/01/2026."));
    finding.rule = "NUM-GAP";
    EXPECT(!has(details(), "Nguồn:"));
}
