#include "uno/harness/office_process.hpp"

#include "uno/base/adapters.hpp"

#include <com/sun/star/bridge/XUnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <rtl/bootstrap.hxx>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace trinhky::test {

namespace {

namespace fs = std::filesystem;
using com::sun::star::beans::NamedValue;
using com::sun::star::uno::Any;
using com::sun::star::uno::Exception;

constexpr int kStartTimeout = 60'000;
constexpr int kEndTimeout = 20'000;
constexpr int kConnectPause = 20;
constexpr int kStartAgain = 81; // the office's exit code when a first start has only prepared the profile

std::string fileUrl(const fs::path& path) { return "file://" + path.string(); }

fs::path makeScratch()
{
    std::string name = (fs::temp_directory_path() / "trinhky-test-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::system_error(errno, std::generic_category(), "mkdtemp");
    return name;
}

[[noreturn]] void becomeOffice(const std::vector<std::string>& arguments, const fs::path& log)
{
    const int in = open("/dev/null", O_RDONLY);
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(in, 0);
    dup2(out, 1);
    dup2(out, 2);
    setenv("LC_ALL", "C.UTF-8", 1); // Vietnamese file names cannot be opened in the C locale
    setenv("SAL_USE_VCLPLUGIN", "svp", 1);
    std::vector<char*> raw;
    for (const std::string& argument : arguments)
        raw.push_back(const_cast<char*>(argument.c_str()));
    raw.push_back(nullptr);
    execv(raw[0], raw.data());
    _exit(127);
}

} // namespace

OfficeProcess::OfficeProcess() : m_scratch(makeScratch()), m_program(TRINHKY_OFFICE_PROGRAM)
{
    if (const char* other = std::getenv("TRINHKY_OFFICE"))
        m_program = other;
    // One name in the system: a run may have several offices, and several runs share the machine.
    m_pipe = m_scratch.filename().string();
    installExtensions();
}

OfficeProcess::~OfficeProcess()
{
    end();
    if (!std::getenv("TRINHKY_KEEP_SCRATCH")) {
        std::error_code ignored;
        fs::remove_all(m_scratch, ignored);
    }
}

void OfficeProcess::installExtensions()
{
    const fs::path place = m_scratch / "extensions";
    const fs::path own = place / "trinhky-test";
    fs::create_directories(place);
    fs::copy(TRINHKY_TEST_EXTENSION, own, fs::copy_options::recursive);
    if (!fs::exists(TRINHKY_EXTENSION))
        return;
    fs::copy(TRINHKY_EXTENSION, place / "trinhky", fs::copy_options::recursive);
    // The code under test looks for its data beside the library that it is in, which here is the tests' own.
    if (fs::exists(place / "trinhky" / "templates"))
        fs::copy(place / "trinhky" / "templates", own / "templates", fs::copy_options::recursive);
}

void OfficeProcess::install(const fs::path& folder)
{
    fs::copy(folder, m_scratch / "extensions" / folder.filename(), fs::copy_options::recursive);
}

void OfficeProcess::start()
{
    const std::vector<std::string> arguments{
        (m_program / "soffice.bin").string(),
        "--headless",
        "--norestore",
        "--nologo",
        "--accept=pipe,name=" + m_pipe + ";urp;",
        "-env:UserInstallation=" + fileUrl(m_scratch / "profile"),
        "-env:BUNDLED_EXTENSIONS=" + fileUrl(m_scratch / "extensions"),
        "-env:TRINHKY_TEST_SCRATCH=" + (m_scratch / "files").string(),
    };
    fs::create_directories(m_scratch / "files");
    m_pid = fork();
    if (m_pid == 0)
        becomeOffice(arguments, m_scratch / "office.log");
    if (m_pid < 0)
        throw std::system_error(errno, std::generic_category(), "fork");
}

RemoteContext OfficeProcess::context()
{
    if (m_pid > 0 && !waitForExit(0))
        return m_remote;
    m_remote.clear();
    start();
    m_remote = connect();
    return m_remote;
}

RemoteContext OfficeProcess::connect()
{
    if (!m_local.is()) {
        rtl::Bootstrap::set(officeOf("URE_MORE_TYPES"), officeOf(fileUrl(m_program / "types/offapi.rdb")));
        m_local = cppu::defaultBootstrap_InitialComponentContext(officeOf(fileUrl(m_program / "unorc")));
    }
    const auto resolver = createService<com::sun::star::bridge::XUnoUrlResolver>(m_local, "com.sun.star.bridge.UnoUrlResolver");
    const auto url = officeOf("uno:pipe,name=" + m_pipe + ";urp;StarOffice.ComponentContext");
    for (int waited = 0; waited < kStartTimeout; waited += kConnectPause) {
        try {
            return demand<com::sun::star::uno::XComponentContext>(resolver->resolve(url));
        } catch (const com::sun::star::connection::NoConnectException&) {
            if (!waitForExit(kConnectPause))
                continue;
            if (!WIFEXITED(m_exitStatus) || WEXITSTATUS(m_exitStatus) != kStartAgain)
                throw std::runtime_error(obituary());
            start();
        }
    }
    throw std::runtime_error("the office did not answer in time\n" + obituary());
}

std::string OfficeProcess::call(const std::string& command, const std::string& name)
{
    const RemoteContext remote = context();
    try {
        const auto job = createService<com::sun::star::task::XJob>(remote, "vn.trinhky.test.Job");
        const NamedValue argument(officeOf(command), Any(officeOf(name)));
        rtl::OUString answer;
        job->execute(sequenceOf({argument})) >>= answer;
        return utf8Of(answer);
    } catch (const Exception& fault) {
        if (waitForExit(1000))
            throw std::runtime_error(obituary());
        throw std::runtime_error(utf8Of(fault.Message));
    }
}

bool OfficeProcess::waitForExit(int milliseconds)
{
    if (m_pid <= 0)
        return true;
    const int handle = static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0));
    pollfd waiting{handle, POLLIN, 0};
    poll(&waiting, 1, milliseconds);
    close(handle);
    if (waitpid(m_pid, &m_exitStatus, WNOHANG) != m_pid)
        return false;
    m_pid = -1;
    return true;
}

void OfficeProcess::end()
{
    if (m_pid <= 0 || waitForExit(0))
        return;
    try {
        if (m_remote.is())
            createService<com::sun::star::frame::XDesktop>(m_remote, "com.sun.star.frame.Desktop")->terminate();
    } catch (const Exception&) {
        // The bridge goes away while the office ends: what counts is that the process is gone.
    }
    m_remote.clear();
    if (!waitForExit(kEndTimeout)) {
        kill(m_pid, SIGKILL);
        waitForExit(kEndTimeout);
    }
}

std::string OfficeProcess::obituary()
{
    std::ostringstream text;
    if (m_pid < 0 && WIFSIGNALED(m_exitStatus))
        text << "the office died of signal " << WTERMSIG(m_exitStatus);
    else if (m_pid < 0)
        text << "the office ended with code " << WEXITSTATUS(m_exitStatus);
    std::ifstream log(m_scratch / "office.log");
    std::string all((std::istreambuf_iterator<char>(log)), std::istreambuf_iterator<char>());
    constexpr std::size_t kTail = 2000;
    text << "\noutput: " << (all.size() > kTail ? all.substr(all.size() - kTail) : all);
    return text.str();
}

} // namespace trinhky::test
