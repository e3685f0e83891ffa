#pragma once
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>
#include <sys/types.h>

namespace trinhky::test {

using RemoteContext = com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>;

/// One private headless office with our extension and the tests' own: own profile, own pipe, output in a file, all inside a
/// scratch folder that is removed at the end. Which office: environment variable TRINHKY_OFFICE, else the one built against.
class OfficeProcess {
public:
    OfficeProcess();
    ~OfficeProcess();
    OfficeProcess(const OfficeProcess&) = delete;
    OfficeProcess& operator=(const OfficeProcess&) = delete;

    /// Copies one more unpacked extension into the office, which must not have been started yet.
    void install(const std::filesystem::path& folder);
    /// The context of the running office; starts it first when it is not running (or died). std::runtime_error when it will not start.
    RemoteContext context();
    /// Runs a command of vn.trinhky.test.Job: "list", "run" or "bench" with the name of a case. Its text; std::runtime_error with
    /// the signal and the end of the office's output when the office dies meanwhile.
    std::string call(const std::string& command, const std::string& name);
    /// Where tests may leave files: a folder of this run.
    const std::filesystem::path& scratch() const { return m_scratch; }

private:
    void installExtensions();
    void start();
    RemoteContext connect();
    void end();
    bool waitForExit(int milliseconds);
    std::string obituary();

    std::filesystem::path m_scratch;
    std::filesystem::path m_program;
    std::string m_pipe;
    RemoteContext m_local;
    RemoteContext m_remote;
    pid_t m_pid = -1;
    int m_exitStatus = 0;
};

} // namespace trinhky::test
