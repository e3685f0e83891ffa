#include "uno/apply/skeleton_insert.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/host_document.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/service/drafting.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
using star::uno::Reference;

namespace {

std::vector<Message> insertAt(const Inside& inside, const DocumentRef& document, const RangeRef& place,
                              const std::string& kind = "NQ", const std::map<std::string, std::string>& fields = {})
{
    const auto plan = resolveInsertion(shippedSkeletons(inside), {kind, fields, std::nullopt, 2026}, hostNames(document));
    if (!plan)
        throw Failure(describe(plan.error()));
    const auto notes = insertSkeleton(inside.context, document, place, plan.value());
    if (!notes)
        throw Failure(describe(notes.error()));
    return notes.value();
}

Reference<star::document::XUndoManager> undoManager(const DocumentRef& document)
{
    return demand<star::document::XUndoManagerSupplier>(document)->getUndoManager();
}

RangeRef bookmarked(const DocumentRef& document, std::string_view name)
{
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document)->getBookmarks();
    return demand<star::text::XTextContent>(bookmarks->getByName(officeOf(name)))->getAnchor();
}

Reference<star::uno::XInterface> pageStyle(const DocumentRef& document, std::string_view name)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<star::container::XNameAccess>(families->getByName("PageStyles"));
    return query<star::uno::XInterface>(pages->getByName(officeOf(name)));
}

rtl::OUString pageAt(const RangeRef& range) { return property(range, "PageDescName", rtl::OUString()); }

/// The first paragraph of the body that says this.
RangeRef paragraphSaying(const DocumentRef& document, std::u16string_view text)
{
    const auto parts = demand<star::container::XEnumerationAccess>(document->getText())->createEnumeration();
    while (parts->hasMoreElements()) {
        const auto range = query<star::text::XTextRange>(parts->nextElement());
        if (range.is() && toU16(range->getString()) == text)
            return range;
    }
    throw Failure("no paragraph says " + shown(text));
}

/// Style and text of every paragraph of the body that has words.
std::vector<std::string> styledTexts(const DocumentRef& document)
{
    std::vector<std::string> texts;
    const auto snapshot = readSnapshot(document);
    for (const auto& paragraph : snapshot.paragraphs)
        if (!paragraph.text.empty() && (paragraph.story == Story::Body || paragraph.story == Story::Table))
            texts.push_back(shown(snapshot.paraFormats[paragraph.format].style) + ": " + shown(paragraph.text));
    return texts;
}

/// Failure with the first line that differs.
void expectState(const char* when, const std::string& actual, const std::string& expected)
{
    std::istringstream ours(actual);
    std::istringstream theirs(expected);
    std::string is;
    std::string was;
    while (static_cast<bool>(std::getline(ours, is)) | static_cast<bool>(std::getline(theirs, was))) {
        if (is != was)
            throw Failure(std::string(when) + ": " + is + "\nexpected " + was);
        is = was = {};
    }
}

/// 26.8 does a page break again without the number that its page begins with.
std::string asRedone(const Inside& inside, std::string state)
{
    if (officeRelease(inside.context) != "26.8")
        return state;
    const std::string lost = "PageNumberOffset=1 ";
    for (auto at = state.find(lost); at != std::string::npos; at = state.find(lost, at))
        state.replace(at, lost.size(), "PageNumberOffset=0 ");
    return state;
}

/// Inserts at an offset in the host's third paragraph, after an edit of the user's or as the first; undoes, redoes, undoes all.
void expectUndo(const Inside& inside, const std::filesystem::path& host, int offset, bool edited, const std::string& kind = "NQ")
{
    TestDocument document(inside.context, host);
    const auto manager = undoManager(document.model());
    const auto opened = hostState(document.model());
    if (edited) {
        document.text()->insertString(document.text()->getStart(), "sửa ", false);
        paragraphSaying(document.model(), u"Đoạn cuối")->setString(officeOf("Đoạn chót"));
    }
    const auto before = hostState(document.model());
    const auto titles = undoTitles(document.model());
    const auto paragraph = paragraphSaying(document.model(), kHostParagraph);
    const auto place = offset < 0 ? paragraph->getEnd() : part(paragraph, offset, 0);
    insertAt(inside, document.model(), place, kind);
    const auto after = hostState(document.model());
    EXPECT(after != before);
    EXPECT_EQUAL(undoTitles(document.model()), "Chèn biểu mẫu\n" + titles);
    manager->undo();
    expectState("undone", hostState(document.model()), before);
    EXPECT_EQUAL(undoTitles(document.model()), titles);
    manager->redo();
    expectState("redone", asRedone(inside, hostState(document.model())), asRedone(inside, after));
    while (manager->isUndoPossible())
        manager->undo();
    expectState("all undone", hostState(document.model()), opened);
}

} // namespace

