#include "cli/office/office_process.hpp"

#include "cli/office/file_url.hpp"
#include "cli/office/no_network.hpp"
#include "cli/office/private_profile.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

// POSIX gives the environment this way only.
extern char** environ; // NOLINT

namespace trinhky {

namespace {

namespace fs = std::filesystem;

constexpr int kStartAgain = 81;
constexpr int kMostStarts = 3;
constexpr auto kLookInterval = std::chrono::milliseconds(10);

std::vector<std::string> argumentsOf(const Installation& installation, const fs::path& folder, const std::string& pipe)
{
    return {(installation.program / "soffice.bin").string(),
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "-env:UserInstallation=" + fileUrl(folder / "profile"),
            "-env:BUNDLED_EXTENSIONS=" + fileUrl(installation.extensions),
            "--accept=pipe,name=" + pipe + ";urp;"};
}

/// Ours, but without what leads to a screen, with a locale that can open Vietnamese file names, and temporary files in `folder`.
std::vector<std::string> environmentOf(const fs::path& folder)
{
    std::vector<std::string> values;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string value = *entry;
        const bool replaced = value.starts_with("LC_ALL=") || value.starts_with("TMPDIR=") || value.starts_with("TEMP=") ||
                              value.starts_with("TMP=") || value.starts_with("DISPLAY=") ||
                              value.starts_with("WAYLAND_DISPLAY=") || value.starts_with("SAL_USE_VCLPLUGIN=") ||
                              value.starts_with("LD_PRELOAD=");
        if (!replaced)
            values.push_back(value);
    }
    values.emplace_back("LC_ALL=C.UTF-8");
    values.push_back("TMPDIR=" + (folder / "tmp").string());
    return values;
}

std::vector<char*> pointersTo(std::vector<std::string>& values)
{
    std::vector<char*> pointers;
    pointers.reserve(values.size() + 1);
    for (std::string& value : values)
        pointers.push_back(value.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Where the office makes its pipe: the folder is fixed in it. It takes it away only when it ends by itself.
fs::path pipeFile(const std::string& pipe) { return "/tmp/OSL_PIPE_" + std::to_string(getuid()) + "_" + pipe; }

/// Becomes the office. Between fork and exec only calls that are safe after fork in a program with threads.
[[noreturn]] void becomeOffice(char* const* arguments, char* const* environment, const char* log, pid_t parent)
{
    setpgid(0, 0);
    // Should we be killed outright, the office goes with us.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    forbidNetwork();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int output = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    dup2(nothing, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execve(arguments[0], arguments, environment);
    _exit(127);
}

} // namespace

OfficeProcess::OfficeProcess(const Installation& installation, fs::path folder, Leftovers& leftovers)
    : m_installation(installation), m_folder(std::move(folder)), m_leftovers(leftovers),
      m_pipe("trinhky_" + m_folder.filename().string() + "_" + std::to_string(getpid()))
{
    m_leftovers.addPath(pipeFile(m_pipe));
    writePrivateProfile(m_folder / "profile");
    fs::create_directories(m_folder / "tmp");
    start();
}

OfficeProcess::~OfficeProcess()
{
    kill();
    m_leftovers.removePath(pipeFile(m_pipe));
}

void OfficeProcess::start()
{
    ++m_starts;
    std::vector<std::string> arguments = argumentsOf(m_installation, m_folder, m_pipe);
    std::vector<std::string> environment = environmentOf(m_folder);
    const std::vector<char*> argumentPointers = pointersTo(arguments);
    const std::vector<char*> environmentPointers = pointersTo(environment);
    const std::string log = (m_folder / "office.log").string();
    const pid_t parent = getpid();
    m_process = m_leftovers.addProcess([&] {
        const pid_t process = fork();
        if (process == 0)
            becomeOffice(argumentPointers.data(), environmentPointers.data(), log.c_str(), parent);
        return process;
    });
}

void OfficeProcess::ended()
{
    m_leftovers.removeProcess(m_process);
    m_process = -1;
    std::error_code ignored;
    fs::remove(pipeFile(m_pipe), ignored);
}

bool OfficeProcess::isRunning()
{
    if (m_process < 0)
        return false;
    int status = 0;
    if (waitpid(m_process, &status, WNOHANG) == 0)
        return true;
    ended();
    if (WIFEXITED(status) && WEXITSTATUS(status) == kStartAgain && m_starts < kMostStarts) {
        start();
        return m_process > 0;
    }
    return false;
}

bool OfficeProcess::waitForEnd(int milliseconds)
{
    const auto limit = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (waitpid(m_process, nullptr, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > limit)
            return false;
        std::this_thread::sleep_for(kLookInterval);
    }
    return true;
}

void OfficeProcess::stop()
{
    constexpr int kPatience = 2000;
    if (m_process > 0 && waitForEnd(kPatience))
        ended();
    kill();
}

void OfficeProcess::kill()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    ended();
}

} // namespace trinhky
