#pragma once
#include "base/error.hpp"
#include "plan/skeleton.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// Opens the skeleton as a new, untitled, unmodified document in a window of its own, or without one when `hidden`. On the main
/// thread. No macro is run and nothing is fetched: the package holds neither.
Result<com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>> openSkeleton(const ContextRef& context,
                                                                                         const SkeletonPlan& plan, bool hidden);

} // namespace trinhky
