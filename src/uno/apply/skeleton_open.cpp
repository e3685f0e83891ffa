#include "uno/apply/skeleton_open.hpp"

#include "uno/apply/package_stream.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

Error notOpened(const uno::Exception* reason)
{
    const auto detail = reason ? ": " + utf8Of(reason->Message) : std::string();
    return {{"Không mở được văn bản mới từ mẫu" + detail + ".", "The new document could not be opened" + detail + "."}, {}, 0, 0};
}

/// A page number that starts again at 1 is a right page to Writer, which puts an empty page before an attached document that follows an odd one.
void printNoEmptyPages(const uno::Reference<text::XTextDocument>& document)
{
    const auto settings =
        demand<lang::XMultiServiceFactory>(document)->createInstance(officeOf("com.sun.star.document.Settings"));
    demand<beans::XPropertySet>(settings)->setPropertyValue(officeOf("PrintEmptyPages"), uno::Any(false));
    demand<util::XModifiable>(document)->setModified(false);
}

} // namespace

Result<uno::Reference<text::XTextDocument>> openSkeleton(const ContextRef& context, const SkeletonPlan& plan, bool hidden)
{
    try {
        // No word about macros: the package holds none, and offices from 25.2 on answer a ban with a bar "macros are disabled".
        const auto arguments = Bag{}
                                   .set("InputStream", packageStream(context, plan.package))
                                   .set("FilterName", officeOf("writer8_template"))
                                   .set("AsTemplate", true)
                                   .set("Hidden", hidden)
                                   .done();
        const auto loader = createService<frame::XComponentLoader>(context, "com.sun.star.frame.Desktop");
        auto document = query<text::XTextDocument>(
            loader->loadComponentFromURL(officeOf("private:stream"), officeOf("_blank"), 0, arguments));
        if (!document.is())
            return notOpened(nullptr);
        printNoEmptyPages(document);
        return document;
    } catch (const uno::Exception& exception) {
        return notOpened(&exception);
    }
}

} // namespace trinhky
