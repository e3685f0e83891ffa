#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// The first page of the help.
CommandResult showHelpIndex(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
