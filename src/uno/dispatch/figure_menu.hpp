#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>

namespace trinhky {

/// Adds “Xem nguồn số liệu…” to the context menu of one window where the cursor stands at a figure or in a table that was filled in.
class FigureMenu : public Implements<com::sun::star::ui::XContextMenuInterceptor> {
public:
    using ControllerRef = com::sun::star::uno::Reference<com::sun::star::frame::XController>;

    FigureMenu(const ContextRef& context, const ControllerRef& controller) : m_context(context), m_controller(controller) {}

    com::sun::star::ui::ContextMenuInterceptorAction SAL_CALL
    notifyContextMenuExecute(const com::sun::star::ui::ContextMenuExecuteEvent& event) override;

private:
    ContextRef m_context;
    com::sun::star::uno::WeakReference<com::sun::star::frame::XController> m_controller; ///< which holds this
};

/// Nothing for a window that is none of Writer. The window keeps the menu as long as it lives.
void addFigureMenu(const ContextRef& context, const FigureMenu::ControllerRef& controller);

} // namespace trinhky
