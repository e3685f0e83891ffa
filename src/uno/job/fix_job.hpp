#pragma once
#include "uno/job/job_commands.hpp"

namespace trinhky {

/// The command "fix" of the protocol.
Json fixDocument(const ContextRef& context, const JobRequest& request);

} // namespace trinhky
