#pragma once
#include "base/error.hpp"
#include "cli/office/installation.hpp"
#include "cli/office/leftovers.hpp"

#include <filesystem>
#include <string>
#include <sys/types.h>

namespace trinhky {

/// A private headless office with its own profile, listening on a pipe of its own. Ended with this object, or with the program
/// however that ends.
class OfficeProcess {
public:
    /// `folder` takes the profile, the office's temporary files and its output; it must outlive the process.
    OfficeProcess(const Installation& installation, std::filesystem::path folder, Leftovers& leftovers);
    ~OfficeProcess();
    OfficeProcess(const OfficeProcess&) = delete;
    OfficeProcess& operator=(const OfficeProcess&) = delete;

    const std::string& pipe() const { return m_pipe; }
    /// True while it runs. An office that asks to be started again (it does so after its first look at a profile) is.
    bool isRunning();
    /// Waits for its own end for a moment, then ends it.
    void stop();
    /// Ends it at once.
    void kill();

private:
    void start();
    bool waitForEnd(int milliseconds);
    void ended();

    Installation m_installation;
    std::filesystem::path m_folder;
    Leftovers& m_leftovers;
    std::string m_pipe;
    pid_t m_process = -1;
    int m_starts = 0;
};

} // namespace trinhky
