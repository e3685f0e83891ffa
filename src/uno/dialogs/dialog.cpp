#include "uno/dialogs/dialog.hpp"

#include <com/sun/star/awt/DialogProvider.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
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

} // namespace

Dialog::Dialog(const ContextRef& context, const uno::Reference<frame::XFrame>& frame, std::string_view name)
    : m_dialog(
          dialogProvider(context, frame)->createDialog("vnd.sun.star.extension://vn.trinhky/dialogs/" + officeOf(name) + ".xdl"),
          uno::UNO_SET_THROW)
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

rtl::OUString Dialog::text(std::string_view id) const { return control<awt::XTextComponent>(id)->getText().trim(); }

void Dialog::setEnabled(std::string_view id, bool enabled) const { control<awt::XWindow>(id)->setEnable(enabled); }

} // namespace trinhky
