#include "cli/document_change.hpp"
#include "cli/office/file_url.hpp"
#include "cli/output_file.hpp"
#include "cli/run.hpp"
#include "cli/template_folder.hpp"
#include "report/json.hpp"
#include "uno/job/protocol.hpp"

#include <optional>
#include <ostream>

namespace trinhky {

namespace {

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

/// The id of a shipped layout, or the URL of the user's own file.
std::string layoutValue(const std::string& layout)
{
    const bool file = layout.find('/') != std::string::npos || fs::path(layout).extension() == ".xml";
    return file ? fileUrl(layout) : layout;
}

JobValues fillValues(const FillCommand& command)
{
    return {{protocol::kData, fileUrl(command.data)},
            {protocol::kLayout, layoutValue(command.layout)},
            {protocol::kBookmark, command.bookmark}};
}

/// Runs a command that changes a document on a copy of it, and writes the result or tells what would change.
template <class ChangeCommand>
ExitStatus change(const ChangeCommand& command, std::string_view name, JobValues values, const Surroundings& surroundings)
{
    const TemporaryFolder folder(surroundings.leftovers);
    const Result<fs::path> copy = workingCopy(command.document, folder.path());
    if (!copy) {
        tell(surroundings.err, copy.error());
        return ExitStatus::Unreadable;
    }
    values[protocol::kDocument] = fileUrl(copy.value());
    values[protocol::kDryRun] = command.dryRun ? "1" : "";
    Json answer;
    const ExitStatus status = runOnDocument(name, std::move(values), command.out, command.dryRun, surroundings, answer);
    if (status != ExitStatus::Clean)
        return status;
    if (command.dryRun)
        surroundings.out << answer.at("summary").at("plan").get<std::string>() << '\n';
    tellNotes(surroundings.err, answer.at("summary").at("notes"));
    return ExitStatus::Clean;
}

template <class ChangeCommand>
std::optional<Error> overwritesDocument(const ChangeCommand& command)
{
    if (command.out.empty() || command.inPlace || !isSameFile(command.out, command.document))
        return std::nullopt;
    return fault("-o trùng với văn bản đầu vào; muốn ghi đè thì dùng --in-place.",
                 "-o is the input document; use --in-place to write over it.");
}

std::optional<Error> misuse(const RenumberCommand& command) { return overwritesDocument(command); }

std::optional<Error> misuse(const FillCommand& command)
{
    if (auto wrong = overwritesDocument(command))
        return wrong;
    if (!command.out.empty() && isSameFile(command.out, command.data))
        return fault("-o trùng với tệp chỉ tiêu.", "-o is the indicator file.");
    return std::nullopt;
}

std::optional<Error> misuse(const NewCommand& command)
{
    if (isSameFile(command.out, command.profile))
        return fault("-o trùng với tệp hồ sơ.", "-o is the profile.");
    if (isSameFile(command.out, command.original))
        return fault("-o trùng với văn bản gốc.", "-o is the original document.");
    return std::nullopt;
}

} // namespace

ExitStatus run(const NewCommand& command, const Surroundings& surroundings)
{
    if (const auto wrong = misuse(command)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::WrongUse;
    }
    JobValues values{{protocol::kKind, command.kind},
                     {protocol::kForm, command.form},
                     {protocol::kMedium, command.medium},
                     {protocol::kFields, Json(command.fields).dump(-1, ' ', false, Json::error_handler_t::replace)},
                     {protocol::kSigner, command.signer},
                     {protocol::kDate, command.date}};
    const std::initializer_list<std::pair<std::string_view, const fs::path&>> inputs{{protocol::kProfile, command.profile},
                                                                                     {protocol::kOriginal, command.original}};
    for (const auto& [name, file] : inputs) {
        if (file.empty())
            continue;
        if (reportInputFault(file, surroundings))
            return ExitStatus::Unreadable;
        values[name] = fileUrl(file);
    }
    if (const auto wrong = templatesFault(command.templates)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::Unreadable;
    }
    values[protocol::kTemplates] = templatesUrl(command.templates);
    Json answer;
    const ExitStatus status = runIntoFile(protocol::kNew, std::move(values), command.out, surroundings, answer);
    if (status == ExitStatus::Clean)
        tellNotes(surroundings.err, answer.at("notes"));
    return status;
}

ExitStatus run(const FillCommand& command, const Surroundings& surroundings)
{
    if (const auto wrong = misuse(command)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::WrongUse;
    }
    if (reportInputFault(command.document, surroundings) || reportInputFault(command.data, surroundings))
        return ExitStatus::Unreadable;
    return change(command, protocol::kFill, fillValues(command), surroundings);
}

ExitStatus run(const RenumberCommand& command, const Surroundings& surroundings)
{
    if (const auto wrong = misuse(command)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::WrongUse;
    }
    if (reportInputFault(command.document, surroundings))
        return ExitStatus::Unreadable;
    return change(command, protocol::kRenumber, {}, surroundings);
}

} // namespace trinhky
