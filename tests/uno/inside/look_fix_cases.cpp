#include "base/text.hpp"
#include "uno/apply/edit_apply.hpp"
#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/fixing.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>

#include <algorithm>

/// The SAFE fixes of the look (LAY-*), in a document that has their fault.
namespace trinhky::test {

using namespace com::sun::star;

namespace {

/// A decision whose every paragraph looks wrong: left, small, without indents, spaces, weight and rules, on Writer's own pages.
void writePlain(TestDocument& document)
{
    const auto head = document.appendTable(1, 2);
    setCell(head, "A1", u"ỦY BAN NHÂN DÂN\rXÃ THỬ NGHIỆM\rSố: 05/QĐ-UBND");
    setCell(head, "B1", u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc\rThử Nghiệm, ngày 15 tháng 3 năm 2025");
    for (const auto* line :
         {u"QUYẾT ĐỊNH", u"Về việc thành lập tổ thử nghiệm", u"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM",
          u"Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024;", u"QUYẾT ĐỊNH:",
          u"Điều 1. Thành lập tổ thử nghiệm của xã để theo dõi, đôn đốc và báo cáo việc thực hiện kế hoạch năm.",
          u"Điều 2. Văn phòng Ủy ban nhân dân xã và các thành viên của tổ chịu trách nhiệm thi hành Quyết định này./.",
          u"Nơi nhận:", u"- Như Điều 2;", u"- Lưu: VT.", u"CHỦ TỊCH", u"Nguyễn Văn A"})
        document.append(line);
    demand<document::XUndoManagerSupplier>(document.model())->getUndoManager()->clear();
}

/// All but lines of signs alone: one is a rule below the header.
std::u16string wordsOf(const Snapshot& snapshot)
{
    std::u16string words;
    for (const auto& paragraph : snapshot.paragraphs)
        if ((paragraph.story == Story::Body || paragraph.story == Story::Table) && std::ranges::any_of(paragraph.text, isLetter))
            words += paragraph.text + u'\n';
    return words;
}

CheckOutcome look(const Inside& inside, const DocumentRef& document)
{
    CheckOptions options;
    options.ruleGlobs = {"LAY-*"};
    auto outcome = Drafting(inside.context).check(document, options);
    if (!outcome)
        throw Failure(describe(outcome.error()));
    return std::move(outcome.value());
}

bool isSafe(const Finding& finding) { return finding.tier == FixTier::Safe && !finding.fixes.empty(); }

bool changesPages(const Finding& finding)
{
    return std::ranges::any_of(finding.fixes.front().edits,
                               [](const Edit& edit) { return std::holds_alternative<PageEdit>(edit); });
}

/// Applies one fix; its finding is gone, the words are the same, and one undo brings all back.
void expectRoundTrip(const Inside& inside, const DocumentRef& document, const CheckOutcome& outcome, const Finding& finding)
{
    const std::string name = finding.rule + " " + finding.message.vi + ": ";
    const auto before = pictureOf(document);
    const auto steps = undoTitles(document);
    const EditPlan plan{finding.fixes.front().label.vi, finding.fixes.front().edits};
    if (const auto done = applyEdits(inside.context, document, outcome.snapshot, plan); !done)
        throw Failure(name + describe(done.error()));
    const auto after = look(inside, document);
    const auto left = std::ranges::count_if(after.result.findings, [&](const Finding& one) {
        return one.rule == finding.rule && one.message.vi == finding.message.vi && one.where.paragraph == finding.where.paragraph;
    });
    if (left != 0)
        throw Failure(name + "is there still");
    if (wordsOf(after.snapshot) != wordsOf(outcome.snapshot))
        throw Failure(name + "changes the words");
    for (const auto& one : after.result.findings)
        if (std::ranges::none_of(outcome.result.findings, [&](const Finding& known) { return known.rule == one.rule; }))
            throw Failure(name + "brings " + one.rule);
    undoOnce(document);
    if (pictureOf(document) != before || undoTitles(document) != steps)
        throw Failure(name + "is not undone in one step");
}

} // namespace

INSIDE_CASE("fixing: each safe fix of the look does away with its finding, keeps the words and goes with one undo")
{
    TestDocument document(inside.context);
    writePlain(document);
    std::size_t tried = 0;
    std::size_t others = 0;
    const auto outcome = look(inside, document.model());
    for (const auto& finding : outcome.result.findings) {
        if (!isSafe(finding) || changesPages(finding)) {
            ++others;
            continue;
        }
        expectRoundTrip(inside, document.model(), outcome, finding);
        ++tried;
    }
    EXPECT(tried >= 6);
    EXPECT(others > 0);
}

INSIDE_CASE("fixing: margins come right in one step, and undo brings them back")
{
    TestDocument document(inside.context);
    writePlain(document);
    const auto outcome = look(inside, document.model());
    const auto finding =
        std::ranges::find_if(outcome.result.findings, [](const Finding& one) { return one.rule == "LAY-MARGIN"; });
    EXPECT(finding != outcome.result.findings.end() && isSafe(*finding));
    expectRoundTrip(inside, document.model(), outcome, *finding);
}

} // namespace trinhky::test
