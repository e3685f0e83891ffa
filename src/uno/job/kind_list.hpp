#pragma once
#include "uno/job/job_commands.hpp"

namespace trinhky {

/// Every kind of the contract with its forms, media and fields: what `trinhky new` takes. Scripts build on its form (protocol.hpp, kKinds).
Json kindsAnswer(const ContextRef& context, const JobRequest& request);

} // namespace trinhky
