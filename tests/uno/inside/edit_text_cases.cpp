#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/inside/open_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace trinhky::test {

using namespace com::sun::star;

namespace {

void makeBold(const RangeRef& range) { setProperty(range, "CharWeight", awt::FontWeight::BOLD); }

void insertFootnote(const DocumentRef& document, const RangeRef& place)
{
    const auto note = createPart<text::XTextContent>(document, "com.sun.star.text.Footnote");
    place->getText()->insertTextContent(place, note, false);
}

} // namespace

INSIDE_CASE("edit: a text is replaced in one step that undo takes back, earlier steps stay")
{
    TestDocument document(inside.context);
    document.append(u"Số: 5 / QĐ-UBND");
    const auto before = pictureOf(document.model());
    const auto steps = undoTitles(document.model());
    apply(inside, document.model(), {textEdit(readSnapshot(document.model()), u"5 / Q", u"05/Q")});
    EXPECT_EQUAL(document.string(), std::u16string(u"Số: 05/QĐ-UBND"));
    EXPECT_EQUAL(undoTitles(document.model()), "Sửa thử\n" + steps);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
    EXPECT_EQUAL(undoTitles(document.model()), steps);
}

INSIDE_CASE("edit: each new word looks like the first letter that it replaces, what is beside keeps its look")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"Luật tổ chức chính quyền");
    makeBold(part(range, 5, 3));
    apply(inside, document.model(), {textEdit(readSnapshot(document.model()), u"tổ chức", u"Thi đua")});
    const auto snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs[0].text, std::u16string(u"Luật Thi đua chính quyền"));
    EXPECT(pictureOf(document.model()).find("Luật <12>Thi <12b>đua chính quyền<12>") != std::string::npos);
}

INSIDE_CASE("edit: several edits of one paragraph, in any order of the plan")
{
    TestDocument document(inside.context);
    document.append(u"một hai ba bốn");
    const auto snapshot = readSnapshot(document.model());
    apply(inside, document.model(),
          {textEdit(snapshot, u"ba", u"BA BA"), textEdit(snapshot, u"một", u"1"), textEdit(snapshot, u"bốn", u""),
           TextEdit{0, {3, 3}, u"", u","}, TextEdit{0, {3, 3}, u"", u";"}});
    EXPECT_EQUAL(document.string(), std::u16string(u"1,; hai BA BA "));
}

INSIDE_CASE("edit: text written at the start of a paragraph looks like what follows")
{
    TestDocument document(inside.context);
    makeBold(document.append(u"CỘNG HÒA"));
    apply(inside, document.model(), {TextEdit{0, {0, 0}, u"", u"- "}});
    EXPECT(pictureOf(document.model()).find("|- CỘNG HÒA<12b>\n") != std::string::npos);
}

INSIDE_CASE("edit: a bookmark stays around what it marks")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"Số: 5/QĐ");
    addBookmark(document.model(), part(range, 4, 1), "tk_so");
    apply(inside, document.model(), {textEdit(readSnapshot(document.model()), u"5", u"06")});
    const auto bookmarks = demand<text::XBookmarksSupplier>(document.model())->getBookmarks();
    const auto marked = [&] { return demand<text::XTextContent>(bookmarks->getByName("tk_so"))->getAnchor()->getString(); };
    EXPECT_EQUAL(marked(), rtl::OUString("06"));
    undoOnce(document.model());
    EXPECT_EQUAL(marked(), rtl::OUString("5"));
    apply(inside, document.model(), {textEdit(readSnapshot(document.model()), u"5/QĐ", u"05/QĐ")});
    EXPECT_EQUAL(marked(), rtl::OUString("05"));
}

INSIDE_CASE("edit: a footnote within a text that changes on both sides stays; one that would have to go is refused")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"theo điều 5 luật");
    insertFootnote(document.model(), part(range, 11, 0));
    const auto snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs[0].text, std::u16string(u"theo điều 51 luật"));
    const auto refused = refusedEdit(inside, document.model(), snapshot, {textEdit(snapshot, u"51 luật", u"6 bộ")});
    EXPECT(refused.find("chú thích") != std::string::npos);
    apply(inside, document.model(), {textEdit(snapshot, u"điều 51", u"Điều 51"), textEdit(snapshot, u" luật", u" Luật;")});
    EXPECT_EQUAL(readSnapshot(document.model()).paragraphs[0].text, std::u16string(u"theo Điều 51 Luật;"));
    EXPECT_EQUAL(readSnapshot(document.model()).paragraphs[0].footnoteAnchors.size(), 1U);
}

INSIDE_CASE("edit: what is written behind a footnote's anchor stands on the line")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"căn cứ luật");
    insertFootnote(document.model(), range->getEnd());
    apply(inside, document.model(), {TextEdit{0, {12, 12}, u"", u";"}});
    EXPECT_EQUAL(readSnapshot(document.model()).paragraphs[0].text, std::u16string(u"căn cứ luật1;"));
    EXPECT_EQUAL(property(part(document.end()->getEnd(), 0, 0), "CharEscapement", sal_Int16(7)), sal_Int16(0));
}

