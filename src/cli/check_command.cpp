#include "base/clock.hpp"
#include "base/try.hpp"
#include "cli/input_file.hpp"
#include "cli/office/file_url.hpp"
#include "cli/output_file.hpp"
#include "cli/run.hpp"
#include "report/json.hpp"
#include "report/junit.hpp"
#include "report/sarif.hpp"
#include "report/slip.hpp"
#include "report/text.hpp"
#include "uno/job/protocol.hpp"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>
#include <utility>

namespace trinhky {

namespace {

std::string linesOf(const std::vector<std::string>& values)
{
    std::string lines;
    for (const std::string& value : values)
        lines += value + "\n";
    return lines;
}

JobValues valuesOf(const CheckCommand& command, const fs::path& document)
{
    return {{protocol::kDocument, fileUrl(document)},
            {protocol::kPath, document.string()},
            {protocol::kKind, command.kind},
            {protocol::kAsOf, command.asOf},
            {protocol::kStage, command.stage},
            {protocol::kConfig, command.config.empty() ? std::string() : fileUrl(command.config)},
            {protocol::kData, command.data.empty() ? std::string() : fileUrl(command.data)},
            {protocol::kRuleGlobs, linesOf(command.rules)},
            {protocol::kPages, command.pages ? "1" : ""}};
}

/// Checks documents one after the other, on as many offices as asked for. The answers keep the order of the documents.
class Batch {
public:
    Batch(const CheckCommand& command, const Surroundings& surroundings)
        : m_command(command), m_surroundings(surroundings), m_entries(command.documents.size())
    {}

    void run()
    {
        const auto documents = static_cast<unsigned>(m_command.documents.size());
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        // A joined office is one, however many are asked for.
        const unsigned most = m_surroundings.officeOptions.pipe.empty() ? std::min(cores, documents) : 1;
        std::vector<std::future<void>> others;
        for (unsigned i = 1; i < std::min(m_command.jobs, most); ++i)
            others.push_back(std::async(std::launch::async, [this] { work(false); }));
        work(m_command.format == ReportFormat::Sarif);
        for (std::future<void>& other : others)
            other.get();
    }

    /// What stopped the whole batch: wrong use, or no office.
    const std::optional<JobFailure>& failure() const { return m_failure; }
    std::vector<Json>& entries() { return m_entries; }
    /// The data file could not be used.
    bool dataFault() const { return m_dataFault; }
    /// All rules with their texts, for the one format that lists them.
    const Json& rules() const { return m_rules; }

private:
    void work(bool askForRules)
    {
        Office office(m_surroundings.context, m_surroundings.officeOptions, m_surroundings.leftovers);
        if (askForRules)
            readRules(office);
        for (std::size_t i = m_next++; i < m_entries.size() && !m_stopped; i = m_next++)
            m_entries[i] = checkOne(office, m_command.documents[i]);
    }

    void readRules(Office& office)
    {
        if (Answer answer = office.run(protocol::kRules, {}))
            m_rules = std::move(answer.value().at("rules"));
        else
            stop(answer.error());
    }

    void stop(const JobFailure& failure)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = failure;
        m_stopped = true;
    }

    Json checkOne(Office& office, const fs::path& document)
    {
        const std::string path = document.string();
        if (const auto fault = inputFault(document, m_surroundings.officeOptions.sizeLimit))
            return unreadableJson(path, *fault);
        Answer answer = office.run(protocol::kCheck, valuesOf(m_command, document));
        if (answer) {
            if (answer.value().contains("notes"))
                tellOf(path, answer.value().at("notes"));
            if (answer.value().contains("dataFault"))
                tellOfData(answer.value().at("dataFault"));
            return answer.value().at("document");
        }
        const JobFailure& failure = answer.error();
        if (failure.fault == Fault::Usage || failure.fault == Fault::Office)
            stop(failure);
        return unreadableJson(path, failure.error.message);
    }

    void tellOf(const std::string& path, const Json& notes)
    {
        const std::lock_guard lock(m_mutex);
        for (const Json& note : notes)
            tell(m_surroundings.err, Error{{note.at("vi"), note.at("en")}, path});
    }

