#pragma once
#include "cli/command.hpp"
#include "cli/office/installation.hpp"
#include "cli/office/office_link.hpp"
#include "cli/office/office_process.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>

namespace trinhky {

/// Why a command of the job was not done (protocol.hpp, "fault").
enum class Fault { Usage, Input, Output, Office };

struct JobFailure {
    Error error;
    Fault fault = Fault::Office;
};

using Answer = boost::outcome_v2::basic_result<nlohmann::ordered_json, JobFailure, boost::outcome_v2::policy::all_narrow>;

/// The office that does the work: a private one, started when first needed and again after it had to be ended, or a running one that
/// was joined. For one thread.
class Office {
public:
    /// Starts nothing yet. `context` and `leftovers` must outlive it.
    Office(const ContextRef& context, OfficeOptions options, Leftovers& leftovers);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    /// Sends a command and waits for its answer, no longer than the time limit: then, or when the office crashes, it is ended and the
    /// next command gets a fresh one.
    Answer run(std::string_view command, const JobValues& values);

private:
    Result<void> ensureConnected();
    Result<void> connectPrivate();
    /// False when the office ended, or nobody listened for long.
    Result<bool> connectStarted();
    Result<void> join();
    void drop();

    ContextRef m_context;
    OfficeOptions m_options;
    Leftovers& m_leftovers;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<OfficeProcess> m_process;
    std::optional<OfficeLink> m_link;
};

} // namespace trinhky
