#pragma once
#include "cli/run.hpp"

/// How commands write and change documents: never the input itself, and the result whole or not at all.
namespace trinhky {

/// Lets the office write beside the target and puts the result in its place.
ExitStatus runIntoFile(std::string_view name, JobValues values, const fs::path& target, const Surroundings& surroundings,
                       Json& answer);

/// A copy of the document to work on: the office locks and may touch what it opens for editing.
Result<fs::path> workingCopy(const fs::path& document, const fs::path& folder);

/// Tells why an input file cannot be used; false when it can.
bool reportInputFault(const fs::path& file, const Surroundings& surroundings);

/// Runs a command that changes a document: on the working copy, into `out`; nothing is written with `dryRun`.
ExitStatus runOnDocument(std::string_view name, JobValues values, const fs::path& out, bool dryRun,
                         const Surroundings& surroundings, Json& answer);

} // namespace trinhky