INSIDE_CASE("edit: deleted and hidden text inside a stretch survives")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"theo điều cũ 5 ẩn luật");
    setProperty(part(range, 15, 3), "CharHidden", true);
    record(document.model(), true);
    part(range, 9, 3)->setString({});
    record(document.model(), false);
    const auto snapshot = readSnapshot(document.model());
    apply(inside, document.model(), {textEdit(snapshot, u"điều cũ 5 ẩn luật", u"Điều 6 Luật")});
    const auto picture = pictureOf(document.model());
    EXPECT(picture.find(" cũ<12D>") != std::string::npos);
    EXPECT(picture.find("ẩn <12H>") != std::string::npos);
    const auto after = readSnapshot(document.model());
    std::u16string seen;
    for (const auto& run : after.paragraphs[0].runs)
        if (!run.deleted && !run.hidden)
            seen += after.paragraphs[0].text.substr(static_cast<std::size_t>(run.span.begin),
                                                    static_cast<std::size_t>(run.span.end - run.span.begin));
    EXPECT_EQUAL(seen, std::u16string(u"theo Điều 6 Luật"));
}

INSIDE_CASE("edit: recorded as changes where the user records changes, and undone at once")
{
    TestDocument document(inside.context);
    document.append(u"Số: 5 / QĐ-UBND");
    document.append(u"Đoạn thừa");
    document.append(u"Cuối");
    record(document.model(), true);
    const auto before = pictureOf(document.model());
    const auto snapshot = readSnapshot(document.model());
    apply(
        inside, document.model(),
        {textEdit(snapshot, u"5 / Q", u"05/Q"), ParagraphRemove{1, u"Đoạn thừa"}, ParagraphInsert{2, true, {{u"Thêm", {}, {}}}}});
    const auto changes = changesOf(document.model());
    EXPECT(changes.find("Insert 0") != std::string::npos);
    EXPECT(changes.find("Delete Đoạn thừa") != std::string::npos);
    EXPECT(changes.find("Insert Thêm") != std::string::npos);
    EXPECT(property(document.model(), "RecordChanges", false));
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
    EXPECT_EQUAL(changesOf(document.model()), std::string());
}

INSIDE_CASE("edit: cells, page headers, notes and frames are found where the snapshot has them")
{
    TestDocument document(inside.context);
    document.append(u"Thân");
    const auto table = document.appendTable(2, 2);
    setCell(table, "B2", u"Ô cuối");
    document.append(u"Sau bảng");
    const auto note = createPart<text::XTextContent>(document.model(), "com.sun.star.text.Footnote");
    document.text()->insertTextContent(document.text()->getEnd(), note, false);
    demand<text::XText>(note)->setString(officeOf("Chú thích"));
    const auto snapshot = readSnapshot(document.model());
    apply(inside, document.model(),
          {textEdit(snapshot, u"Ô cuối", u"Ô sau cùng"), textEdit(snapshot, u"Chú thích", u"Ghi chú"),
           textEdit(snapshot, u"Sau bảng", u"Dưới bảng")});
    EXPECT_EQUAL(cellString(table, "B2"), std::string("Ô sau cùng"));
    EXPECT_EQUAL(demand<text::XText>(note)->getString(), officeOf("Ghi chú"));
    EXPECT(paragraphWith(readSnapshot(document.model()), u"Dưới bảng") > 0);
}

INSIDE_CASE("edit: a document that was edited since, is read-only or has its undo locked is refused")
{
    TestDocument document(inside.context);
    document.append(u"Một đoạn");
    const auto snapshot = readSnapshot(document.model());
    const auto edit = textEdit(snapshot, u"Một", u"1");
    document.append(u"Thêm");
    part(document.text()->getStart(), 0, 3)->setString(officeOf("Hai"));
    EXPECT(refusedEdit(inside, document.model(), snapshot, {edit}).find("đã thay đổi") != std::string::npos);
    const auto now = readSnapshot(document.model());
    EXPECT(refusedEdit(inside, document.model(), now, {edit}).find("đã thay đổi") != std::string::npos);
    EXPECT(refusedEdit(inside, document.model(), now, {TextEdit{9, {0, 0}, u"", u"x"}}).find("đã thay đổi") != std::string::npos);
    const auto undo = demand<document::XUndoManagerSupplier>(document.model())->getUndoManager();
    undo->lock();
    const auto locked = refusedEdit(inside, document.model(), now, {textEdit(now, u"Thêm", u"Bớt")});
    undo->unlock();
    EXPECT(locked.find("hoàn tác") != std::string::npos);
    const auto file = inside.scratch / "edit-read-only.odt";
    document.store(file);
    const OpenDocument readOnly(inside.context, fileUrl(file), true, true);
    const auto model = query<text::XTextDocument>(readOnly.model());
    const auto stored = readSnapshot(model);
    EXPECT(refusedEdit(inside, model, stored, {textEdit(stored, u"Thêm", u"Bớt")}).find("chỉ đọc") != std::string::npos);
}

INSIDE_CASE("edit: nothing is done when one of many edits cannot be")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"theo điều 5");
    insertFootnote(document.model(), range->getEnd());
    document.append(u"đoạn sau");
    const auto snapshot = readSnapshot(document.model());
    refusedEdit(inside, document.model(), snapshot,
                {textEdit(snapshot, u"đoạn sau", u"ĐOẠN SAU"), textEdit(snapshot, u"51", u"6")});
}

} // namespace trinhky::test
