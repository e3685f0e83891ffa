#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Asks for the data file, shows what has changed in it since the tables were filled in and, when the user agrees, brings them up to date.
CommandResult refillDraft(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
