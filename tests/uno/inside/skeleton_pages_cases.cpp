#include "uno/base/ustring.hpp"
#include "uno/inside/skeleton_support.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

namespace {

using PageRef = star::uno::Reference<star::beans::XPropertySet>;

PageRef pageAt(const TestDocument& document, const RangeRef& range)
{
    const auto families = demand<star::style::XStyleFamiliesSupplier>(document.model())->getStyleFamilies();
    const auto pages = demand<star::container::XNameAccess>(families->getByName(officeOf("PageStyles")));
    return demand<star::beans::XPropertySet>(pages->getByName(property(range, "PageStyleName", rtl::OUString())));
}

std::u16string textIn(const PageRef& page, const char* story)
{
    const auto text = property(page, story, star::uno::Reference<star::text::XText>());
    return text.is() ? toU16(text->getString()) : std::u16string();
}

/// The number that the page of the document's last line shows. Storing it as `laidOut` (a PDF) lays it out first.
rtl::OUString lastPageNumber(const TestDocument& document, const std::filesystem::path& laidOut)
{
    const auto field = demand<star::text::XTextContent>(demand<star::lang::XMultiServiceFactory>(document.model())
                                                            ->createInstance(officeOf("com.sun.star.text.TextField.PageNumber")));
    const auto values = demand<star::beans::XPropertySet>(field);
    values->setPropertyValue(officeOf("NumberingType"), star::uno::Any(star::style::NumberingType::ARABIC));
    document.text()->insertTextContent(document.end()->getStart(), field, false);
    document.store(laidOut);
    demand<star::util::XRefreshable>(demand<star::text::XTextFieldsSupplier>(document.model())->getTextFields())->refresh();
    return field->getAnchor()->getString();
}

} // namespace

INSIDE_CASE("skeleton: an attached document counts its own pages and hides the number of its first, also after .odt and .docx")
{
    for (const char* ending : {"", "-trang.odt", "-trang.docx"}) {
        const auto file = inside.scratch / (std::string("QD-1.3") + ending);
        const auto made = newSkeleton(inside, {"QD-1.3", {}, std::nullopt, 2026});
        TestDocument fresh(inside.context, made);
        for (int i = 0; i < 30; ++i)
            fresh.append(u"Đoạn thử.");
        if (*ending != 0)
            fresh.store(file);
        const auto again = *ending != 0 ? std::make_unique<TestDocument>(inside.context, file) : nullptr;
        const auto& document = again ? *again : fresh;
        EXPECT_EQUAL(lastPageNumber(document, inside.scratch / "trang.pdf"), officeOf("2"));
        const auto page = pageAt(document, document.end()->getStart());
        EXPECT(property(page, "HeaderIsOn", false));
        EXPECT(!textIn(page, "HeaderText").empty());
        EXPECT(property(page, "FirstIsShared", false) || textIn(page, "HeaderTextFirst").empty());
    }
}

INSIDE_CASE("skeleton: the empty page that Writer puts before an attached document is not printed, also after .odt")
{
    const auto file = inside.scratch / "QD-1.3-in.odt";
    TestDocument fresh(inside.context, newSkeleton(inside, {"QD-1.3", {}, std::nullopt, 2026}));
    fresh.store(file);
    const TestDocument again(inside.context, file);
    for (const auto& document : {fresh.model(), again.model()}) {
        const auto settings =
            demand<star::lang::XMultiServiceFactory>(document)->createInstance(officeOf("com.sun.star.document.Settings"));
        EXPECT(!property(demand<star::beans::XPropertySet>(settings), "PrintEmptyPages", true));
    }
}

INSIDE_CASE("skeleton: the address stands at the foot of page 1 only and leaves the text its margin, also after .odt and .docx")
{
    for (const char* ending : {"-chan.odt", "-chan.docx"}) {
        const auto file = inside.scratch / (std::string("KH") + ending);
        {
            TestDocument fresh(inside.context, newSkeleton(inside, {"KH", {{"diaChi", "Số 1, đường Thử"}}, std::nullopt, 2026}));
            fresh.store(file);
        }
        const TestDocument document(inside.context, file);
        const auto snapshot = readSnapshot(document.model());
        const auto used =
            std::find_if(snapshot.pageStyles.begin(), snapshot.pageStyles.end(), [](const auto& style) { return style.used; });
        EXPECT(used != snapshot.pageStyles.end());
        EXPECT(std::abs(used->bottom - 2000) <= 5);
        const auto page = pageAt(document, document.text()->getStart());
        const bool shared = property(page, "FirstIsShared", true);
        EXPECT_EQUAL(textIn(page, shared ? "FooterText" : "FooterTextFirst"), std::u16string(u"\nSố 1, đường Thử"));
        EXPECT(textIn(pageAt(document, document.end()->getStart()), "FooterText").empty() || shared);
    }
}
