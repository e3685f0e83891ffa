#include "uno/service/fixing.hpp"

#include "base/text.hpp"
#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace trinhky::test {

using namespace com::sun::star;

namespace {

/// A decision with one fault or more of each rule that can be fixed in its words at one click.
constexpr std::array<std::u16string_view, 18> kFaulty{u"ỦY BAN NHÂN DÂN",
                                                      u"XÃ THỬ NGHIỆM",
                                                      u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                                      u"Độc lập- Tự do- Hạnh phúc",
                                                      u"Số: 5 / QĐ - UBND",
                                                      u"Thử Nghiệm, ngày 5 tháng 1 năm 2025",
                                                      u"QUYẾT ĐỊNH",
                                                      u"Về việc thành lập tổ thử nghiệm.",
                                                      u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM",
                                                      u"Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024.",
                                                      u"Căn cứ Nghị định Thử nghiệm ngày 02 tháng 01 năm 2024.",
                                                      u"QUYẾT ĐỊNH:",
                                                      u"Điều 1. Thành lập tổ thử nghiệm theo khoản 1 điều 2 Quyết định này.",
                                                      u"Điều 2. Văn phòng xã chịu trách nhiệm thi hành Quyết định này.",
                                                      u"Nơi nhận:",
                                                      u"- Như Điều 2.",
                                                      u"- Lưu: VP.",
                                                      u"TM. ỦY BAN NHÂN DÂN"};

void write(TestDocument& document)
{
    for (const auto line : kFaulty)
        document.append(line);
    document.append(u"CHỦ TỊCH");
    document.append(u"Nguyễn Văn A");
}

FixOutcome fixed(const Inside& inside, const DocumentRef& document, const FixRequest& request)
{
    auto outcome = fixDraft(inside.context, document, request);
    if (!outcome)
        throw Failure(describe(outcome.error()));
    return std::move(outcome.value());
}

bool isSafe(const Finding& finding) { return finding.tier == FixTier::Safe && !finding.fixes.empty(); }

/// Paragraphs of the text itself; a page number has its own in the header.
std::size_t bodySize(const Snapshot& snapshot)
{
    return static_cast<std::size_t>(std::count_if(snapshot.paragraphs.begin(), snapshot.paragraphs.end(),
                                                  [](const Paragraph& one) { return one.story == Story::Body; }));
}

std::string rulesOf(const std::vector<FixedFinding>& fixed)
{
    std::set<std::string> rules;
    for (const auto& one : fixed)
        rules.insert(one.finding.rule);
    std::string text;
    for (const auto& rule : rules)
        text += rule + " ";
    return text;
}

} // namespace

