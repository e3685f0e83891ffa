#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XUIElement.hpp>

namespace trinhky {

/// The panel of a frame: checks the frame's document when asked, shows the findings, goes to their places.
com::sun::star::uno::Reference<com::sun::star::ui::XUIElement>
makeFindingsPanel(const ContextRef& context, const rtl::OUString& resource,
                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                  const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent);

} // namespace trinhky
