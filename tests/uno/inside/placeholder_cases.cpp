#include "uno/apply/placeholder_look.hpp"
#include "uno/apply/placeholder_walk.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/inside/skeleton_support.hpp"

#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <rtl/ref.hxx>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;
using star::uno::Reference;

namespace {

RangeRef selection(const DocumentRef& document)
{
    Reference<star::container::XIndexAccess> ranges;
    demand<star::view::XSelectionSupplier>(document->getCurrentController())->getSelection() >>= ranges;
    return demand<star::text::XTextRange>(ranges->getByIndex(0));
}

void dispatch(const ContextRef& context, const DocumentRef& document, std::string_view command, const Bag& arguments = {})
{
    const auto helper = createService<star::frame::XDispatchHelper>(context, "com.sun.star.frame.DispatchHelper");
    helper->executeDispatch(demand<star::frame::XDispatchProvider>(document->getCurrentController()->getFrame()),
                            officeOf(command), {}, 0, arguments.done());
}

void toStart(const ContextRef& context, const DocumentRef& document)
{
    // Within a table the key goes to the start of the table first.
    const auto views = demand<star::text::XTextViewCursorSupplier>(document->getCurrentController());
    views->getViewCursor()->gotoRange(document->getText()->getEnd(), false);
    dispatch(context, document, ".uno:GoToStartOfDoc");
}

/// What a step selects, with what it says of itself: "[một]", "> [một]" beyond the end, "_    " a blank, "-" nothing.
std::u16string step(const DocumentRef& document, WalkWay way = WalkWay::Next)
{
    const auto end = walkPlaceholders(document, way);
    const auto place = toU16(selection(document)->getString());
    switch (end) {
    case WalkEnd::Place:
        return place;
    case WalkEnd::Wrapped:
        return u"> " + place;
    case WalkEnd::Blank:
        return u"_" + place;
    case WalkEnd::Nowhere:
        break;
    }
    return u"-";
}

/// Writes at the cursor as typing does, over the selection, and lets the office do what it has put off.
void type(const ContextRef& context, const DocumentRef& document, std::u16string_view text)
{
    dispatch(context, document, ".uno:InsertText", Bag{}.set("Text", toOffice(text)));
    createService<star::awt::XToolkitExperimental>(context, "com.sun.star.awt.Toolkit")->processEventsToIdle();
}

rtl::OUString look(const RangeRef& range) { return property(range, "CharStyleName", rtl::OUString()); }

/// The letter before the cursor.
RangeRef lastTyped(const DocumentRef& document)
{
    const auto cursor = selection(document)->getText()->createTextCursorByRange(selection(document)->getEnd());
    cursor->goLeft(1, true);
    return query<star::text::XTextRange>(cursor);
}

/// A shown document of the kind NQ, followed by our look.
class ShownDraft {
public:
    explicit ShownDraft(const Inside& inside) : m_window(inside.context, skeletonFile(inside), false)
    {
        m_look = new PlaceholderLook(inside.context);
        m_look->watch(query<star::uno::XInterface>(m_window.model()));
    }
    ~ShownDraft() { m_look->watch({}); }
    ShownDraft(const ShownDraft&) = delete;
    ShownDraft& operator=(const ShownDraft&) = delete;

    DocumentRef model() const { return demand<star::text::XTextDocument>(m_window.model()); }

private:
    static std::string skeletonFile(const Inside& inside)
    {
        const auto file = inside.scratch / "chỗ điền.odt";
        TestDocument(inside.context, newSkeleton(inside, {"NQ", {}, std::nullopt, 2026})).store(file);
        return fileUrl(file);
    }

    OpenDocument m_window;
    rtl::Reference<PlaceholderLook> m_look;
};

/// Every place of a walk round the document, from its start.
std::vector<std::u16string> allPlaces(const ContextRef& context, const DocumentRef& document)
{
    toStart(context, document);
    std::vector<std::u16string> places;
    constexpr std::size_t kMore = 100; // than any form has
    while (places.size() < kMore && walkPlaceholders(document, WalkWay::Next) == WalkEnd::Place)
        places.push_back(toU16(selection(document)->getString()));
    return places;
}

void fillAll(const DocumentRef& document)
{
    constexpr int kMore = 100; // than any form has
    for (int i = 0; i < kMore; ++i) {
        const auto end = walkPlaceholders(document, WalkWay::Next);
        if (end != WalkEnd::Place && end != WalkEnd::Wrapped)
            return;
        selection(document)->setString(officeOf("chữ"));
    }
    throw Failure("the walk does not end");
}

} // namespace

