#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Lets the user choose a figure of the data and writes it at the cursor.
CommandResult insertFigureCommand(const ContextRef& context,
                                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
/// Says where the figure at the cursor comes from.
CommandResult showFigureSource(const ContextRef& context,
                               const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
