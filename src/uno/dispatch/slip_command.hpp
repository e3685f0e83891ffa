#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Checks the draft and writes the slip to a file that the user chooses, beside the document at first.
CommandResult writeSlip(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