INSIDE_CASE("insert: one undo brings back an .odt and a .docx, and the steps before it still work")
{
    for (const char* ending : {".odt", ".docx"}) {
        const auto host = hostFile(inside, ending);
        for (const bool edited : {false, true})
            for (const int offset : {0, 5, -1})
                try {
                    expectUndo(inside, host, offset, edited);
                } catch (const Failure& failure) {
                    throw Failure(ending + std::string(edited ? " edited " : " ") + std::to_string(offset) + " " +
                                  failure.what());
                }
    }
}

INSIDE_CASE("insert: a form with an attached document is undone as whole")
{
    for (const bool edited : {false, true})
        expectUndo(inside, hostFile(inside, ".odt"), 5, edited, "QD-1.3");
}

INSIDE_CASE("insert: an empty document takes the form's page")
{
    TestDocument document(inside.context);
    EXPECT(insertAt(inside, document.model(), document.text()->getEnd()).empty());
    const auto start = bookmarked(document.model(), "tk_dau");
    EXPECT_EQUAL(property(start, "ParaStyleName", rtl::OUString()), officeOf("TK Đầu văn bản"));
    EXPECT_EQUAL(pageAt(start), officeOf("TK Trang"));
    EXPECT(property(pageStyle(document.model(), "TK Trang"), "HeaderIsOn", false));
    EXPECT(!property(pageStyle(document.model(), "TK Trang"), "FirstIsShared", true));
    undoOnce(document.model());
    EXPECT_EQUAL(document.string(), u"");
    EXPECT_EQUAL(property(document.end(), "PageStyleName", rtl::OUString()), officeOf("Standard"));
}

INSIDE_CASE("insert: in a text the form begins a page numbered from 1, and the text goes on in its own")
{
    TestDocument document(inside.context, hostFile(inside, ".odt"));
    const auto paragraph = paragraphSaying(document.model(), kHostParagraph);
    insertAt(inside, document.model(), part(paragraph, 4, 0));
    const auto start = bookmarked(document.model(), "tk_dau_2"); // the host has a tk_trichYeu of its own
    EXPECT_EQUAL(pageAt(start), officeOf("TK Trang"));
    EXPECT_EQUAL(property(start, "PageNumberOffset", sal_Int16(0)), sal_Int16(1));
    const std::u16string whole(kHostParagraph);
    const auto first = paragraphSaying(document.model(), whole.substr(0, 4));
    const auto rest = paragraphSaying(document.model(), whole.substr(4));
    EXPECT_EQUAL(pageAt(rest), officeOf("Ngang"));
    for (const auto& part : {first, rest}) {
        EXPECT_EQUAL(property(part, "ParaStyleName", rtl::OUString()), officeOf("Standard"));
        EXPECT_EQUAL(property(part, "CharHeight", 0.0F), 9.0F);
    }
    EXPECT_EQUAL(property(pageStyle(document.model(), "Ngang"), "LeftMargin", sal_Int32(0)), 3300);
    // The form's own looks stand against the host's changed Standard.
    const auto title = paragraphSaying(document.model(), u"NGHỊ QUYẾT");
    EXPECT_EQUAL(property(title, "CharFontName", rtl::OUString()), officeOf("Times New Roman"));
    EXPECT_EQUAL(property(title, "CharHeight", 0.0F), 14.0F);
    EXPECT_EQUAL(property(title, "ParaFirstLineIndent", sal_Int32(-1)), 0);
}

