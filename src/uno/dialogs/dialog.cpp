#include "uno/dialogs/dialog.hpp"

#include "uno/help/help_pages.hpp"

#include <com/sun/star/awt/DialogProvider.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XDialogProvider2.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace trinhky {

namespace {

using namespace com::sun::star;

/// With a document the dialog stands over its window.
uno::Reference<awt::XDialogProvider> dialogProvider(const ContextRef& context, const uno::Reference<frame::XFrame>& frame)
{
    const auto controller = frame.is() ? frame->getController() : uno::Reference<frame::XController>();
    const auto model = controller.is() ? controller->getModel() : uno::Reference<frame::XModel>();
    return model.is() ? awt::DialogProvider::createWithModel(context, model)
                      : createService<awt::XDialogProvider>(context, "com.sun.star.awt.DialogProvider");
}

rtl::OUString addressOf(std::string_view name)
{
    return "vnd.sun.star.extension://vn.trinhky/dialogs/" + officeOf(name) + ".xdl";
}

uno::Reference<awt::XDialog> overParent(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent,
                                        std::string_view name)
{
    beans::NamedValue argument;
    argument.Name = "ParentWindow";
    argument.Value <<= parent;
    return createService<awt::XDialogProvider2>(context, "com.sun.star.awt.DialogProvider")
        ->createDialogWithArguments(addressOf(name), parent.is() ? sequenceOf({argument}) : uno::Sequence<beans::NamedValue>());
}

} // namespace

Dialog::Dialog(const ContextRef& context, const uno::Reference<awt::XDialog>& dialog, std::string_view name)
    : Controls(dialog), m_dialog(dialog), m_help(context, demand<awt::XControlContainer>(dialog), helpPageOf(name))
{}

Dialog::Dialog(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, std::string_view name)
    : Dialog(context, dialogProvider(context, frame)->createDialog(addressOf(name)), name)
{}

Dialog::Dialog(const ContextRef& context, const uno::Reference<awt::XWindowPeer>& parent, std::string_view name)
    : Dialog(context, overParent(context, parent, name), name)
{}

Dialog::~Dialog()
{
    try {
        if (const auto component = query<lang::XComponent>(m_dialog); component.is())
            component->dispose();
    } catch (const uno::Exception&) {
        // The window went first (its document was closed): nothing is left to free.
        return;
    }
}

bool Dialog::execute() { return m_dialog->execute() == 1; }

void Dialog::end(bool accepted)
{
    if (const auto dialog = query<awt::XDialog2>(m_dialog); dialog.is())
        dialog->endDialog(accepted ? 1 : 0);
}

void Dialog::setTitle(const rtl::OUString& title) { m_dialog->setTitle(title); }

void Dialog::setPage(std::int32_t page) { setProperty(demand<awt::XControl>(m_dialog)->getModel(), "Step", page); }

} // namespace trinhky
