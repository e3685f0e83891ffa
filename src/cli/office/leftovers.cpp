#include "cli/office/leftovers.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <sys/wait.h>
#include <system_error>

namespace trinhky {

namespace fs = std::filesystem;

pid_t Leftovers::addProcess(const std::function<pid_t()>& start)
{
    const std::lock_guard lock(m_mutex);
    const pid_t process = start();
    if (process > 0)
        m_processes.insert(process);
    return process;
}

void Leftovers::removeProcess(pid_t process)
{
    const std::lock_guard lock(m_mutex);
    m_processes.erase(process);
}

void Leftovers::addPath(const fs::path& path)
{
    const std::lock_guard lock(m_mutex);
    m_paths.insert(path);
}

void Leftovers::removePath(const fs::path& path)
{
    const std::lock_guard lock(m_mutex);
    m_paths.erase(path);
}

void Leftovers::clear()
{
    // Kept locked for ever: the program is about to end and nobody may start anything new.
    m_mutex.lock();
    for (const pid_t process : m_processes) {
        kill(process, SIGKILL);
        while (waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    for (const fs::path& path : m_paths) {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
}

TemporaryFolder::TemporaryFolder(Leftovers& leftovers) : m_leftovers(leftovers)
{
    std::string name = (fs::temp_directory_path() / "trinhky-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), name);
    m_path = name;
    m_leftovers.addPath(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    m_leftovers.removePath(m_path);
}

} // namespace trinhky
