#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// NĐ 30/2020, Phụ lục I, Phần I, Mục V: what the decree asks of an element. `bold` of an Điều with no title is that of its number.
struct Asked {
    std::u16string_view style;
    float sizeMin;
    float sizeMax;
    bool bold;
    bool italic;
    Align align;
    bool indented;
};

constexpr std::array<Asked, 22> kAsked{{{u"TK Quốc hiệu", 12, 13, true, false, Align::Center, false},
                                        {u"TK Tiêu ngữ", 13, 14, true, false, Align::Center, false},
                                        {u"TK Cơ quan chủ quản", 12, 13, false, false, Align::Center, false},
                                        {u"TK Cơ quan ban hành", 12, 13, true, false, Align::Center, false},
                                        {u"TK Số ký hiệu", 13, 13, false, false, Align::Center, false},
                                        {u"TK Địa danh ngày", 13, 14, false, true, Align::Center, false},
                                        {u"TK Tên loại", 13, 14, true, false, Align::Center, false},
                                        {u"TK Trích yếu", 13, 14, true, false, Align::Center, false},
                                        {u"TK Kính gửi", 13, 14, false, false, Align::Left, false},
                                        {u"TK Căn cứ", 13, 14, false, true, Align::Justify, true},
                                        {u"TK Thẩm quyền", 14, 14, true, false, Align::Center, false},
                                        {u"TK Quyết nghị", 14, 14, true, false, Align::Center, false},
                                        {u"TK Nội dung", 13, 14, false, false, Align::Justify, true},
                                        {u"TK Phần chương", 13, 14, true, false, Align::Center, false},
                                        {u"TK Tên phần chương", 13, 14, true, false, Align::Center, false},
                                        {u"TK Mục La Mã", 13, 14, true, false, Align::Left, true},
                                        {u"TK Điều", 13, 14, true, false, Align::Justify, true},
                                        {u"TK Điều không tên", 13, 14, true, false, Align::Justify, true},
                                        {u"TK Khoản", 13, 14, false, false, Align::Justify, true},
                                        {u"TK Quyền hạn chức vụ", 13, 14, true, false, Align::Center, false},
                                        {u"TK Nơi nhận", 12, 12, true, true, Align::Left, false},
                                        {u"TK Nơi nhận liệt kê", 11, 11, false, false, Align::Left, false}}};
constexpr Asked kName{u"TK Họ tên", 13, 14, true, false, Align::Center, false};

void expectRun(const CharFormat& run, const Asked& asked, bool bold)
{
    EXPECT(run.size >= asked.sizeMin && run.size <= asked.sizeMax);
    EXPECT_EQUAL(run.bold, bold);
    EXPECT_EQUAL(run.italic, asked.italic);
    EXPECT_EQUAL(run.font, u"Times New Roman");
    EXPECT_EQUAL(run.color, 0);
    EXPECT_EQUAL(run.language, u"vi-VN");
}

void expectElement(const Snapshot& snapshot, const Paragraph& paragraph, const Asked& asked)
{
    const auto& format = snapshot.paraFormats[paragraph.format];
    EXPECT_EQUAL(format.align, asked.align);
    EXPECT(asked.indented == (std::abs(format.firstLineIndent - 1270) <= 3));
    const bool proportional = format.lineSpacingMode == LineSpacingMode::Proportional;
    EXPECT(proportional && format.lineSpacing >= 100 && format.lineSpacing <= 150);
    // At least 6 points between paragraphs of the text.
    if (asked.indented)
        EXPECT(format.spaceAbove + format.spaceBelow >= 211);
    for (std::size_t i = 0; i < paragraph.runs.size(); ++i)
        expectRun(snapshot.charFormats[paragraph.runs[i].format], asked,
                  asked.bold && (i == 0 || asked.style != u"TK Điều không tên"));
}

/// Every element that is there looks as asked; gives the styles seen.
std::set<std::u16string> expectElements(const Snapshot& snapshot)
{
    std::set<std::u16string> seen;
    std::vector<Asked> all(kAsked.begin(), kAsked.end());
    all.push_back(kName);
    for (const auto& paragraph : snapshot.paragraphs) {
        const auto& style = snapshot.paraFormats[paragraph.format].style;
        seen.insert(style);
        for (const auto& asked : all)
            if (style == asked.style && !paragraph.text.empty())
                expectElement(snapshot, paragraph, asked);
    }
    return seen;
}

SkeletonRequest fullRequest(const std::string& kind)
{
    return {kind, {{"kinhGui", "Ủy ban nhân dân tỉnh"}, {"coQuanChuQuan", "UBND tỉnh"}}, std::nullopt, 2026};
}

void expectPage(const Snapshot& snapshot)
{
    const auto page =
        std::find_if(snapshot.pageStyles.begin(), snapshot.pageStyles.end(), [](const auto& style) { return style.used; });
    EXPECT(page != snapshot.pageStyles.end());
    const auto near = [](std::int32_t actual, std::int32_t wanted) { return std::abs(actual - wanted) <= 5; };
    EXPECT(near(page->width, 21000) && near(page->height, 29700));
    EXPECT(near(page->top, 2000) && near(page->bottom, 2000) && near(page->left, 3000) && near(page->right, 1500));
    EXPECT(page->headerOn);
}

