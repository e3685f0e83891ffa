#include "cli/run.hpp"

#include <ostream>

namespace trinhky {

void tell(std::ostream& err, const Error& error)
{
    err << "trinhky: " << describe(error);
    if (!error.message.en.empty())
        err << " (" << error.message.en << ")";
    err << '\n';
}

void tellNotes(std::ostream& err, const Json& notes)
{
    for (const Json& note : notes)
        tell(err, Error{{note.at("vi"), note.at("en")}});
}

ExitStatus fail(std::ostream& err, const JobFailure& failure)
{
    tell(err, failure.error);
    const bool wrongUse = failure.fault == Fault::Usage || failure.fault == Fault::Output;
    return wrongUse ? ExitStatus::WrongUse : ExitStatus::Unreadable;
}

} // namespace trinhky
