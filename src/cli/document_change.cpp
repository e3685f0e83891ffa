#include "cli/document_change.hpp"

#include "cli/input_file.hpp"
#include "cli/office/file_url.hpp"
#include "cli/output_file.hpp"
#include "uno/job/protocol.hpp"

#include <ostream>
#include <system_error>

namespace trinhky {

ExitStatus runIntoFile(std::string_view name, JobValues values, const fs::path& target, const Surroundings& surroundings,
                       Json& answer)
{
    OutputFile out(target, surroundings.leftovers);
    if (const Result<void> opened = out.open(); !opened) {
        tell(surroundings.err, opened.error());
        return ExitStatus::WrongUse;
    }
    values[protocol::kOut] = fileUrl(out.temporary());
    values[protocol::kEnding] = endingOf(target);
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    Answer done = office.run(name, values);
    if (!done)
        return fail(surroundings.err, done.error());
    answer = std::move(done.value());
    if (const Result<void> committed = out.commit(); !committed) {
        tell(surroundings.err, committed.error());
        return ExitStatus::WrongUse;
    }
    return ExitStatus::Clean;
}

Result<fs::path> workingCopy(const fs::path& document, const fs::path& folder)
{
    // The name stays: the document's own fields may show it.
    const fs::path copy = folder / document.filename();
    std::error_code failed;
    fs::copy_file(document, copy, failed);
    if (failed)
        return Error{{"Không đọc được “" + document.string() + "”.", "“" + document.string() + "” cannot be read."}};
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, failed);
    return copy;
}

bool reportInputFault(const fs::path& file, const Surroundings& surroundings)
{
    const auto wrong = inputFault(file, surroundings.officeOptions.sizeLimit);
    if (wrong)
        tell(surroundings.err, Error{*wrong, file.string(), 0, 0});
    return wrong.has_value();
}

ExitStatus runOnDocument(std::string_view name, JobValues values, const fs::path& out, bool dryRun,
                         const Surroundings& surroundings, Json& answer)
{
    if (!dryRun)
        return runIntoFile(name, std::move(values), out, surroundings, answer);
    Office office(surroundings.context, surroundings.officeOptions, surroundings.leftovers);
    Answer done = office.run(name, values);
    if (!done)
        return fail(surroundings.err, done.error());
    answer = std::move(done.value());
    return ExitStatus::Clean;
}

} // namespace trinhky
