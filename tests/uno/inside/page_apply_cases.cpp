#include "uno/apply/edit_apply.hpp"
#include "uno/apply/page_apply.hpp"
#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

auto undoManager(const DocumentRef& document) { return demand<star::document::XUndoManagerSupplier>(document)->getUndoManager(); }

/// The page that the document begins with, as a check sees it.
PageStyle firstPage(const DocumentRef& document)
{
    const auto snapshot = readSnapshot(document);
    const auto used = std::ranges::find(snapshot.pageStyles, true, &PageStyle::used);
    if (used == snapshot.pageStyles.end())
        throw Failure("no page style is used");
    return *used;
}

PageEdit margins(const std::u16string& style, std::int32_t left, std::int32_t top)
{
    PageEdit edit;
    edit.pageStyle = style;
    edit.left = left;
    edit.top = top;
    return edit;
}

void type(const TestDocument& document, std::u16string_view words) { document.end()->setString(toOffice(words)); }

star::uno::Any standardPage(const DocumentRef& document)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    return demand<star::container::XNameAccess>(families->getByName("PageStyles"))->getByName("Standard");
}

} // namespace

INSIDE_CASE("page edit: margins change in one step and the user's earlier steps stay")
{
    TestDocument document(inside.context);
    document.append(u"Dòng một.");
    document.appendTable(2, 2);
    undoManager(document.model())->clear();
    type(document, u"Chữ của người dùng.");
    const auto typed = undoManager(document.model())->getAllUndoActionTitles().getLength();
    const auto before = firstPage(document.model());
    const auto snapshot = readSnapshot(document.model());
    const auto done =
        applyEdits(inside.context, document.model(), snapshot, {"Sửa lề trang", {margins(before.name, 3000, 2200)}});
    EXPECT_EQUAL(done ? std::string() : describe(done.error()), std::string());
    const auto after = firstPage(document.model());
    EXPECT_EQUAL(after.left, 3000);
    EXPECT_EQUAL(after.top, 2200);
    EXPECT_EQUAL(after.right, before.right);
    EXPECT_EQUAL(undoManager(document.model())->getAllUndoActionTitles().getLength(), typed + 1);
    EXPECT(document.string().find(u"Chữ của người dùng.") != std::u16string::npos);
    undoManager(document.model())->undo();
    EXPECT_EQUAL(firstPage(document.model()).left, before.left);
    EXPECT(document.string().find(u"Chữ của người dùng.") != std::u16string::npos);
    undoManager(document.model())->undo();
    EXPECT(document.string().find(u"Chữ của người dùng.") == std::u16string::npos);
}

INSIDE_CASE("page edit: a document that ends with an empty paragraph gets no page more")
{
    TestDocument document(inside.context);
    document.append(u"Dòng một.");
    document.appendTable(2, 2);
    const auto before = readSnapshot(document.model());
    EXPECT(before.paragraphs.back().text.empty());
    const auto edit = margins(firstPage(document.model()).name, 3000, 2200);
    EXPECT(applyEdits(inside.context, document.model(), before, {"Sửa lề trang", {edit}}).has_value());
    const auto after = readSnapshot(document.model());
    EXPECT_EQUAL(after.paragraphs.size(), before.paragraphs.size());
    EXPECT(after.paraFormats[after.paragraphs.back().format].pageStyle.empty());
    EXPECT_EQUAL(firstPage(document.model()).left, 3000);
}

INSIDE_CASE("page edit: pages with a header wait for a document without steps to undo")
{
    TestDocument document(inside.context);
    document.append(u"Dòng một.");
    setProperty(standardPage(document.model()), "HeaderIsOn", true);
    undoManager(document.model())->clear();
    type(document, u"Chữ của người dùng.");
    const auto snapshot = readSnapshot(document.model());
    const auto edit = margins(u"Standard", 3000, 2500);
    EXPECT(pageHindrance(document.model(), snapshot, edit).has_value());
    const auto before = firstPage(document.model()).left;
    EXPECT(!applyEdits(inside.context, document.model(), snapshot, {"Sửa lề trang", {edit}}));
    EXPECT_EQUAL(firstPage(document.model()).left, before);
    EXPECT(undoManager(document.model())->isUndoPossible());
    undoManager(document.model())->clear();
    EXPECT(!pageHindrance(document.model(), snapshot, edit));
    EXPECT(applyEdits(inside.context, document.model(), snapshot, {"Sửa lề trang", {edit}}).has_value());
    EXPECT_EQUAL(firstPage(document.model()).left, 3000);
    EXPECT(std::abs(firstPage(document.model()).top - 2500) <= 2);
}

INSIDE_CASE("page edit: a page number comes to the middle of the top margin from page 2 on and leaves the foot")
{
    TestDocument document(inside.context);
    document.append(u"Dòng một.");
    undoManager(document.model())->clear();
    const auto before = firstPage(document.model());
    PageEdit edit;
    edit.pageStyle = u"Standard";
    edit.pageNumber = true;
    EXPECT(applyEdits(inside.context, document.model(), readSnapshot(document.model()), {"Đặt số trang", {edit}}).has_value());
    const auto after = readSnapshot(document.model());
    const auto number = std::ranges::find(after.paragraphs, true, &Paragraph::pageNumber);
    EXPECT(number != after.paragraphs.end());
    EXPECT(number->story == Story::Header);
    EXPECT(!number->firstPage);
    EXPECT(number->arabicNumber);
    EXPECT(after.paraFormats[number->format].align == Align::Center);
    EXPECT_EQUAL(std::ranges::count(after.paragraphs, true, &Paragraph::pageNumber), 1);
    const auto page = firstPage(document.model());
    EXPECT(!page.firstPageShared);
    EXPECT(std::abs(page.top - before.top) <= 2);
    // Once more nothing comes twice.
    EXPECT(applyEdits(inside.context, document.model(), readSnapshot(document.model()), {"Đặt số trang", {edit}}).has_value());
    EXPECT_EQUAL(std::ranges::count(readSnapshot(document.model()).paragraphs, true, &Paragraph::pageNumber), 1);
}