INSIDE_CASE("placeholders: one step after the other through body, tables, notes, frames and headers, and round")
{
    TestDocument document(inside.context);
    document.append(u"Một [một] và [1], [đã ký]");
    const auto table = document.appendTable(2, 2);
    setProperty(table, "RepeatHeadline", true);
    setCell(table, "A1", u"[hai]");
    setCell(table, "B2", u"{{BA}}");
    document.append(u"[bốn]");
    const auto note = createPart<star::text::XTextContent>(document.model(), "com.sun.star.text.Footnote");
    document.text()->insertTextContent(document.text()->getEnd(), note, false);
    demand<star::text::XText>(note)->setString(officeOf("[năm]"));
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document.model())->getStyleFamilies();
    const auto page = demand<star::container::XNameAccess>(families->getByName("PageStyles"))->getByName("Standard");
    setProperty(page, "HeaderIsOn", true);
    property(page, "HeaderText", TextRef())->setString(officeOf("[sáu]"));
    toStart(inside.context, document.model());
    for (const auto* place : {u"[một]", u"[hai]", u"{{BA}}", u"[bốn]", u"[năm]", u"[sáu]", u"> [một]"})
        EXPECT_EQUAL(step(document.model()), place);
    EXPECT_EQUAL(step(document.model(), WalkWay::Previous), u"> [sáu]");
    // The search of 25.2 goes backwards from a page header past the notes.
    if (officeRelease(inside.context) != "25.2")
        EXPECT_EQUAL(step(document.model(), WalkWay::Previous), u"[năm]");
    for (const auto* place : {u"[bốn]", u"{{BA}}", u"[hai]", u"[một]", u"> [sáu]"})
        EXPECT_EQUAL(step(document.model(), WalkWay::Previous), place);
}

INSIDE_CASE("placeholders: the only one is found again, and none is a word")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"Kính gửi: [nơi nhận]");
    toStart(inside.context, document.model());
    EXPECT_EQUAL(step(document.model()), u"[nơi nhận]");
    EXPECT_EQUAL(step(document.model()), u"> [nơi nhận]");
    EXPECT_EQUAL(step(document.model(), WalkWay::Previous), u"> [nơi nhận]");
    range->setString({});
    EXPECT_EQUAL(step(document.model()), u"-");
    EXPECT_EQUAL(step(document.model(), WalkWay::Previous), u"-");
}

INSIDE_CASE("placeholders: typing over one takes its look off, and one undo brings it back")
{
    const ShownDraft draft(inside);
    const auto document = draft.model();
    toStart(inside.context, document);
    for (int i = 0; i < 3; ++i)
        step(document);
    EXPECT_EQUAL(toU16(selection(document)->getString()), u"[Trích yếu nội dung nghị quyết]");
    const auto style = look(selection(document));
    EXPECT_EQUAL(style, officeOf("TK Chỗ điền"));
    type(inside.context, document, u"V");
    EXPECT_EQUAL(look(lastTyped(document)), rtl::OUString());
    type(inside.context, document, u"ề");
    EXPECT_EQUAL(look(lastTyped(document)), rtl::OUString());
    undoOnce(document); // what was typed behind the first letter
    undoOnce(document);
    EXPECT_EQUAL(undoTitles(document), std::string());
    toStart(inside.context, document);
    for (int i = 0; i < 3; ++i)
        step(document);
    EXPECT_EQUAL(toU16(selection(document)->getString()), u"[Trích yếu nội dung nghị quyết]");
    EXPECT_EQUAL(look(selection(document)), style);
}

INSIDE_CASE("placeholders: text typed behind one loses the look, the placeholder keeps it")
{
    const ShownDraft draft(inside);
    const auto document = draft.model();
    toStart(inside.context, document);
    step(document);
    step(document);
    const auto place = selection(document)->getText()->createTextCursorByRange(selection(document));
    demand<star::text::XTextViewCursorSupplier>(document->getCurrentController())->getViewCursor()->collapseToEnd();
    type(inside.context, document, u" Thử");
    EXPECT_EQUAL(look(lastTyped(document)), rtl::OUString());
    EXPECT_EQUAL(look(part(query<star::text::XTextRange>(place), 0, 10)), officeOf("TK Chỗ điền"));
}

