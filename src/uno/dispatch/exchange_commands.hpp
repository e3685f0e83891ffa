#pragma once
#include "uno/dispatch/command_result.hpp"

namespace trinhky {

/// Asks where to save, writes the exchange data (edXML) of the document there, and tells what it could not say.
CommandResult exportExchangeData(const ContextRef& context,
                                 const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

} // namespace trinhky