INSIDE_CASE("insert: the paragraphs of every form have the styles that they have in a new document, the last one too")
{
    for (const auto& form : shippedSkeletons(inside).forms) {
        const SkeletonRequest request{form.id, {}, std::nullopt, 2026};
        TestDocument made(inside.context, newSkeleton(inside, request));
        TestDocument document(inside.context);
        insertAt(inside, document.model(), document.text()->getEnd(), form.id);
        const auto expected = styledTexts(made.model());
        const auto actual = styledTexts(document.model());
        for (std::size_t i = 0; i < std::max(expected.size(), actual.size()); ++i)
            if (i >= actual.size() || i >= expected.size() || actual[i] != expected[i])
                throw Failure(form.id + ": " + (i < actual.size() ? actual[i] : "nothing") + " instead of " +
                              (i < expected.size() ? expected[i] : "nothing"));
    }
}

INSIDE_CASE("insert: an attached document begins a page that counts from 1 and hides the first number, as the form does")
{
    SkeletonRequest request{"QD", {}, std::nullopt, 2026};
    request.form = "1.3";
    TestDocument document(inside.context);
    const auto plan = resolveInsertion(shippedSkeletons(inside), request, hostNames(document.model()));
    EXPECT(insertSkeleton(inside.context, document.model(), document.text()->getEnd(), plan.value()));
    for (const char* name : {"TK Trang", "TK Trang 2"}) {
        const auto page = pageStyle(document.model(), name);
        EXPECT(property(page, "HeaderIsOn", false));
        EXPECT(!property(page, "FirstIsShared", true));
        EXPECT_EQUAL(property(page, "HeaderTextFirst", TextRef())->getString(), rtl::OUString());
        EXPECT(!property(page, "HeaderText", TextRef())->getString().isEmpty());
    }
}

INSIDE_CASE("insert: the page that an empty paragraph began is begun by what follows it")
{
    TestDocument document(inside.context, hostFile(inside, ".odt"));
    const auto paragraph = paragraphSaying(document.model(), kHostParagraph);
    setProperty(paragraph, "PageNumberOffset", sal_Int16(7));
    document.text()->insertControlCharacter(paragraph->getStart(), star::text::ControlCharacter::PARAGRAPH_BREAK, false);
    const auto empty = paragraphSaying(document.model(), u"");
    EXPECT_EQUAL(pageAt(empty), officeOf("Ngang"));
    insertAt(inside, document.model(), empty);
    const auto rest = paragraphSaying(document.model(), kHostParagraph);
    EXPECT_EQUAL(pageAt(rest), officeOf("Ngang"));
    EXPECT_EQUAL(property(rest, "PageNumberOffset", sal_Int16(0)), sal_Int16(7));
}

INSIDE_CASE("insert: at the end no page is added behind the form")
{
    TestDocument document(inside.context);
    document.append(u"Trước");
    document.append(u"");
    document.append(u"");
    insertAt(inside, document.model(), paragraphSaying(document.model(), u"Trước")->getEnd());
    EXPECT_EQUAL(pageAt(query<star::text::XTextRange>(document.end())), rtl::OUString());
}

INSIDE_CASE("insert: the same form twice has names of its own, and shares the page style")
{
    TestDocument document(inside.context);
    const auto shares = [&] { return hostNames(document.model()).pages.size(); };
    insertAt(inside, document.model(), document.text()->getEnd());
    const auto pages = shares();
    EXPECT(insertAt(inside, document.model(), document.text()->getEnd()).empty());
    EXPECT_EQUAL(shares(), pages);
    const auto names = hostNames(document.model());
    const auto has = [](const std::vector<std::string>& all, const char* name) {
        return std::find(all.begin(), all.end(), name) != all.end();
    };
    EXPECT(has(names.bookmarks, "tk_trichYeu") && has(names.bookmarks, "tk_trichYeu_2"));
    EXPECT(has(names.tables, "TKB1") && has(names.tables, "TKB2_1"));
    EXPECT_EQUAL(pageAt(bookmarked(document.model(), "tk_dau_2")), officeOf("TK Trang"));
    EXPECT_EQUAL(bookmarked(document.model(), "tk_trichYeu_2")->getString(),
                 bookmarked(document.model(), "tk_trichYeu")->getString());
}

INSIDE_CASE("insert: words over the header belong to one form")
{
    TestDocument document(inside.context);
    insertAt(inside, document.model(), document.text()->getEnd(), "KH", {{"phamViLuuHanh", "noiBo"}});
    const auto pages = hostNames(document.model()).pages;
    insertAt(inside, document.model(), document.text()->getEnd());
    EXPECT_EQUAL(hostNames(document.model()).pages.size(), pages.size() + 1);
}

