#include "uno/apply/document_language.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/live/live_marks.hpp"
#include "uno/live/mark_cache.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/linguistic2/ProofreadingResult.hpp>
#include <com/sun/star/linguistic2/XProofreadingIterator.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>
#include <com/sun/star/text/XFlatParagraphIteratorProvider.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <optional>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using Errors = star::uno::Sequence<star::linguistic2::SingleProofreadingError>;

constexpr char16_t kFaulty[] = u"Thu ngân sách đạt [số liệu] triệu đồng.";

/// What a document needs to be known as one of the decree's.
void appendReport(TestDocument& document)
{
    for (const char16_t* line :
         {u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM", u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", u"Độc lập - Tự do - Hạnh phúc",
          u"Số: 21/BC-UBND", u"Thử Nghiệm, ngày 15 tháng 12 năm 2025", u"BÁO CÁO", u"Kết quả năm 2025"})
        document.append(line);
}

/// The office asked about a paragraph, as its context menu asks.
Errors askOffice(const Inside& inside, const DocumentRef& document, std::u16string_view words)
{
    const auto iterator =
        createService<star::linguistic2::XProofreadingIterator>(inside.context, "com.sun.star.linguistic2.ProofreadingIterator");
    const auto paragraphs = demand<star::text::XFlatParagraphIteratorProvider>(document)->getFlatParagraphIterator(
        star::text::TextMarkupType::PROOFREADING, false);
    for (auto paragraph = paragraphs->getFirstPara(); paragraph.is(); paragraph = paragraphs->getNextPara())
        if (viewOf(paragraph->getText()) == words)
            return iterator->checkSentenceAtPosition(document, paragraph, paragraph->getText(), {"vi", "VN", {}}, 0, 0, {})
                .aErrors;
    throw Failure("no such paragraph");
}

TextMark markAt(Span span, std::string rule)
{
    TextMark mark;
    mark.span = span;
    mark.rule = std::move(rule);
    return mark;
}

Snapshot snapshotOf(std::initializer_list<std::u16string> texts)
{
    Snapshot snapshot;
    for (const auto& text : texts) {
        snapshot.paragraphs.emplace_back().text = text;
    }
    return snapshot;
}

} // namespace

INSIDE_CASE("marks: the words that the proofreader is given are found by those that were read, notes and fields aside")
{
    Paragraph paragraph;
    paragraph.text = u"Theo12 quy định 2025.";
    paragraph.footnoteAnchors = {4};
    const FlatText read = flatTextOf(paragraph);
    const FlatText given = flatTextOf(std::u16string_view(u"Theo\u200b quy định \u200b2025."));
    EXPECT_EQUAL(read.words, given.words);
    EXPECT_EQUAL(read.inWords(6), 4);
    EXPECT_EQUAL(given.inText(4), 5);
    EXPECT_EQUAL(read.inText(read.inWords(21)), 21);
    EXPECT_EQUAL(flatTextOf(std::u16string_view()).inText(3), 0);
}

INSIDE_CASE("marks: paragraphs of the same words keep the marks that all of them have")
{
    const Snapshot snapshot = snapshotOf({u"Giống nhau", u"Giống nhau", u"Khác"});
    TextMarks marks;
    marks[0] = {markAt({0, 5}, "A"), markAt({6, 10}, "B")};
    marks[1] = {markAt({6, 10}, "B")};
    const auto all = MarkCache::collect(snapshot, marks);
    EXPECT_EQUAL(all.size(), 2U);
    EXPECT_EQUAL(all.at(MarkCache::wordsOf(u"Giống nhau"))->size(), 1U);
    EXPECT(!all.at(MarkCache::wordsOf(u"Khác")));
}

INSIDE_CASE("marks: what the office was told before a check is told anew once it is wrong, and only that")
{
    MarkCache cache;
    const int document = 0;
    EXPECT(!cache.ask("docid 1", u"Đã hỏi"));
    EXPECT(cache.takeNewName("docid 1"));
    EXPECT(!cache.takeNewName("docid 1"));
    const Snapshot snapshot = snapshotOf({u"Đã hỏi", u"Chưa hỏi", u"Sạch"});
    TextMarks marks;
    marks[0] = {markAt({0, 2}, "A")};
    marks[1] = {markAt({0, 2}, "A")};
    const auto wrong = cache.replace(&document, MarkCache::collect(snapshot, marks));
    EXPECT(!wrong.gone);
    EXPECT_EQUAL(wrong.missing.size(), 1U);
    EXPECT(wrong.missing.contains(MarkCache::wordsOf(u"Đã hỏi")));
    EXPECT_EQUAL(cache.tell(&document, *wrong.missing.begin()).size(), 1U);
    EXPECT(cache.tell(&document, *wrong.missing.begin()).empty());
    EXPECT_EQUAL(cache.ask("docid 1", u"Chưa hỏi")->size(), 1U);
    const auto right = cache.replace(&document, MarkCache::collect(snapshot, marks));
    EXPECT(right.missing.empty() && !right.gone);
    const auto removed = cache.replace(&document, MarkCache::collect(snapshot, {}));
    EXPECT(removed.missing.empty() && removed.gone);
    cache.forget(&document);
    EXPECT(!cache.ask("docid 1", u"Chưa hỏi"));
}

