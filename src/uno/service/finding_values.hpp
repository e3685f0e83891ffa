#pragma once
#include "uno/service/drafting.hpp"
#include "uno/service/named_options.hpp"

#include <vn/trinhky/Finding.hpp>

namespace trinhky {

/// A finding as macros get it; the snapshot is that of its check.
vn::trinhky::Finding findingOf(const Finding& finding, const Snapshot& snapshot);
com::sun::star::uno::Sequence<vn::trinhky::Finding> findingsOf(const CheckOutcome& outcome);

/// The options "Kind", "AsOf", "Stage" and "Rules" (globs). IllegalArgumentException for a value that there is not.
CheckOptions checkOptionsOf(const NamedOptions& options);

} // namespace trinhky
