#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/uno/XInterface.hpp>

namespace trinhky {

/// The service vn.trinhky.Job: the front for clients outside the office, the command line among them. See protocol.hpp.
com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeJob(const ContextRef& context);

} // namespace trinhky