/// The header that page 1 shows has no text: by a first page of its own, or (a .docx read by 7.4) by another page style.
void expectNoNumberOnFirstPage(const DocumentRef& document)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto pages = demand<star::container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    const auto name = property(document->getText()->createTextCursor(), "PageStyleName", rtl::OUString());
    const auto page = demand<star::beans::XPropertySet>(pages->getByName(name));
    const char* shown = property(page, "FirstIsShared", true) ? "HeaderText" : "HeaderTextFirst";
    const auto header = property(page, shown, star::uno::Reference<star::text::XText>());
    EXPECT(!header.is() || header->getString().isEmpty());
}

} // namespace

INSIDE_CASE("skeleton: a new document is untitled, unmodified and has no file")
{
    TestDocument document(inside.context, newSkeleton(inside, {"NQ", {}, std::nullopt, 2026}));
    EXPECT(!demand<star::util::XModifiable>(document.model())->isModified());
    EXPECT_EQUAL(demand<star::frame::XModel>(document.model())->getURL(), rtl::OUString());
}

INSIDE_CASE("skeleton: the forms stand among the office's templates and open as new documents")
{
    const auto paths = createService<star::beans::XPropertySet>(inside.context, "com.sun.star.util.PathSettings");
    const auto folders = utf8Of(property(paths, "Template", rtl::OUString()));
    EXPECT(folders.find("/trinhky/template") != std::string::npos);
    for (const auto& form : shippedSkeletons(inside).forms) {
        const auto file = inside.extension / "template" / "TrinhKy" / (form.id + ".ott");
        const auto loader = createService<star::frame::XComponentLoader>(inside.context, "com.sun.star.frame.Desktop");
        const auto arguments = Bag{}.set("AsTemplate", true).set("Hidden", true).done();
        TestDocument document(inside.context, query<star::text::XTextDocument>(loader->loadComponentFromURL(
                                                  officeOf(fileUrl(file)), officeOf("_blank"), 0, arguments)));
        EXPECT_EQUAL(demand<star::frame::XModel>(document.model())->getURL(), rtl::OUString());
        const auto info = demand<star::document::XDocumentPropertiesSupplier>(document.model())->getDocumentProperties();
        EXPECT_EQUAL(info->getTitle(), officeOf(form.name.vi));
    }
}

INSIDE_CASE("skeleton: each element of every form looks as the decree asks")
{
    std::set<std::u16string> seen;
    for (const auto& form : shippedSkeletons(inside).forms) {
        TestDocument document(inside.context, newSkeleton(inside, fullRequest(form.id)));
        const auto snapshot = readSnapshot(document.model());
        seen.merge(expectElements(snapshot));
        expectPage(snapshot);
        EXPECT(snapshot.tables.size() >= 2);
        EXPECT(std::all_of(snapshot.tables.begin(), snapshot.tables.end(), [](const auto& table) { return table.borderless; }));
    }
    for (const auto& asked : kAsked)
        if (!seen.contains(std::u16string(asked.style)))
            throw Failure("not seen: " + shown(asked.style));
}

INSIDE_CASE("skeleton: the page number is hidden on page 1 and stands in the middle above the others")
{
    TestDocument document(inside.context, newSkeleton(inside, {"BC", {}, std::nullopt, 2026}));
    EXPECT_EQUAL(property(document.text()->createTextCursor(), "PageStyleName", rtl::OUString()), officeOf("TK Trang"));
    expectNoNumberOnFirstPage(document.model());
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document.model())->getStyleFamilies();
    const auto pages = demand<star::container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    const auto page = demand<star::beans::XPropertySet>(pages->getByName(officeOf("TK Trang")));
    EXPECT(property(page, "HeaderIsOn", false));
    EXPECT(!property(page, "FirstIsShared", true));
    const auto header = property(page, "HeaderText", star::uno::Reference<star::text::XText>());
    const auto first = property(page, "HeaderTextFirst", star::uno::Reference<star::text::XText>());
    EXPECT(header->getString().getLength() > 0);
    EXPECT_EQUAL(first->getString(), rtl::OUString());
    const auto cursor = header->createTextCursor();
    EXPECT_EQUAL(property(cursor, "CharHeight", 0.0f), 14.0f);
    EXPECT_EQUAL(property(cursor, "ParaAdjust", sal_Int16(0)), sal_Int16(3));
}

INSIDE_CASE("skeleton: elements look the same after .docx and .odt, and the page number stays hidden on page 1")
{
    for (const auto& form : shippedSkeletons(inside).forms)
        for (const char* ending : {".odt", ".docx"}) {
            const auto file = inside.scratch / (form.id + ending);
            std::set<std::u16string> before;
            {
                TestDocument document(inside.context, newSkeleton(inside, fullRequest(form.id)));
                before = expectElements(readSnapshot(document.model()));
                document.store(file);
            }
            TestDocument again(inside.context, file);
            const auto snapshot = readSnapshot(again.model());
            const auto after = expectElements(snapshot);
            for (const auto& style : before)
                if (style.starts_with(u"TK ") && !after.contains(style))
                    throw Failure(form.id + ending + " lost " + shown(style));
            expectPage(snapshot);
            expectNoNumberOnFirstPage(again.model());
        }
}
