#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/io/XInputStream.hpp>

#include <string_view>

namespace trinhky {

/// A generated package as a stream of the office's own making, for loading through "private:stream". (A stream class of ours
/// crashed 25.2.3.)
com::sun::star::uno::Reference<com::sun::star::io::XInputStream> packageStream(const ContextRef& context, std::string_view bytes);

} // namespace trinhky
