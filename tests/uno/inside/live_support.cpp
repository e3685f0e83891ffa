#include "uno/inside/live_support.hpp"

#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>

namespace trinhky::test {

void runUntil(const Inside& inside, const std::function<bool()>& condition, std::chrono::minutes patience)
{
    const auto toolkit = createService<com::sun::star::awt::XToolkitExperimental>(inside.context, "com.sun.star.awt.Toolkit");
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            throw Failure("waited in vain");
        toolkit->processEventsToIdle();
    }
}

com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> openShown(const ContextRef& context)
{
    const auto loader = createService<com::sun::star::frame::XComponentLoader>(context, "com.sun.star.frame.Desktop");
    return demand<com::sun::star::text::XTextDocument>(
        loader->loadComponentFromURL(officeOf("private:factory/swriter"), officeOf("_blank"), 0, {}));
}

} // namespace trinhky::test
