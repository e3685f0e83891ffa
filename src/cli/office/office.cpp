#include "cli/office/office.hpp"

#include "base/try.hpp"
#include "uno/base/adapters.hpp"

#include <chrono>
#include <future>
#include <thread>
#include <utility>

namespace trinhky {

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

constexpr auto kLongestStart = std::chrono::seconds(90);
constexpr auto kPatience = std::chrono::seconds(2);
constexpr auto kLookInterval = std::chrono::milliseconds(20);

Error fault(std::string vi, std::string en) { return Error{{std::move(vi), std::move(en)}, "", 0, 0}; }

Fault faultOf(const std::string& name)
{
    if (name == "usage")
        return Fault::Usage;
    if (name == "input")
        return Fault::Input;
    return name == "output" ? Fault::Output : Fault::Office;
}

Answer answerOf(const std::string& text)
{
    Json answer = Json::parse(text, nullptr, false);
    if (answer.is_object() && answer.contains("ok"))
        return answer;
    if (!answer.is_object() || !answer.contains("error"))
        return JobFailure{fault("LibreOffice trả lời không đúng dạng.", "The office answered in no known form."), Fault::Office};
    const Json& error = answer.at("error");
    return JobFailure{Error{{error.value("vi", ""), error.value("en", "")},
                            error.value("file", ""),
                            error.value("line", 0),
                            error.value("column", 0)},
                      faultOf(answer.value("fault", ""))};
}

} // namespace

Office::Office(const ContextRef& context, OfficeOptions options, Leftovers& leftovers)
    : m_context(context), m_options(std::move(options)), m_leftovers(leftovers)
{}

Office::~Office()
{
    if (m_process && m_link) {
        // An office that still closes a large document does not answer; ours is thrown away anyway.
        auto asked = std::async(std::launch::async, [link = *m_link] {
            try {
                link.terminate();
            } catch (const com::sun::star::uno::Exception&) {
                // It ended in the middle of our asking it to: just as well.
            }
        });
        if (asked.wait_for(kPatience) == std::future_status::ready)
            m_process->stop();
        else
            m_process->kill();
        asked.wait();
    }
    drop();
}

void Office::drop()
{
    if (m_link) {
        try {
            m_link->close();
        } catch (const com::sun::star::uno::Exception&) {
            // Broken already.
        }
    }
    m_link.reset();
    m_process.reset();
    m_folder.reset();
}

Result<void> Office::join()
{
    TK_TRY(m_link, OfficeLink::connect(m_context, m_options.pipe));
    if (!m_link)
        return fault("Không có LibreOffice nào nghe ở ống nối “" + m_options.pipe + "”.",
                     "No office listens on the pipe “" + m_options.pipe + "”.");
    return boost::outcome_v2::success();
}

Result<bool> Office::connectStarted()
{
    const auto limit = Clock::now() + kLongestStart;
    while (m_process->isRunning() && Clock::now() < limit) {
        TK_TRY(m_link, OfficeLink::connect(m_context, m_process->pipe()));
        if (m_link)
            return true;
        std::this_thread::sleep_for(kLookInterval);
    }
    return false;
}

Result<void> Office::connectPrivate()
{
    TK_TRY(auto installation, findInstallation());
    // Once more, because an office may die of what else happens on the machine while it starts.
    for (int attempt = 0; attempt < 2; ++attempt) {
        drop();
        m_folder = std::make_unique<TemporaryFolder>(m_leftovers);
        m_process = std::make_unique<OfficeProcess>(installation, m_folder->path(), m_leftovers);
        TK_TRY(const bool connected, connectStarted());
        if (connected)
            return boost::outcome_v2::success();
    }
    return fault("LibreOffice không khởi động được.", "LibreOffice does not start.");
}

Result<void> Office::ensureConnected()
{
    if (m_link)
        return boost::outcome_v2::success();
    try {
        Result<void> connected = m_options.pipe.empty() ? connectPrivate() : join();
        if (!connected)
            drop();
        return connected;
    } catch (const com::sun::star::uno::Exception& exception) {
        drop();
        return fault("Không nối được với LibreOffice: " + utf8Of(exception.Message),
                     "No connection to LibreOffice: " + utf8Of(exception.Message));
    }
}

Answer Office::run(std::string_view command, const JobValues& values)
{
    if (Result<void> connected = ensureConnected(); !connected)
        return JobFailure{connected.error(), Fault::Office};
    auto answer = std::async(std::launch::async, [this, command, &values] { return m_link->run(command, values); });
    const bool inTime = answer.wait_for(m_options.timeLimit) == std::future_status::ready;
    if (!inTime) {
        // The call comes back with an exception once its connection is gone.
        m_link->close();
        if (m_process)
            m_process->kill();
    }
    try {
        const std::string text = answer.get();
        if (inTime)
            return answerOf(text);
    } catch (const com::sun::star::uno::Exception&) {
        // Told below: too slow, or a crash.
    }
    drop();
    if (!inTime)
        return JobFailure{fault("Quá " + std::to_string(m_options.timeLimit.count()) + " giây mà chưa xong.",
                                "Not done within " + std::to_string(m_options.timeLimit.count()) + " seconds."),
                          Fault::Input};
    return JobFailure{fault("LibreOffice ngừng đột ngột khi đang xử lý.", "LibreOffice broke down while working."), Fault::Input};
}

} // namespace trinhky
