#include "uno/apply/sidebar_context.hpp"

#include <com/sun/star/ui/ContextChangeEventMultiplexer.hpp>
#include <com/sun/star/ui/ContextChangeEventObject.hpp>

namespace trinhky {

using namespace com::sun::star;

void backToText(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    const auto controller = frame->getController();
    if (!controller.is())
        return;
    ui::ContextChangeEventObject event;
    event.Source = query<uno::XInterface>(controller);
    event.ApplicationName = officeOf("com.sun.star.text.TextDocument");
    event.ContextName = officeOf("Text");
    ui::ContextChangeEventMultiplexer::get(context)->broadcastContextChangeEvent(event, event.Source);
}

} // namespace trinhky
