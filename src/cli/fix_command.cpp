#include "cli/document_change.hpp"
#include "cli/office/file_url.hpp"
#include "cli/output_file.hpp"
#include "uno/job/protocol.hpp"

#include <ostream>

namespace trinhky {

namespace {

std::optional<Error> misuse(const FixCommand& command)
{
    if (command.out.empty())
        return std::nullopt;
    if (!command.inPlace && isSameFile(command.out, command.document))
        return Error{{"-o trùng với văn bản đầu vào; muốn ghi đè thì dùng --in-place.",
                      "-o is the input document; use --in-place to write over it."}};
    if (!command.profile.empty() && isSameFile(command.out, command.profile))
        return Error{{"-o trùng với tệp hồ sơ.", "-o is the profile."}};
    return std::nullopt;
}

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

JobValues valuesOf(const FixCommand& command, const fs::path& copy)
{
    JobValues values{{protocol::kDocument, fileUrl(copy)},
                     {protocol::kTier, command.tier},
                     {protocol::kRuleGlobs, joinedLines(command.rules)},
                     {protocol::kDryRun, command.dryRun ? "1" : ""}};
    if (!command.profile.empty())
        values[protocol::kProfile] = fileUrl(command.profile);
    return values;
}

/// "đoạn 5: “cũ” → “mới”", a line each; of pages, which have no paragraph, "Trang giấy: cũ → mới".
void tellEdits(std::ostream& out, const Json& lines)
{
    for (const Json& line : lines) {
        const auto paragraph = line.at("paragraph").get<int>();
        const auto before = line.at("before").get<std::string>();
        const auto after = line.at("after").get<std::string>();
        if (paragraph > 0)
            out << "đoạn " << paragraph << ": “" << before << "” → “" << after << "”\n";
        else
            out << before << " → " << after << '\n';
    }
}

std::string placeOf(const Json& fixed)
{
    const auto paragraph = fixed.at("paragraph").get<int>();
    return paragraph > 0 ? "đoạn " + std::to_string(paragraph) : "cả văn bản";
}

void tellFixed(std::ostream& out, const Json& fixed)
{
    for (const Json& one : fixed)
        out << one.at("rule").get<std::string>() << ", " << placeOf(one) << ": " << one.at("did").at("vi").get<std::string>()
            << '\n';
}

void tellLeft(std::ostream& err, const Json& answer, bool dryRun)
{
    const auto count = answer.at("fixed").size();
    const Json& left = answer.at("left");
    err << "trinhky: " << (dryRun ? "sẽ sửa " : "đã sửa ") << count << " chỗ (" << count
        << (dryRun ? " to be fixed); hiện có / at present: " : " fixed); còn / left: ") << left.at("error").get<int>()
        << " lỗi (errors), " << left.at("warning").get<int>() << " cảnh báo (warnings), " << left.at("info").get<int>()
        << " gợi ý (infos).\n";
}

} // namespace

ExitStatus run(const FixCommand& command, const Surroundings& surroundings)
{
    if (const auto wrong = misuse(command)) {
        tell(surroundings.err, *wrong);
        return ExitStatus::WrongUse;
    }
    if (reportInputFault(command.document, surroundings) ||
        (!command.profile.empty() && reportInputFault(command.profile, surroundings)))
        return ExitStatus::Unreadable;
    const TemporaryFolder folder(surroundings.leftovers);
    const Result<fs::path> copy = workingCopy(command.document, folder.path());
    if (!copy) {
        tell(surroundings.err, copy.error());
        return ExitStatus::Unreadable;
    }
    Json answer;
    const ExitStatus status =
        runOnDocument(protocol::kFix, valuesOf(command, copy.value()), command.out, command.dryRun, surroundings, answer);
    if (status != ExitStatus::Clean)
        return status;
    if (command.dryRun)
        tellEdits(surroundings.out, answer.at("preview"));
    else
        tellFixed(surroundings.err, answer.at("fixed"));
    tellNotes(surroundings.err, answer.at("notes"));
    tellLeft(surroundings.err, answer, command.dryRun);
    return ExitStatus::Clean;
}

} // namespace trinhky
