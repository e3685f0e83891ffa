#include "uno/dialogs/message_box.hpp"

#include "uno/help/help_key.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

std::int16_t showBox(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, awt::MessageBoxType type,
                     std::int32_t buttons, const rtl::OUString& text)
{
    const auto factory = demand<awt::XMessageBoxFactory>(awt::Toolkit::create(context));
    const auto box = factory->createMessageBox(parent, type, buttons, officeOf("Trình ký"), text);
    const HelpKey help(context, {}, "index");
    const std::int16_t result = box->execute();
    if (const auto component = query<lang::XComponent>(box); component.is())
        component->dispose();
    return result;
}

} // namespace

void showMessage(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, awt::MessageBoxType type,
                 const rtl::OUString& text)
{
    showBox(context, parent, type, awt::MessageBoxButtons::BUTTONS_OK, text);
}

void showMessage(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, awt::MessageBoxType type,
                 const rtl::OUString& text)
{
    uno::Reference<awt::XWindowPeer> parent;
    if (frame.is())
        parent = query<awt::XWindowPeer>(frame->getContainerWindow());
    showMessage(context, parent, type, text);
}

bool confirm(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, const rtl::OUString& question)
{
    return showBox(context, parent, awt::MessageBoxType_QUERYBOX, awt::MessageBoxButtons::BUTTONS_OK_CANCEL, question) ==
           awt::MessageBoxResults::OK;
}

Answer askUser(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, const rtl::OUString& question)
{
    switch (showBox(context, parent, awt::MessageBoxType_QUERYBOX, awt::MessageBoxButtons::BUTTONS_YES_NO_CANCEL, question)) {
    case awt::MessageBoxResults::YES:
        return Answer::Yes;
    case awt::MessageBoxResults::NO:
        return Answer::No;
    default:
        return Answer::Cancel;
    }
}

} // namespace trinhky
