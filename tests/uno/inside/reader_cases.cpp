#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace style = com::sun::star::style;
namespace awt = com::sun::star::awt;

namespace {

/// "0-3 3-5d": runs of a paragraph, d for deleted, h for hidden.
std::string runsOf(const Paragraph& paragraph)
{
    std::string text;
    for (const Run& run : paragraph.runs) {
        text += text.empty() ? "" : " ";
        text += std::to_string(run.span.begin) + '-' + std::to_string(run.span.end);
        text += run.deleted ? "d" : "";
        text += run.hidden ? "h" : "";
    }
    return text;
}

} // namespace

INSIDE_CASE("reader: an empty document is one empty paragraph of the body")
{
    TestDocument document(inside.context);
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs.size(), 1u);
    EXPECT(snapshot.paragraphs[0].text.empty());
    EXPECT(snapshot.paragraphs[0].runs.empty());
    EXPECT_EQUAL(snapshot.paragraphs[0].number, 1);
    EXPECT_EQUAL(snapshot.paragraphs[0].story, Story::Body);
    EXPECT(!snapshot.plainText);
}

INSIDE_CASE("reader: runs carry the effective formatting of their text")
{
    TestDocument document(inside.context);
    const RangeRef range = document.append(u"Điều 1. Phạm vi");
    const RangeRef title = part(range, 8, 7);
    setProperty(title, "CharWeight", awt::FontWeight::BOLD);
    setProperty(title, "CharPosture", awt::FontSlant_ITALIC);
    setProperty(title, "CharFontName", officeOf("Liberation Serif"));
    setProperty(title, "CharHeight", 14.0f);
    setProperty(title, "CharUnderline", sal_Int16(1));
    setProperty(title, "CharColor", sal_Int32(0x123456));
    setProperty(title, "CharLocale", com::sun::star::lang::Locale(officeOf("vi"), officeOf("VN"), rtl::OUString()));
    const Snapshot snapshot = readSnapshot(document.model());
    const Paragraph& paragraph = snapshot.paragraphs.at(0);
    EXPECT_EQUAL(paragraph.text, u"Điều 1. Phạm vi");
    EXPECT_EQUAL(runsOf(paragraph), std::string("0-8 8-15"));
    const CharFormat& plain = snapshot.charFormats.at(paragraph.runs[0].format);
    EXPECT(!plain.bold && !plain.italic && !plain.underline);
    EXPECT_EQUAL(plain.size, 12.0f);
    EXPECT_EQUAL(plain.color, -1);
    const CharFormat& format = snapshot.charFormats.at(paragraph.runs[1].format);
    EXPECT(format.bold && format.italic && format.underline);
    EXPECT_EQUAL(format.font, u"Liberation Serif");
    EXPECT_EQUAL(format.size, 14.0f);
    EXPECT_EQUAL(format.color, 0x123456);
    EXPECT_EQUAL(format.language, u"vi-VN");
}

INSIDE_CASE("reader: the same formatting is kept once")
{
    TestDocument document(inside.context);
    for (int i = 0; i < 20; ++i)
        setProperty(part(document.append(u"a) điểm"), 0, 2), "CharWeight", awt::FontWeight::BOLD);
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.charFormats.size(), 2u);
    EXPECT_EQUAL(snapshot.paraFormats.size(), 1u);
    EXPECT_EQUAL(snapshot.paragraphs.size(), 20u);
}

INSIDE_CASE("reader: paragraph formatting is read in 1/100 mm and percent")
{
    TestDocument document(inside.context);
    const RangeRef range = document.append(u"Căn cứ Luật");
    setProperty(range, "ParaAdjust", style::ParagraphAdjust_BLOCK);
    setProperty(range, "ParaFirstLineIndent", sal_Int32(1270));
    setProperty(range, "ParaLeftMargin", sal_Int32(1000));
    setProperty(range, "ParaRightMargin", sal_Int32(2000));
    setProperty(range, "ParaTopMargin", sal_Int32(212));
    setProperty(range, "ParaBottomMargin", sal_Int32(106));
    setProperty(range, "ParaLineSpacing", style::LineSpacing(3, 600));
    setProperty(range, "OutlineLevel", sal_Int16(2));
    const Snapshot snapshot = readSnapshot(document.model());
    const ParaFormat& format = snapshot.paraFormats.at(snapshot.paragraphs.at(0).format);
    EXPECT_EQUAL(format.align, Align::Justify);
    EXPECT_EQUAL(format.firstLineIndent, 1270);
    EXPECT_EQUAL(format.leftMargin, 1000);
    EXPECT_EQUAL(format.rightMargin, 2000);
    EXPECT_EQUAL(format.spaceAbove, 212);
    EXPECT_EQUAL(format.spaceBelow, 106);
    EXPECT_EQUAL(format.lineSpacingMode, LineSpacingMode::Exact);
    EXPECT_EQUAL(format.lineSpacing, 600);
    EXPECT_EQUAL(format.outlineLevel, 2);
    EXPECT_EQUAL(format.style, u"Standard");
}

INSIDE_CASE("reader: no-break space, soft hyphen and line break stay where Writer counts them")
{
    TestDocument document(inside.context);
    setProperty(part(document.append(u"x\u00a0y\u00adz\nkết"), 6, 3), "CharWeight", awt::FontWeight::BOLD);
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs.at(0).text, u"x\u00a0y\u00adz\nkết");
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[0]), std::string("0-6 6-9"));
}

INSIDE_CASE("reader: list paragraphs have the indents that are shown")
{
    TestDocument document(inside.context);
    for (const char16_t* text : {u"theo danh sách", u"theo đoạn"})
        setProperty(document.append(text), "NumberingStyleName", officeOf("Numbering 123"));
    setProperty(document.append(u"không số"), "NumberingStyleName", rtl::OUString());
    const auto own = document.text()->createTextCursorByRange(document.text()->getStart());
    own->goRight(16, false);
    setProperty(own, "ParaLeftMargin", sal_Int32(2000));
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs.at(1).text, u"theo đoạn");
    const auto format = [&](std::size_t i) { return snapshot.paraFormats.at(snapshot.paragraphs.at(i).format); };
    EXPECT(format(0).leftMargin > 0);
    EXPECT(format(0).firstLineIndent < 0);
    EXPECT_EQUAL(format(1).leftMargin, 2000);
    EXPECT_EQUAL(format(2).leftMargin, 0);
}

INSIDE_CASE("reader: hidden text is marked")
{
    TestDocument document(inside.context);
    setProperty(part(document.append(u"nhìn thấy ẩn đi nhìn thấy"), 10, 5), "CharHidden", true);
    EXPECT_EQUAL(runsOf(readSnapshot(document.model()).paragraphs.at(0)), std::string("0-10 10-15h 15-25"));
}

INSIDE_CASE("reader: a tracked deletion is marked over several paragraphs, insertions are not")
{
    TestDocument document(inside.context);
    document.append(u"một");
    document.append(u"hai");
    document.append(u"ba bốn");
    document.append(u"năm");
    setProperty(document.model(), "RecordChanges", true);
    const auto cursor = document.text()->createTextCursorByRange(document.text()->getStart());
    cursor->goRight(1, false);
    cursor->goRight(9, true);
    cursor->setString({});
    document.append(u"thêm");
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT_EQUAL(snapshot.paragraphs.size(), 5u);
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[0]), std::string("0-1 1-3d"));
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[1]), std::string("0-3d"));
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[2]), std::string("0-2d 2-6"));
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[3]), std::string("0-3"));
    EXPECT_EQUAL(runsOf(snapshot.paragraphs[4]), std::string("0-4"));
}
