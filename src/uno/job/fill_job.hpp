#pragma once
#include "uno/job/job_commands.hpp"

namespace trinhky {

/// The command "fill" of the protocol: brings tables, figures and charts that the document has of the data up to date, and fills what is
/// still open.
Json fillDocument(const ContextRef& context, const JobRequest& request);

} // namespace trinhky
