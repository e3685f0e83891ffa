#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/frame/XDispatch.hpp>

namespace trinhky {

/// What stands behind the links between help pages, "vn.trinhky:help?new": a link to the file itself would go to the browser. Empty for
/// any other URL.
com::sun::star::uno::Reference<com::sun::star::frame::XDispatch> helpLink(const ContextRef& context, const rtl::OUString& url);

} // namespace trinhky
