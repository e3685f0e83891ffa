#pragma once
#include "uno/base/adapters.hpp"

namespace trinhky {

/// Tells Writer which words of Vietnamese text have findings, with suggestions, from what the live checks know. It is asked on a
/// thread of the office, so it waits for nothing and calls nothing of the office.
com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeProofreader(const ContextRef& context);

} // namespace trinhky
