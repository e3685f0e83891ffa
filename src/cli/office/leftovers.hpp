#pragma once
#include <filesystem>
#include <functional>
#include <mutex>
#include <set>
#include <sys/types.h>

namespace trinhky {

/// Processes to end and files to remove when the program is told to stop in the middle. Its users take back what they have ended or
/// removed themselves. Any thread.
class Leftovers {
public:
    /// Runs `start`, which makes a process, and keeps its number; nothing can fall between the two.
    pid_t addProcess(const std::function<pid_t()>& start);
    void removeProcess(pid_t process);
    void addPath(const std::filesystem::path& path);
    void removePath(const std::filesystem::path& path);

    /// Ends and removes everything; afterwards nothing more can be added (addProcess waits for ever).
    void clear();

private:
    std::mutex m_mutex;
    std::set<pid_t> m_processes;
    std::set<std::filesystem::path> m_paths;
};

/// A new folder for one run, removed with all it holds.
class TemporaryFolder {
public:
    explicit TemporaryFolder(Leftovers& leftovers);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    Leftovers& m_leftovers;
    std::filesystem::path m_path;
};

} // namespace trinhky