    /// Once, however many documents are held against it.
    void tellOfData(const Json& fault)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_dataFault.exchange(true))
            tell(m_surroundings.err,
                 Error{{fault.at("vi"), fault.at("en")}, fault.at("file"), fault.at("line"), fault.at("column")});
    }

    const CheckCommand& m_command;
    const Surroundings& m_surroundings;
    std::vector<Json> m_entries;
    Json m_rules = Json::array();
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stopped{false};
    std::atomic<bool> m_dataFault{false};
    std::mutex m_mutex;
    std::optional<JobFailure> m_failure;
};

/// Full name of the user who runs the program, "" when the system does not know one.
std::string userName()
{
    const passwd* user = getuid() == 0 ? nullptr : getpwuid(getuid());
    if (user == nullptr || user->pw_gecos == nullptr)
        return {};
    const std::string_view name = user->pw_gecos;
    return std::string(name.substr(0, name.find(',')));
}

std::string reportText(const CheckCommand& command, std::vector<Json> documents, const Json& rules)
{
    switch (command.format) {
    case ReportFormat::Json:
        return jsonText(reportJson(TRINHKY_VERSION, std::move(documents)));
    case ReportFormat::Sarif:
        return sarifText(TRINHKY_VERSION, documents, rules);
    case ReportFormat::Junit:
        return junitText(documents);
    case ReportFormat::Html:
        return slipHtml(documents, {userName(), localMinute(), TRINHKY_VERSION});
    case ReportFormat::Text:
        break;
    }
    std::string text;
    for (const Json& document : documents)
        text += documentText(document);
    return text;
}

int countAtOrAbove(FailOn failOn, const Json& document)
{
    if (failOn == FailOn::None || !document.contains("counts"))
        return 0;
    const Json& counts = document.at("counts");
    const int errors = counts.at("error").get<int>();
    return failOn == FailOn::Error ? errors : errors + counts.at("warning").get<int>();
}

ExitStatus statusOf(const CheckCommand& command, const std::vector<Json>& documents)
{
    const auto unreadable = [](const Json& document) { return document.contains("error"); };
    if (std::any_of(documents.begin(), documents.end(), unreadable))
        return ExitStatus::Unreadable;
    const auto found = [&command](const Json& document) { return countAtOrAbove(command.failOn, document) > 0; };
    return std::any_of(documents.begin(), documents.end(), found) ? ExitStatus::Findings : ExitStatus::Clean;
}

/// The report must not replace what it reports on.
bool overwritesInput(const CheckCommand& command)
{
    const auto same = [&command](const fs::path& document) { return isSameFile(command.out, document); };
    return !command.out.empty() && (std::any_of(command.documents.begin(), command.documents.end(), same) ||
                                    (!command.data.empty() && isSameFile(command.out, command.data)) ||
                                    (!command.config.empty() && isSameFile(command.out, command.config)));
}

} // namespace

ExitStatus run(const CheckCommand& command, const Surroundings& surroundings)
{
    if (overwritesInput(command)) {
        tell(surroundings.err, Error{{"-o trùng với tệp đầu vào.", "-o is an input file."}, "", 0, 0});
        return ExitStatus::WrongUse;
    }
    if (!command.config.empty())
        if (const auto fault = inputFault(command.config, surroundings.officeOptions.sizeLimit)) {
            tell(surroundings.err, Error{*fault, command.config.string(), 0, 0});
            return ExitStatus::Unreadable;
        }
    auto wanted = command;
    bool dataFault = false;
    if (!command.data.empty())
        if (const auto fault = inputFault(command.data, surroundings.officeOptions.sizeLimit)) {
            tell(surroundings.err, Error{*fault, command.data.string(), 0, 0});
            dataFault = true;
            wanted.data.clear();
        }
    Batch batch(wanted, surroundings);
    batch.run();
    if (batch.failure())
        return fail(surroundings.err, *batch.failure());
    for (const Json& document : batch.entries())
        if (document.contains("error"))
            tell(surroundings.err, Error{{document["error"]["vi"], document["error"]["en"]}, document["path"], 0, 0});
    const ExitStatus status = statusOf(command, batch.entries());
    const std::string text = reportText(command, std::move(batch.entries()), batch.rules());
    if (const Result<void> written = deliver(text, command.out, surroundings); !written) {
        tell(surroundings.err, written.error());
        return ExitStatus::WrongUse;
    }
    return dataFault || batch.dataFault() ? ExitStatus::Unreadable : status;
}

} // namespace trinhky
