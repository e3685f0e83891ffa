#include "uno/inside/inside.hpp"
#include "uno/inside/live_support.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/live/document_check.hpp"
#include "uno/live/live_reading.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;

namespace {

constexpr std::size_t kManyLines = 3000; ///< more than one slice of a check gets through

void appendLines(TestDocument& document)
{
    for (std::size_t line = 0; line < kManyLines; ++line)
        document.append(u"Thu ngân sách đạt [số liệu] triệu đồng.");
}

} // namespace

INSIDE_CASE("live: a document is checked once opened, and again after an edit")
{
    TestDocument document(inside.context);
    document.append(u"Thu ngân sách đạt [số liệu] triệu đồng.");
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    runUntil(inside, [&] { return heard->complete == 1; });
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.size(), 1U);
    EXPECT(!heard->outcome->result.findings.empty());
    const auto before = heard->outcome->result.findings.size();
    document.append(u"Chi ngân sách đạt [số liệu] triệu đồng.");
    runUntil(inside, [&] { return heard->complete == 2; });
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.size(), 2U);
    EXPECT(heard->outcome->result.findings.size() > before);
    EXPECT(!check->busy());
    EXPECT_EQUAL(heard->failed, 0);
}

INSIDE_CASE("live: the outcome is that of a check at one go, tables, notes and headers included")
{
    TestDocument document(inside.context);
    for (int line = 1; line <= static_cast<int>(kManyLines); ++line)
        document.append(u"Điều " + std::u16string(1, static_cast<char16_t>(u'0' + line % 10)) + u". Nhiệm vụ [số liệu]");
    setCell(document.appendTable(3, 4), "B2", u"Ước đạt [số liệu]");
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    runUntil(inside, [&] { return heard->complete == 1; });
    const auto whole = Drafting(inside.context).check(document.model(), {}).value();
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.size(), whole.snapshot.paragraphs.size());
    EXPECT_EQUAL(heard->outcome->result.findings.size(), whole.result.findings.size());
    for (std::size_t at = 0; at < whole.result.findings.size(); ++at)
        EXPECT_EQUAL(heard->outcome->result.findings[at].fingerprint, whole.result.findings[at].fingerprint);
    // The office may change the document by itself meanwhile (its statistics): then the check begins anew.
    EXPECT(heard->progress.size() > 1);
    EXPECT(heard->progress.front() < heard->progress.back());
}

INSIDE_CASE("live: a cancelled check tells nothing more; the next one that is asked for is done")
{
    TestDocument document(inside.context);
    document.append(u"Thu ngân sách đạt [số liệu] triệu đồng.");
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    check->cancel();
    EXPECT(!check->busy());
    EXPECT_EQUAL(heard->cancelled, 1);
    check->recheck();
    EXPECT(check->busy());
    runUntil(inside, [&] { return !check->busy(); });
    EXPECT_EQUAL(heard->complete, 1);
}

INSIDE_CASE("live: a document that is closed in the middle of a check is not touched again")
{
    const auto heard = std::make_shared<LiveRecord>();
    std::shared_ptr<LiveCheck> check;
    {
        TestDocument document(inside.context);
        appendLines(document);
        check = makeDocumentCheck(inside.context, document.model());
        check->listen(heard);
        runUntil(inside, [&] { return !heard->progress.empty(); });
    }
    EXPECT(!check->busy());
    check->recheck();
    EXPECT(!check->busy());
    EXPECT_EQUAL(heard->complete, 0);
    EXPECT_EQUAL(heard->failed, 0);
}

INSIDE_CASE("live: an edit in the middle of a check is in its outcome")
{
    TestDocument document(inside.context);
    appendLines(document);
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    runUntil(inside, [&] { return !heard->progress.empty(); });
    document.text()->getStart()->setString(officeOf("Chi và thu. "));
    document.append(u"Chi ngân sách đạt [số liệu] triệu đồng.");
    runUntil(inside, [&] { return !check->busy(); });
    EXPECT(heard->outcome != nullptr);
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.size(), kManyLines + 1);
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.front().text.find(u"Chi và thu. "), 0U);
    EXPECT_EQUAL(heard->failed, 0);
}

