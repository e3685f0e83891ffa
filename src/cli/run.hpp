#pragma once
#include "cli/command.hpp"
#include "cli/exit_status.hpp"
#include "cli/office/office.hpp"
#include "report/json.hpp"

#include <iosfwd>

/// The commands: each carries out what parseCommandLine() made.
namespace trinhky {

/// Where a command works: results go to `out`, progress and errors to `err`.
struct Surroundings {
    ContextRef context;
    OfficeOptions officeOptions;
    Leftovers& leftovers;
    std::ostream& out;
    std::ostream& err;
};

ExitStatus run(const NewCommand& command, const Surroundings& surroundings);
ExitStatus run(const FillCommand& command, const Surroundings& surroundings);
ExitStatus run(const RenumberCommand& command, const Surroundings& surroundings);
ExitStatus run(const FixCommand& command, const Surroundings& surroundings);
ExitStatus run(const CheckCommand& command, const Surroundings& surroundings);
ExitStatus run(const ExchangeCommand& command, const Surroundings& surroundings);
ExitStatus run(const KindsCommand& command, const Surroundings& surroundings);
ExitStatus run(const RulesCommand& command, const Surroundings& surroundings);
ExitStatus run(const ExplainCommand& command, const Surroundings& surroundings);
ExitStatus run(const DoctorCommand& command, const Surroundings& surroundings);

/// Writes a result to the named file, whole or not at all; to standard output where no file is named.
Result<void> deliver(const std::string& text, const fs::path& file, const Surroundings& surroundings);
/// "trinhky: câu (sentence)" on `err`.
void tell(std::ostream& err, const Error& error);
/// The notes of an answer (protocol.hpp), a line each.
void tellNotes(std::ostream& err, const Json& notes);
/// Tells the failure and says which exit status it is.
ExitStatus fail(std::ostream& err, const JobFailure& failure);

} // namespace trinhky
