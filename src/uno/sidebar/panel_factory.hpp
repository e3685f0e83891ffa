#pragma once
#include "uno/base/adapters.hpp"

namespace trinhky {

/// Factory of the panel of the sidebar deck "Trình ký" (extension/Factories.xcu, extension/Sidebar.xcu).
com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makePanelFactory(const ContextRef& context);

} // namespace trinhky