INSIDE_CASE("live: a check cancelled in its middle tells nothing; one asked for afterwards reads all")
{
    TestDocument document(inside.context);
    appendLines(document);
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    runUntil(inside, [&] { return !heard->progress.empty(); });
    check->cancel();
    EXPECT(!check->busy());
    const int before = heard->complete;
    check->recheck();
    runUntil(inside, [&] { return !check->busy(); });
    EXPECT_EQUAL(heard->complete, before + 1);
    EXPECT_EQUAL(heard->outcome->snapshot.paragraphs.size(), kManyLines);
}

namespace {

/// Text read slice by slice, each of one paragraph; empty when that is not enough to go by.
std::vector<std::u16string> textsFirst(const DocumentRef& document, std::size_t least)
{
    LiveReading reading;
    reading.restart();
    while (!reading.isDone())
        reading.readText(document, least, LiveReading::Clock::now());
    std::vector<std::u16string> texts;
    for (const Paragraph& paragraph : reading.take().paragraphs)
        texts.push_back(paragraph.text);
    return texts;
}

} // namespace

INSIDE_CASE("live: the text of a plain document is read before all else, not of a short one or one with more than text")
{
    TestDocument document(inside.context);
    document.append(u"Thu ngân sách.");
    document.append(u"");
    document.append(u"Chi ngân sách.");
    const std::vector<std::u16string> texts{u"Thu ngân sách.", u"", u"Chi ngân sách."};
    EXPECT(textsFirst(document.model(), 3) == texts);
    EXPECT(textsFirst(document.model(), 4).empty());
    const auto factory = demand<com::sun::star::lang::XMultiServiceFactory>(document.model());
    const auto field =
        demand<com::sun::star::text::XTextContent>(factory->createInstance(officeOf("com.sun.star.text.textfield.PageNumber")));
    document.text()->insertTextContent(document.end()->getEnd(), field, false);
    EXPECT(textsFirst(document.model(), 3).empty());
    document.text()->removeTextContent(field);
    EXPECT(textsFirst(document.model(), 3) == texts);
    document.appendTable(1, 1);
    EXPECT(textsFirst(document.model(), 3).empty());
}

INSIDE_CASE("live: all windows of a document share one check")
{
    TestDocument document(inside.context);
    TestDocument other(inside.context);
    const auto check = startLiveCheck(inside.context, document.model(), {});
    EXPECT(check == startLiveCheck(inside.context, document.model(), {}));
    EXPECT(check != startLiveCheck(inside.context, other.model(), {}));
}

INSIDE_CASE("live: pages are looked at only when a check is asked for, and forgotten with the next edit")
{
    TestDocument document(inside.context);
    for (const auto* line : {u"BÁO CÁO", u"Kết quả thử nghiệm", u"Tổ thử nghiệm họp hằng tuần./.", u"CHỦ TỊCH", u"Nguyễn Văn A"})
        document.append(line);
    const auto heard = std::make_shared<LiveRecord>();
    const auto check = makeDocumentCheck(inside.context, document.model());
    check->listen(heard);
    const auto looked = [&] {
        return std::ranges::none_of(heard->outcome->result.notEvaluated,
                                    [](const NotEvaluated& one) { return one.rule == "LAY-ORPHAN"; });
    };
    runUntil(inside, [&] { return heard->complete > 0 && !check->busy(); });
    EXPECT(!looked());
    check->recheck();
    runUntil(inside, [&] { return looked() && !check->busy(); });
    const auto known = heard->complete;
    document.append(u"Trần Thị B");
    runUntil(inside, [&] { return heard->complete > known && !check->busy(); });
    EXPECT(!looked());
}
