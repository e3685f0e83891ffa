#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Shows what would be renumbered and, when the user agrees, does so.
CommandResult renumberDraft(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
