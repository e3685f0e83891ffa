#pragma once
#include "uno/base/adapters.hpp"

namespace trinhky {

/// Handler of the commands vn.trinhky:<name> of command_table.cpp, one for each frame (extension/ProtocolHandler.xcu).
/// Called by dispatchWithNotification, the result holds the sentence that the user was told.
com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeProtocolHandler(const ContextRef& context);

} // namespace trinhky
