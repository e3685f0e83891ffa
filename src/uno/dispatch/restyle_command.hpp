#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Shows what would bring the draft to the decree's form and, when the user agrees, does so.
CommandResult restyleDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