INSIDE_CASE("insert: after edits of the user's the pages have no number, and that is said")
{
    TestDocument document(inside.context);
    document.append(u"Trước");
    const auto notes = insertAt(inside, document.model(), document.text()->getEnd());
    EXPECT_EQUAL(notes.size(), 1U);
    EXPECT(notes.front().vi.find("số trang") != std::string::npos);
    const auto page = pageStyle(document.model(), "TK Trang");
    EXPECT(!property(page, "HeaderIsOn", true));
    EXPECT_EQUAL(property(page, "TopMargin", sal_Int32(0)), 2000);
}

INSIDE_CASE("insert: tracked changes are paused and go on, and a note says so")
{
    TestDocument document(inside.context);
    setProperty(document.model(), "RecordChanges", true);
    const auto notes = insertAt(inside, document.model(), document.text()->getEnd());
    EXPECT_EQUAL(notes.size(), 1U);
    EXPECT(notes.front().vi.find("ghi vết") != std::string::npos);
    EXPECT(property(document.model(), "RecordChanges", false));
    EXPECT(!property(bookmarked(document.model(), "tk_trichYeu"), "StartRedline", Reference<star::uno::XInterface>()).is());
}

INSIDE_CASE("insert: where no form can go a sentence says so, and nothing changes")
{
    const OpenDocument window(inside.context, "private:factory/swriter", false);
    const auto document = demand<star::text::XTextDocument>(window.model());
    const auto text = document->getText();
    const auto table = createPart<star::text::XTextTable>(document, "com.sun.star.text.TextTable");
    table->initialize(1, 1);
    text->insertTextContent(text->getEnd(), upcast<star::text::XTextContent>(table), false);
    const auto section = createPart<star::text::XTextContent>(document, "com.sun.star.text.TextSection");
    text->insertTextContent(text->getEnd(), section, false);
    const auto note = createPart<star::text::XTextContent>(document, "com.sun.star.text.Footnote");
    text->insertTextContent(text->getEnd(), note, false);
    const auto view = demand<star::text::XTextViewCursorSupplier>(document->getCurrentController())->getViewCursor();
    const auto refusal = [&](const RangeRef& place) {
        view->gotoRange(place, false);
        const auto before = stateOf(document);
        const auto titles = undoTitles(document);
        NewRequest request;
        request.kind = "NQ";
        const auto result = Drafting(inside.context).insert(document, request);
        EXPECT(!result);
        EXPECT_EQUAL(stateOf(document), before);
        EXPECT_EQUAL(undoTitles(document), titles);
        return result.error().message.vi;
    };
    const auto says = [&](const RangeRef& place, std::string_view word) {
        const auto sentence = refusal(place);
        if (sentence.find(word) == std::string::npos)
            throw Failure(sentence);
    };
    says(cellText(table, "A1")->getStart(), "một bảng");
    says(demand<star::text::XText>(note)->getStart(), "chú thích");
    says(demand<star::text::XTextContent>(section)->getAnchor(), "section");
    const auto supplier = demand<star::document::XUndoManagerSupplier>(document);
    supplier->getUndoManager()->lock();
    says(text->getEnd(), "hoàn tác");
    supplier->getUndoManager()->unlock();
}

INSIDE_CASE("insert: a read-only document is refused")
{
    const auto file = hostFile(inside, ".odt");
    const OpenDocument window(inside.context, fileUrl(file), false, true);
    const auto document = demand<star::text::XTextDocument>(window.model());
    NewRequest request;
    request.kind = "NQ";
    const auto before = stateOf(document);
    const auto result = Drafting(inside.context).insert(document, request);
    EXPECT(!result);
    EXPECT(result.error().message.vi.find("chỉ đọc") != std::string::npos);
    EXPECT_EQUAL(stateOf(document), before);
}

INSIDE_CASE("insert: the service puts the form at the end of a document without a window")
{
    TestDocument document(inside.context);
    document.append(u"Trước");
    NewRequest request;
    request.kind = "BC";
    EXPECT(Drafting(inside.context).insert(document.model(), request));
    EXPECT(toU16(document.text()->getString()).starts_with(u"Trước"));
    EXPECT_EQUAL(pageAt(bookmarked(document.model(), "tk_dau")), officeOf("TK Trang"));
}
