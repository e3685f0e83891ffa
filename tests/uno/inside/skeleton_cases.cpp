#include "uno/inside/form_faults.hpp"
#include "uno/inside/skeleton_support.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

using namespace trinhky;
using namespace trinhky::test;
namespace star = com::sun::star;

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

INSIDE_CASE("skeleton: the page number is hidden on page 1 and stands in the middle above the others")
{
    TestDocument document(inside.context, newSkeleton(inside, {"BC", {}, std::nullopt, 2026}));
    EXPECT_EQUAL(property(document.text()->createTextCursor(), "PageStyleName", rtl::OUString()), officeOf("TK Trang"));
    EXPECT_EQUAL(firstPageFault(document.model()), std::string());
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
