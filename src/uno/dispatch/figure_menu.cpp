#include "uno/dispatch/figure_menu.hpp"

#include "uno/service/failure.hpp"
#include "uno/service/figure_inserting.hpp"
#include "uno/service/language.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>

namespace trinhky {

using namespace com::sun::star;
using uno::Reference;

namespace {

constexpr std::string_view kCommand = "vn.trinhky:figureSource";

bool isThere(const Reference<container::XIndexContainer>& menu)
{
    for (sal_Int32 at = 0; at < menu->getCount(); ++at)
        if (property(query<uno::XInterface>(menu->getByIndex(at)), "CommandURL", rtl::OUString()) == officeOf(kCommand))
            return true;
    return false;
}

/// Entries are made by the menu itself.
void append(const Reference<container::XIndexContainer>& menu, std::string_view service, const rtl::OUString& title)
{
    const auto entry = demand<beans::XPropertySet>(demand<lang::XMultiServiceFactory>(menu)->createInstance(officeOf(service)));
    if (!title.isEmpty()) {
        entry->setPropertyValue("Text", uno::makeAny(title));
        entry->setPropertyValue("CommandURL", uno::makeAny(officeOf(kCommand)));
    }
    menu->insertByIndex(menu->getCount(), uno::makeAny(entry));
}

} // namespace

ui::ContextMenuInterceptorAction SAL_CALL FigureMenu::notifyContextMenuExecute(const ui::ContextMenuExecuteEvent& event)
{
    auto action = ui::ContextMenuInterceptorAction_IGNORED;
    forListener(m_context, "FigureMenu", [&] {
        const Reference<frame::XController> controller(m_controller);
        const auto document =
            controller.is() ? query<text::XTextDocument>(controller->getModel()) : Reference<text::XTextDocument>();
        const auto& menu = event.ActionTriggerContainer;
        if (!menu.is() || !document.is() || !standsAtFilled(document) || isThere(menu))
            return;
        append(menu, "com.sun.star.ui.ActionTriggerSeparator", {});
        append(menu, "com.sun.star.ui.ActionTrigger",
               inLanguage({"Xem nguồn số liệu…", "Source of Figure…"}, uiLanguage(m_context)));
        action = ui::ContextMenuInterceptorAction_CONTINUE_MODIFIED;
    });
    return action;
}

void addFigureMenu(const ContextRef& context, const FigureMenu::ControllerRef& controller)
{
    const auto window = query<ui::XContextMenuInterception>(controller);
    if (window.is() && query<text::XTextDocument>(controller->getModel()).is())
        window->registerContextMenuInterceptor(new FigureMenu(context, controller));
}

} // namespace trinhky
