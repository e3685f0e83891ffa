#pragma once
#include "uno/job/job_commands.hpp"

/// The commands that only tell what there is: answers of protocol.hpp.
namespace trinhky {

Json pingAnswer(const ContextRef& context, const JobRequest& request);
Json rulesAnswer(const ContextRef& context, const JobRequest& request);
Json explainAnswer(const ContextRef& context, const JobRequest& request);

} // namespace trinhky
