#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Asks for a data file, then for what of it to show, and inserts the chart behind the cursor.
CommandResult insertChartCommand(const ContextRef& context,
                                 const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