INSIDE_CASE("placeholders: blanks of number and date come last, blank by blank")
{
    TestDocument document(inside.context, newSkeleton(inside, {"BC", {}, std::nullopt, 2026}));
    toStart(inside.context, document.model());
    fillAll(document.model());
    toStart(inside.context, document.model());
    EXPECT_EQUAL(step(document.model()), u"_        ");
    EXPECT_EQUAL(step(document.model()), u"_    ");
    selection(document.model())->setString("05");
    EXPECT_EQUAL(step(document.model()), u"_        ");
    EXPECT_EQUAL(step(document.model()), u"_    ");
    selection(document.model())->setString("10");
    const auto bookmarks = demand<star::text::XBookmarksSupplier>(document.model())->getBookmarks();
    const auto date = demand<star::text::XTextContent>(bookmarks->getByName("tk_ngay"))->getAnchor();
    EXPECT_EQUAL(toU16(date->getString()), u"ngày 05 tháng 10 năm 2026");
    EXPECT_EQUAL(step(document.model(), WalkWay::Previous), u"_        ");
    selection(document.model())->setString("12");
    EXPECT_EQUAL(step(document.model()), u"-");
}

INSIDE_CASE("placeholders: all are found again after .odt and .docx, twice, and lose their look as before")
{
    TestDocument made(inside.context, newSkeleton(inside, {"NQ", {}, std::nullopt, 2026}));
    const auto places = allPlaces(inside.context, made.model());
    EXPECT(places.size() > 20);
    for (const char* ending : {".odt", ".docx"}) {
        const auto once = inside.scratch / (std::string("một lần") + ending);
        const auto twice = inside.scratch / (std::string("hai lần") + ending);
        made.store(once);
        TestDocument(inside.context, once).store(twice);
        const OpenDocument window(inside.context, fileUrl(twice), false);
        const auto document = demand<star::text::XTextDocument>(window.model());
        EXPECT(allPlaces(inside.context, document) == places);
        EXPECT_EQUAL(look(selection(document)), officeOf("TK Chỗ điền"));
        type(inside.context, document, u"A");
        tidyPlaceholderLook(document);
        EXPECT_EQUAL(look(lastTyped(document)), rtl::OUString());
        fillAll(document);
        toStart(inside.context, document);
        EXPECT_EQUAL(step(document), u"_        ");
    }
}

INSIDE_CASE("placeholders: one that a tracked change has deleted is passed over, the look goes off untracked")
{
    const ShownDraft draft(inside);
    const auto document = draft.model();
    const auto before = allPlaces(inside.context, document);
    setProperty(document, "RecordChanges", true);
    toStart(inside.context, document);
    step(document);
    step(document);
    type(inside.context, document, u"Thử Nghiệm");
    EXPECT_EQUAL(look(lastTyped(document)), rtl::OUString());
    EXPECT(property(document, "RecordChanges", false));
    auto expected = before;
    expected.erase(expected.begin() + 1);
    EXPECT(allPlaces(inside.context, document) == expected);
}

INSIDE_CASE("placeholders: the commands say in a bar that the end was passed, and the next step takes it away")
{
    const OpenDocument window(inside.context, "private:factory/swriter", false);
    const auto document = demand<star::text::XTextDocument>(window.model());
    document->getText()->setString(officeOf("[một] [hai]"));
    const auto bars = demand<star::frame::XInfobarProvider>(document->getCurrentController());
    const auto barShown = [&](std::string_view command) {
        dispatch(inside.context, document, command);
        return static_cast<bool>(bars->hasInfobar("vn.trinhky.placeholders"));
    };
    toStart(inside.context, document);
    EXPECT(!barShown("vn.trinhky:nextPlaceholder"));
    EXPECT(!barShown("vn.trinhky:nextPlaceholder"));
    EXPECT(barShown("vn.trinhky:nextPlaceholder"));
    EXPECT_EQUAL(toU16(selection(document)->getString()), u"[một]");
    EXPECT(!barShown("vn.trinhky:nextPlaceholder"));
    EXPECT(!barShown("vn.trinhky:previousPlaceholder"));
    EXPECT(barShown("vn.trinhky:previousPlaceholder"));
    EXPECT_EQUAL(toU16(selection(document)->getString()), u"[hai]");
    document->getText()->setString({});
    EXPECT(barShown("vn.trinhky:nextPlaceholder"));
}
