#include "uno/dialogs/message_box.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace trinhky {

void showMessage(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                 com::sun::star::awt::MessageBoxType type, const rtl::OUString& text)
{
    using namespace com::sun::star;
    uno::Reference<awt::XWindowPeer> parent;
    if (frame.is())
        parent = query<awt::XWindowPeer>(frame->getContainerWindow());
    const auto factory = demand<awt::XMessageBoxFactory>(awt::Toolkit::create(context));
    const auto box = factory->createMessageBox(parent, type, awt::MessageBoxButtons::BUTTONS_OK, officeOf("Trình ký"), text);
    box->execute();
    if (const auto component = query<lang::XComponent>(box); component.is())
        component->dispose();
}

} // namespace trinhky