INSIDE_CASE("fixing: all safe findings go in one step, nothing else changes, undo brings all back")
{
    TestDocument document(inside.context);
    write(document);
    const auto before = pictureOf(document.model());
    const auto snapshot = readSnapshot(document.model());
    const auto steps = undoTitles(document.model());
    const auto check = Drafting(inside.context).check(document.model(), {});
    EXPECT(check.has_value());
    std::set<std::int32_t> places;
    std::multiset<std::int32_t> added;
    for (const auto& finding : check.value().result.findings)
        if (isSafe(finding))
            for (const auto& edit : finding.fixes.front().edits) {
                std::visit(
                    [&](const auto& one) {
                        if constexpr (requires { one.paragraph; })
                            places.insert(one.paragraph);
                    },
                    edit);
                if (const auto* const insert = std::get_if<ParagraphInsert>(&edit))
                    for (std::size_t line = 0; line < insert->lines.size(); ++line)
                        added.insert(insert->paragraph + (insert->behind ? 1 : 0));
            }
    EXPECT(places.size() >= 6);

    const auto outcome = fixed(inside, document.model(), {});
    EXPECT(rulesOf(outcome.fixed).find("SEC-ENDMARK") != std::string::npos);
    EXPECT(std::none_of(outcome.left.result.findings.begin(), outcome.left.result.findings.end(), isSafe));
    const auto after = readSnapshot(document.model());
    EXPECT_EQUAL(bodySize(after), bodySize(snapshot) + added.size());
    for (std::size_t i = 0; i < snapshot.paragraphs.size(); ++i) {
        const auto at = static_cast<std::int32_t>(i);
        const auto shift = static_cast<std::size_t>(std::distance(added.begin(), added.upper_bound(at)));
        if (!places.contains(at))
            EXPECT_EQUAL(after.paragraphs[i + shift].text, snapshot.paragraphs[i].text);
    }
    EXPECT_EQUAL(undoTitles(document.model()), "Sửa lỗi thể thức\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
    EXPECT_EQUAL(undoTitles(document.model()), steps);
}

INSIDE_CASE("fixing: one rule alone, and a rule that there is not")
{
    TestDocument document(inside.context);
    write(document);
    FixRequest request;
    request.selection.rules = {"SEC-ENDMARK"};
    const auto outcome = fixed(inside, document.model(), request);
    EXPECT_EQUAL(rulesOf(outcome.fixed), std::string("SEC-ENDMARK "));
    EXPECT(document.string().find(u"thi hành Quyết định này./.") != std::u16string::npos);
    EXPECT(document.string().find(u"Số: 5 / QĐ - UBND") != std::u16string::npos);
    request.selection.rules = {"SEC-ENDMARKS"};
    const auto refused = fixDraft(inside.context, document.model(), request);
    EXPECT(!refused && refused.error().message.vi.find("SEC-ENDMARKS") != std::string::npos);
}

INSIDE_CASE("fixing: a dry run tells what would change and changes nothing")
{
    TestDocument document(inside.context);
    write(document);
    const auto before = pictureOf(document.model()) + undoTitles(document.model());
    FixRequest request;
    request.dryRun = true;
    const auto outcome = fixed(inside, document.model(), request);
    EXPECT(outcome.fixed.size() >= 6);
    EXPECT(!outcome.preview.empty());
    EXPECT_EQUAL(pictureOf(document.model()) + undoTitles(document.model()), before);
}

INSIDE_CASE("fixing: recorded as changes where the user records them")
{
    TestDocument document(inside.context);
    write(document);
    record(document.model(), true);
    const auto outcome = fixed(inside, document.model(), {});
    EXPECT(!outcome.fixed.empty());
    EXPECT(std::none_of(outcome.left.result.findings.begin(), outcome.left.result.findings.end(), isSafe));
    const auto changes = changesOf(document.model());
    EXPECT(changes.find("Insert /.") != std::string::npos);
    EXPECT(changes.find("Delete ") != std::string::npos);
}

INSIDE_CASE("fixing: what a fix would take away besides is left, told, and keeps the others from nothing")
{
    TestDocument document(inside.context);
    write(document);
    const auto field = createPart<text::XTextContent>(document.model(), "com.sun.star.text.TextField.PageNumber");
    const auto snapshot = readSnapshot(document.model());
    const auto number = paragraphWith(snapshot, u"Số: 5 / QĐ");
    const auto cursor = document.text()->createTextCursor();
    for (std::int32_t i = 0; i < number; ++i)
        demand<text::XParagraphCursor>(cursor)->gotoNextParagraph(false);
    cursor->goRight(4, false);
    cursor->goRight(1, true);
    document.text()->insertTextContent(upcast<text::XTextRange>(cursor), field, true);
    const auto outcome = fixed(inside, document.model(), {});
    EXPECT(rulesOf(outcome.fixed).find("SEC-ENDMARK") != std::string::npos);
    EXPECT(document.string().find(u"này./.") != std::u16string::npos);
}

INSIDE_CASE("fixing: missing header and signature come as blocks, filled from the profile; undo takes them away")
{
    TestDocument document(inside.context);
    for (const auto* line : {u"QUYẾT ĐỊNH", u"Về việc thử nghiệm", u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM",
                             u"Căn cứ Luật Thử nghiệm ngày 01 tháng 01 năm 2024.", u"QUYẾT ĐỊNH:",
                             u"Điều 1. Thành lập tổ thử nghiệm.", u"Điều 2. Văn phòng xã thi hành Quyết định này./."})
        document.append(line);
    const auto before = pictureOf(document.model());
    FixRequest request;
    request.selection.tier = FixTier::Guarded;
    request.check.kind = "QĐ";
    const auto outcome = fixed(inside, document.model(), request);
    const auto rules = rulesOf(outcome.fixed);
    for (const auto* rule : {"SEC-MOTTO ", "SEC-ISSUER ", "SEC-NUMBER ", "SEC-PLACEDATE ", "SEC-RECIPIENTS "})
        EXPECT(rules.find(rule) != std::string::npos);
    const auto snapshot = readSnapshot(document.model());
    const auto motto = snapshot.paragraphs[static_cast<std::size_t>(paragraphWith(snapshot, u"CỘNG HÒA"))];
    const auto place = snapshot.paragraphs[static_cast<std::size_t>(paragraphWith(snapshot, u"Số:"))];
    EXPECT(motto.cell.table >= 0 && motto.cell.column == 1 && motto.cell.row == 0);
    EXPECT(place.cell.table == motto.cell.table && place.cell.column == 0 && place.cell.row == 1);
    EXPECT(paragraphWith(snapshot, u"Nơi nhận:") > paragraphWith(snapshot, u"thi hành"));
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
}

INSIDE_CASE("fixing: the menu's command fixes and says what it did")
{
    const VietnameseInterface vietnamese(inside.context);
    const OpenDocument opened(inside.context, "private:factory/swriter", true);
    const auto model = query<text::XTextDocument>(opened.model());
    std::u16string text;
    for (const auto line : kFaulty)
        text.append(line).append(u"\r");
    model->getText()->setString(toOffice(text + u"CHỦ TỊCH\rNguyễn Văn A"));
    const auto helper = createService<frame::XDispatchHelper>(inside.context, "com.sun.star.frame.DispatchHelper");
    frame::DispatchResultEvent result;
    helper->executeDispatch(demand<frame::XDispatchProvider>(opened.frame()), officeOf("vn.trinhky:fixAll"), {}, 0, {}) >>=
        result;
    EXPECT_EQUAL(result.State, frame::DispatchResultState::SUCCESS);
    rtl::OUString sentence;
    result.Result >>= sentence;
    EXPECT(utf8Of(sentence).find("Đã sửa ") != std::string::npos);
    EXPECT(utf8Of(model->getText()->getString()).find("này./.") != std::string::npos);
}

} // namespace trinhky::test
