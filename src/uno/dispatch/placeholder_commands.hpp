#pragma once
#include "uno/dispatch/commands.hpp"

namespace trinhky {

/// Go to the next or previous place to fill in and select it. That the end of the document was passed, or nothing is left, stands in
/// a bar above the text, which the next step takes away: typing goes on without a window to close first.
CommandResult nextPlaceholder(const ContextRef& context,
                              const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
CommandResult previousPlaceholder(const ContextRef& context,
                                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