INSIDE_CASE("marks: a document is answered from its own findings, not from those of another with the same words")
{
    MarkCache cache;
    const int first = 0;
    const int second = 0;
    TextMarks marks;
    marks[0] = {markAt({0, 2}, "A")};
    cache.replace(&first, MarkCache::collect(snapshotOf({u"Giống nhau", u"Của một"}), marks));
    cache.replace(&second, MarkCache::collect(snapshotOf({u"Giống nhau", u"Của hai"}), {}));
    EXPECT(!cache.ask("docid 2", u"Giống nhau"));
    EXPECT(!cache.ask("docid 2", u"Của hai"));
    EXPECT(!cache.ask("docid 2", u"Giống nhau"));
    EXPECT(!cache.ask("docid 1", u"Của một"));
    EXPECT(cache.ask("docid 1", u"Giống nhau"));
}

INSIDE_CASE("marks: Writer learns of a finding in Vietnamese text of a shown document, and no more once the words are others")
{
    TestDocument document(inside.context, openShown(inside.context));
    appendReport(document);
    const auto faulty = document.append(kFaulty);
    EXPECT(setLanguageVietnamese(document.model()));
    const auto placeholder = [&](std::u16string_view words) {
        for (const auto& error : askOffice(inside, document.model(), words))
            if (error.aRuleIdentifier == "TXT-PLACEHOLDER")
                return std::optional(error);
        return std::optional<star::linguistic2::SingleProofreadingError>();
    };
    runUntil(inside, [&] { return placeholder(kFaulty).has_value(); });
    const auto error = *placeholder(kFaulty);
    EXPECT_EQUAL(error.nErrorStart, 18);
    EXPECT_EQUAL(error.nErrorLength, 9);
    EXPECT(!error.aShortComment.isEmpty());
    EXPECT(find<sal_Int32>(error.aProperties, "LineColor").value_or(0) != 0);
    constexpr char16_t kFilled[] = u"Thu ngân sách đạt 12 triệu đồng.";
    faulty->setString(toOffice(kFilled));
    EXPECT(!placeholder(kFilled));
}

INSIDE_CASE("marks: the paragraph at the caret is judged by itself, in a new paragraph too")
{
    TestDocument document(inside.context, openShown(inside.context));
    appendReport(document);
    document.append(u"Chi ngân sách đạt 12 triệu đồng.");
    const auto cache = std::make_shared<MarkCache>();
    LiveMarks marks(cache, document.model().get());
    EXPECT(!marks.judgeCaret(document.model()));
    const auto rules = std::make_shared<const RuleSet>(Drafting(inside.context).rules().value());
    const auto outcome = std::make_shared<CheckOutcome>(Drafting(inside.context).check(document.model(), {}).value());
    marks.adopt(LiveMarks::prepare(rules, outcome, analyse(outcome->snapshot, *rules, {})));
    const auto view =
        demand<star::text::XTextViewCursorSupplier>(demand<star::frame::XModel>(document.model())->getCurrentController());
    const auto write = [&](std::u16string_view words) {
        view->getViewCursor()->gotoEnd(false);
        view->getViewCursor()->getText()->insertString(view->getViewCursor()->getEnd(), toOffice(words), false);
        view->getViewCursor()->gotoEnd(false);
        return marks.judgeCaret(document.model());
    };
    EXPECT(write(u" Thu đạt [số liệu]."));
    const auto changed = cache->ask("docid", u"Chi ngân sách đạt 12 triệu đồng. Thu đạt [số liệu].");
    EXPECT(changed != nullptr);
    EXPECT_EQUAL(changed->front().rule, std::string("TXT-PLACEHOLDER"));
    EXPECT(write(u"\rVay [số liệu]."));
    EXPECT(cache->ask("docid", u"Vay [số liệu].") != nullptr);
    EXPECT(write(u" Trả."));
    EXPECT(cache->ask("docid", u"Vay [số liệu]. Trả.") != nullptr);
}

INSIDE_CASE("language: all text becomes Vietnamese in one step that can be undone and is not tracked")
{
    TestDocument document(inside.context);
    document.append(u"Thân văn bản");
    setCell(document.appendTable(2, 2), "B2", u"Trong ô");
    document.append(u"Sau bảng");
    const auto whole = document.text()->createTextCursor();
    whole->gotoStart(false);
    whole->gotoEnd(true);
    setProperty(whole, "CharLocale", star::lang::Locale(officeOf("en"), officeOf("US"), {}));
    setProperty(document.model(), "RecordChanges", true);
    const auto manager = demand<star::document::XUndoManagerSupplier>(document.model())->getUndoManager();
    const auto before = manager->getAllUndoActionTitles().getLength();
    EXPECT(setLanguageVietnamese(document.model()));
    EXPECT_EQUAL(manager->getAllUndoActionTitles().getLength(), before + 1);
    EXPECT(property(document.model(), "RecordChanges", false));
    const auto allAre = [&](std::u16string_view language) {
        const Snapshot snapshot = readSnapshot(document.model());
        for (const Paragraph& paragraph : snapshot.paragraphs)
            for (const Run& run : paragraph.runs)
                if (snapshot.charFormats[run.format].language != language)
                    return false;
        return true;
    };
    EXPECT(allAre(u"vi-VN"));
    manager->undo();
    EXPECT(!allAre(u"vi-VN"));
}
