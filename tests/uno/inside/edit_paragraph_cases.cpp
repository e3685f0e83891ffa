#include "uno/inside/edit_support.hpp"
#include "uno/inside/fill_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XIndexReplace.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace trinhky::test {

using namespace com::sun::star;

namespace {

/// Paragraphs from the first one on are numbered "1.", "2." …
void number(const RangeRef& range)
{
    setProperty(range, "NumberingStyleName", rtl::OUString("Numbering 123"));
    setProperty(range, "NumberingIsNumber", true);
}

std::u16string labels(const DocumentRef& document)
{
    std::u16string all;
    for (const auto& paragraph : readSnapshot(document).paragraphs)
        all += paragraph.label + u"|";
    return all;
}

} // namespace

INSIDE_CASE("edit: new paragraphs stand before and behind, look as the one beside and are in no list")
{
    TestDocument document(inside.context);
    document.append(u"Đầu");
    const auto range = document.append(u"Giữa");
    setProperty(range, "ParaTopMargin", sal_Int32(212));
    setProperty(range, "CharHeight", 14.0F);
    number(range);
    document.append(u"Cuối");
    const auto before = pictureOf(document.model());
    NewParagraph centred{u"Trước 2", {}, {}};
    centred.format.align = Align::Center;
    centred.characters.bold = true;
    apply(inside, document.model(),
          {ParagraphInsert{1, false, {{u"Trước 1", {}, {}}, centred}},
           ParagraphInsert{1, true, {{u"Sau 1", {}, {}}, {u"Sau 2", {}, {}}}}, ParagraphInsert{1, true, {{u"Sau 3", {}, {}}}}});
    EXPECT_EQUAL(document.string(), std::u16string(u"Đầu\nTrước 1\nTrước 2\nGiữa\nSau 1\nSau 2\nSau 3\nCuối"));
    const auto picture = pictureOf(document.model());
    EXPECT(picture.find("212 |Trước 1<14>") != std::string::npos);
    EXPECT(picture.find("3 0 212 |Trước 2<14b>") != std::string::npos);
    EXPECT(picture.find("212 |Sau 3<14>") != std::string::npos);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
}

INSIDE_CASE("edit: a paragraph that goes leaves its neighbours as they are")
{
    TestDocument document(inside.context);
    setProperty(document.append(u"Đầu"), "ParaTopMargin", sal_Int32(106));
    setProperty(document.append(u""), "ParaTopMargin", sal_Int32(212));
    setProperty(document.append(u"Cuối"), "ParaTopMargin", sal_Int32(318));
    const auto before = pictureOf(document.model());
    apply(inside, document.model(), {ParagraphRemove{1, u""}});
    EXPECT_EQUAL(document.string(), std::u16string(u"Đầu\nCuối"));
    EXPECT(pictureOf(document.model()).find("318 |Cuối") != std::string::npos);
    EXPECT(pictureOf(document.model()).find("106 |Đầu") != std::string::npos);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
}

INSIDE_CASE("edit: the last, the first and the only paragraph go as well; one with a footnote does not")
{
    TestDocument document(inside.context);
    document.append(u"Một");
    document.append(u"Hai");
    document.append(u"Ba");
    apply(inside, document.model(), {ParagraphRemove{0, u"Một"}, ParagraphRemove{2, u"Ba"}});
    EXPECT_EQUAL(document.string(), std::u16string(u"Hai"));
    const auto note = createPart<text::XTextContent>(document.model(), "com.sun.star.text.Footnote");
    document.text()->insertTextContent(document.text()->getEnd(), note, false);
    EXPECT(
        refusedEdit(inside, document.model(), readSnapshot(document.model()), {ParagraphRemove{0, u"Hai1"}}).find("chú thích") !=
        std::string::npos);
    document.text()->removeTextContent(note);
    apply(inside, document.model(), {ParagraphRemove{0, u"Hai"}});
    EXPECT_EQUAL(document.string(), std::u16string());
}

INSIDE_CASE("edit: a paragraph is parted, its words change on both sides")
{
    TestDocument document(inside.context);
    setProperty(document.append(u"Căn cứ luật A; Căn cứ luật B."), "ParaTopMargin", sal_Int32(106));
    const auto before = pictureOf(document.model());
    const auto snapshot = readSnapshot(document.model());
    apply(inside, document.model(),
          {ParagraphSplit{0, {14, 15}, u"Căn cứ luật A; Căn cứ luật B."}, textEdit(snapshot, u"luật A", u"Luật A"),
           textEdit(snapshot, u"luật B", u"Luật B"), ParagraphInsert{0, false, {{u"Trước", {}, {}}}},
           ParagraphInsert{0, true, {{u"Sau", {}, {}}}}});
    EXPECT_EQUAL(document.string(), std::u16string(u"Trước\nCăn cứ Luật A;\nCăn cứ Luật B.\nSau"));
    EXPECT(pictureOf(document.model()).find("106 |Căn cứ Luật B.") != std::string::npos);
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
}

INSIDE_CASE("edit: a list begins again with a value and goes on counting")
{
    TestDocument document(inside.context);
    for (const char16_t* words : {u"một", u"hai", u"ba"})
        number(document.append(words));
    const auto before = labels(document.model());
    EXPECT_EQUAL(before, std::u16string(u"1.|2.|3.|"));
    apply(inside, document.model(), {NumberEdit{1, 5}});
    EXPECT_EQUAL(labels(document.model()), std::u16string(u"1.|5.|6.|"));
    apply(inside, document.model(), {NumberEdit{1, {}}});
    EXPECT_EQUAL(labels(document.model()), before);
    undoOnce(document.model());
    undoOnce(document.model());
    EXPECT_EQUAL(labels(document.model()), before);
}

INSIDE_CASE("edit: formats are set on what the edit names, and nothing else")
{
    TestDocument document(inside.context);
    document.append(u"Điều 1. Phạm vi");
    document.append(u"Sau");
    const auto before = pictureOf(document.model());
    ParaChange change;
    change.align = Align::Justify;
    change.firstLineIndent = 1000;
    change.spaceAbove = 212;
    change.lineSpacingMode = LineSpacingMode::Proportional;
    change.lineSpacing = 120;
    change.keepWithNext = true;
    CharChange look;
    look.bold = true;
    look.size = 14.0F;
    look.font = u"Times New Roman";
    look.color = 0;
    apply(inside, document.model(), {ParaEdit{0, change}, CharEdit{0, {0, 7}, look}});
    const auto snapshot = readSnapshot(document.model());
    const auto& format = snapshot.paraFormats[snapshot.paragraphs[0].format];
    EXPECT(format.align == Align::Justify && format.firstLineIndent == 1000 && format.spaceAbove == 212);
    EXPECT_EQUAL(format.lineSpacing, 120);
    EXPECT(pictureOf(document.model()).find("Điều 1.<14b> Phạm vi<12>") != std::string::npos);
    EXPECT(snapshot.charFormats[snapshot.paragraphs[0].runs[0].format].font == u"Times New Roman");
    undoOnce(document.model());
    EXPECT_EQUAL(pictureOf(document.model()), before);
}

} // namespace trinhky::test
