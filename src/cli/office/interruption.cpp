#include "cli/office/interruption.hpp"

#include "cli/exit_status.hpp"

#include <pthread.h>
#include <unistd.h>

namespace trinhky {

namespace {

/// Tells the waiting thread that the program ends by itself.
constexpr int kDone = SIGUSR1;

} // namespace

Interruption::Interruption(Leftovers& leftovers)
{
    sigemptyset(&m_signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, kDone})
        sigaddset(&m_signals, number);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    // A reader that goes away ("trinhky … | head") is a failed write, not the end of us and of a running office.
    signal(SIGPIPE, SIG_IGN);
    m_thread = std::jthread([&leftovers, signals = m_signals] {
        int number = 0;
        if (sigwait(&signals, &number) != 0 || number == kDone)
            return;
        leftovers.clear();
        _exit(static_cast<int>(ExitStatus::Interrupted) + number);
    });
}

Interruption::~Interruption() { pthread_kill(m_thread.native_handle(), kDone); }

} // namespace trinhky
