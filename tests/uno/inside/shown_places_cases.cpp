#include "uno/reader/shown_places.hpp"

#include "uno/apply/edit_apply.hpp"
#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>

namespace trinhky::test {

using namespace com::sun::star;

namespace {

constexpr std::u16string_view kLast = u"Điều 2. Văn phòng xã chịu trách nhiệm thi hành Quyết định này./.";
constexpr std::u16string_view kPost = u"TM. ỦY BAN NHÂN DÂN";

ShownPlace placeOf(const Inside& inside, const DocumentRef& document, std::u16string_view words)
{
    finishLayout(inside.context);
    const auto at = paragraphWith(readSnapshot(document), words);
    return shownPlaces(document, {at}, ShownDetail::All).at(at);
}

void writeHead(TestDocument& document)
{
    for (const auto* line :
         {u"ỦY BAN NHÂN DÂN", u"XÃ THỬ NGHIỆM", u"Số: 05/QĐ-UBND", u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          u"Độc lập - Tự do - Hạnh phúc", u"QUYẾT ĐỊNH", u"Về việc thành lập tổ thử nghiệm", u"Điều 1. Thành lập tổ thử nghiệm."})
        document.append(line);
    document.append(kLast);
}

/// Lines of the text come before its last one until the signature is the first on page 2.
void fillPage(const Inside& inside, const TestDocument& document)
{
    constexpr int kMostLines = 200;
    for (int line = 0; line < kMostLines; ++line) {
        if (placeOf(inside, document.model(), kPost).page > placeOf(inside, document.model(), kLast).end)
            return;
        const auto snapshot = readSnapshot(document.model());
        apply(inside, document.model(),
              {ParagraphInsert{paragraphWith(snapshot, u"Điều 1."), true, {{u"Tổ thử nghiệm họp hằng tuần.", {}, {}}}}});
    }
    throw Failure("the page is never full");
}

/// The draft with its signature below the text or in a table, alone on page 2, as it comes back from a file.
std::filesystem::path draftOnTwoPages(const Inside& inside, bool table)
{
    TestDocument document(inside.context);
    writeHead(document);
    if (table) {
        const auto signature = document.appendTable(1, 2);
        setCell(signature, "A1", u"Nơi nhận:\r- Như Điều 2;\r- Lưu: VT.");
        setCell(signature, "B1", std::u16string(kPost) + u"\rCHỦ TỊCH\r\rNguyễn Văn A");
    } else {
        for (const auto line :
             {kPost, std::u16string_view(u"CHỦ TỊCH"), std::u16string_view(), std::u16string_view(u"Nguyễn Văn A")})
            document.append(line);
    }
    fillPage(inside, document);
    auto file = inside.scratch / (table ? "orphan_table.odt" : "orphan.odt");
    document.store(file);
    return file;
}

CheckOutcome judge(const Inside& inside, const DocumentRef& document, bool layout)
{
    Drafting drafting(inside.context);
    if (layout)
        drafting.useLayout();
    CheckOptions options;
    options.ruleGlobs = {"LAY-ORPHAN"};
    auto outcome = drafting.check(document, options);
    if (!outcome)
        throw Failure(describe(outcome.error()));
    return std::move(outcome.value());
}

void expectAloneAndMended(const Inside& inside, bool table)
{
    const TestDocument document(inside.context, draftOnTwoPages(inside, table));
    const auto outcome = judge(inside, document.model(), true);
    EXPECT_EQUAL(outcome.result.findings.size(), 1u);
    const auto& finding = outcome.result.findings.front();
    EXPECT(finding.message.vi.find("trang 2") != std::string::npos);
    EXPECT_EQUAL(finding.where.paragraph, paragraphWith(outcome.snapshot, kPost));
    EXPECT(!finding.fixes.empty());
    const auto before = pictureOf(document.model());
    const EditPlan plan{finding.fixes.front().label.vi, finding.fixes.front().edits};
    EXPECT(applyEdits(inside.context, document.model(), outcome.snapshot, plan).has_value());
    EXPECT(judge(inside, document.model(), true).result.findings.empty());
    EXPECT_EQUAL(placeOf(inside, document.model(), kLast).end, 2);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
    EXPECT_EQUAL(judge(inside, document.model(), true).result.findings.size(), 1u);
}

} // namespace

INSIDE_CASE("shown places: a signature alone on page 2 is found, goes with the last lines, and is alone again after undo")
{
    expectAloneAndMended(inside, false);
}

INSIDE_CASE("shown places: the same with recipients and signature in a table") { expectAloneAndMended(inside, true); }

INSIDE_CASE("shown places: nothing is said of a draft on one page, and without a layout that it was not judged")
{
    TestDocument document(inside.context);
    writeHead(document);
    for (const auto line : {kPost, std::u16string_view(u"CHỦ TỊCH"), std::u16string_view(u"Nguyễn Văn A")})
        document.append(line);
    const auto judged = judge(inside, document.model(), true).result;
    EXPECT(judged.findings.empty());
    EXPECT(judged.notEvaluated.empty());
    const auto unseen = judge(inside, document.model(), false).result;
    EXPECT(unseen.findings.empty());
    EXPECT_EQUAL(unseen.notEvaluated.size(), 1u);
    EXPECT(unseen.notEvaluated.front().reason.find("Kiểm tra lại") != std::string::npos);
}

INSIDE_CASE("shown places: Quốc hiệu that its cell breaks is found in the cell")
{
    TestDocument document(inside.context);
    const auto head = document.appendTable(1, 2);
    setCell(head, "A1", u"ỦY BAN NHÂN DÂN\rXÃ THỬ NGHIỆM");
    setCell(head, "B1", u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc");
    for (const auto* line : {u"Số: 05/QĐ-UBND", u"QUYẾT ĐỊNH", u"Về việc thành lập tổ thử nghiệm"})
        document.append(line);
    const auto size = [&](float points) {
        const auto cursor = cellText(head, "B1")->createTextCursor();
        cursor->gotoEnd(true);
        setProperty(cursor, "CharHeight", points);
    };
    size(17);
    const auto outcome = judge(inside, document.model(), true);
    EXPECT_EQUAL(outcome.result.findings.size(), 1u);
    const auto& finding = outcome.result.findings.front();
    EXPECT_EQUAL(finding.where.paragraph, paragraphWith(outcome.snapshot, u"CỘNG HÒA"));
    EXPECT_EQUAL(finding.observed, std::string("2"));
    EXPECT(finding.fixes.empty());
    size(8);
    EXPECT(judge(inside, document.model(), true).result.findings.empty());
}

INSIDE_CASE("shown places: what the user has selected stays selected")
{
    const OpenDocument opened(inside.context, "private:factory/swriter", false);
    const auto model = demand<text::XTextDocument>(opened.model());
    model->getText()->setString(officeOf("Một hai.\rBa bốn năm.\rSáu."));
    const auto cursor = demand<text::XTextViewCursorSupplier>(model->getCurrentController())->getViewCursor();
    cursor->gotoRange(model->getText()->getStart(), false);
    cursor->goRight(12, false);
    cursor->goRight(3, true);
    const auto selected = cursor->getString();
    EXPECT_EQUAL(selected.getLength(), 3);
    const auto places = shownPlaces(model, {0, 2}, ShownDetail::All);
    EXPECT_EQUAL(places.at(2).page, 1);
    EXPECT_EQUAL(places.at(2).lines, 1);
    EXPECT_EQUAL(cursor->getString(), selected);
    cursor->collapseToEnd();
    shownPlaces(model, {0}, ShownDetail::Page);
    cursor->goLeft(3, true);
    EXPECT_EQUAL(cursor->getString(), selected);
}

} // namespace trinhky::test
