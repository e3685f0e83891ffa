#include "uno/inside/inside.hpp"
#include "uno/inside/test_document.hpp"
#include "uno/reader/snapshot_reader.hpp"
#include "uno/sidebar/go_to_place.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

/// Text that is selected in the view.
std::u16string selected(const TestDocument& document)
{
    const auto view = demand<star::view::XSelectionSupplier>(document.model()->getCurrentController());
    star::uno::Reference<star::container::XIndexAccess> ranges;
    view->getSelection() >>= ranges;
    return toU16(demand<star::text::XTextRange>(ranges->getByIndex(0))->getString());
}

/// Place of a piece of text, in the first paragraph that has it.
Place placeOf(const Snapshot& snapshot, std::u16string_view wanted)
{
    for (std::size_t index = 0; index < snapshot.paragraphs.size(); ++index) {
        const auto at = snapshot.paragraphs[index].text.find(wanted);
        if (at != std::u16string::npos)
            return {static_cast<std::int32_t>(index),
                    {static_cast<std::int32_t>(at), static_cast<std::int32_t>(at + wanted.size())},
                    {}};
    }
    throw Failure("the snapshot does not have the text");
}

void insertAt(const TestDocument& document, const RangeRef& place, std::string_view service)
{
    const auto content = createPart<star::text::XTextContent>(document.model(), service);
    document.text()->insertTextContent(place, content, false);
}

} // namespace

INSIDE_CASE("go to place: a span of the body and one of a table cell are selected")
{
    TestDocument document(inside.context);
    document.append(u"Điều 1. Phạm vi");
    setCell(document.appendTable(2, 2), "B2", u"thu ngân sách");
    document.append(u"cuối văn bản");
    const Snapshot snapshot = readSnapshot(document.model());
    for (const auto* wanted : {u"Phạm", u"ngân sách", u"văn bản"}) {
        EXPECT(goToPlace(document.model(), snapshot, placeOf(snapshot, wanted)));
        EXPECT_EQUAL(selected(document), wanted);
    }
}

INSIDE_CASE("go to place: a span behind a field and a footnote is not shifted")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"Trang số và phần sau");
    insertAt(document, part(range, 8, 0), "com.sun.star.text.textfield.DateTime");
    insertAt(document, part(range, 2, 0), "com.sun.star.text.Footnote");
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT(snapshot.paragraphs[0].text.size() > 25);
    EXPECT(goToPlace(document.model(), snapshot, placeOf(snapshot, u"phần sau")));
    EXPECT_EQUAL(selected(document), u"phần sau");
}

INSIDE_CASE("go to place: the text of a footnote is selected")
{
    TestDocument document(inside.context);
    const auto range = document.append(u"Có chú thích");
    const auto note = createPart<star::text::XFootnote>(document.model(), "com.sun.star.text.Footnote");
    document.text()->insertTextContent(range->getEnd(), upcast<star::text::XTextContent>(note), false);
    demand<star::text::XText>(note)->setString(toOffice(u"Nguồn: báo cáo tháng 12"));
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT(goToPlace(document.model(), snapshot, placeOf(snapshot, u"báo cáo")));
    EXPECT_EQUAL(selected(document), u"báo cáo");
}

INSIDE_CASE("go to place: the text of a header is selected")
{
    TestDocument document(inside.context);
    document.append(u"Thân bài");
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document.model())->getStyleFamilies();
    const auto styles = demand<star::container::XNameAccess>(families->getByName("PageStyles"));
    const auto style = styles->getByName("Standard");
    setProperty(style, "HeaderIsOn", true);
    property(style, "HeaderText", TextRef())->setString(toOffice(u"Dự thảo lần 2"));
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT(goToPlace(document.model(), snapshot, placeOf(snapshot, u"lần 2")));
    EXPECT_EQUAL(selected(document), u"lần 2");
}

INSIDE_CASE("go to place: paragraphs added before the place move it along")
{
    TestDocument document(inside.context);
    document.append(u"1. một");
    document.append(u"2. hai");
    const Snapshot snapshot = readSnapshot(document.model());
    document.text()->insertString(document.text()->getStart(), toOffice(u"thêm\rthêm nữa\r"), false);
    EXPECT(goToPlace(document.model(), snapshot, placeOf(snapshot, u"hai")));
    EXPECT_EQUAL(selected(document), u"hai");
}

INSIDE_CASE("go to place: of several paragraphs of one text the nearest is taken")
{
    TestDocument document(inside.context);
    for (const auto* line : {u"giống nhau", u"khác", u"giống nhau", u"hết"})
        document.append(line);
    const Snapshot snapshot = readSnapshot(document.model());
    EXPECT(goToPlace(document.model(), snapshot, {2, {0, 5}, {}}));
    const auto view = demand<star::view::XSelectionSupplier>(document.model()->getCurrentController());
    star::uno::Reference<star::container::XIndexAccess> ranges;
    view->getSelection() >>= ranges;
    const auto before = document.text()->createTextCursorByRange(document.text()->getStart());
    before->gotoRange(demand<star::text::XTextRange>(ranges->getByIndex(0))->getStart(), true);
    EXPECT_EQUAL(toU16(before->getString()), u"giống nhau\nkhác\n");
}

INSIDE_CASE("go to place: a paragraph that is gone is not found, and nothing breaks")
{
    TestDocument document(inside.context);
    document.append(u"còn lại");
    const auto doomed = document.append(u"sẽ bị xóa");
    setCell(document.appendTable(1, 1), "A1", u"ô bị xóa");
    const Snapshot snapshot = readSnapshot(document.model());
    document.text()->setString(toOffice(u"viết lại từ đầu"));
    EXPECT(!goToPlace(document.model(), snapshot, placeOf(snapshot, u"sẽ bị xóa")));
    EXPECT(!goToPlace(document.model(), snapshot, placeOf(snapshot, u"ô bị xóa")));
    EXPECT(!goToPlace(document.model(), snapshot, {-1, {}, {}}));
    EXPECT(!goToPlace(document.model(), snapshot, {999, {}, {}}));
}
