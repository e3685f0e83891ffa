#include "uno/sidebar/check_request.hpp"

#include <com/sun/star/document/DocumentEvent.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/theGlobalEventBroadcaster.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace trinhky {

using namespace com::sun::star;

bool requestCheck(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    const auto controller = query<frame::XController2>(frame->getController());
    const auto sidebar = controller.is() ? controller->getSidebar() : uno::Reference<ui::XSidebarProvider>();
    if (!sidebar.is())
        return false;
    sidebar->setVisible(true);
    const auto decks = sidebar->getDecks();
    uno::Reference<ui::XDeck> deck;
    if (!decks.is() || !decks->hasByName("TrinhKyDeck") || !(decks->getByName("TrinhKyDeck") >>= deck))
        return false;
    deck->activate(true);
    sidebar->showDecks(true);
    document::DocumentEvent event;
    event.Source = controller->getModel();
    event.EventName = rtl::OUString::createFromAscii(kCheckRequested);
    event.ViewController = controller;
    // The broadcaster makes no events of its own; it passes on what it is told as a listener.
    frame::theGlobalEventBroadcaster::get(context)->documentEventOccured(event);
    return true;
}

} // namespace trinhky
