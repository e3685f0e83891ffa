#pragma once
#include "cli/office/leftovers.hpp"

#include <csignal>
#include <thread>

namespace trinhky {

/// Ends the program in order on SIGINT, SIGTERM and SIGHUP: clears the leftovers and exits with 128 and the signal's number. Make it
/// before any other thread, which then inherits that these signals are for this one.
class Interruption {
public:
    explicit Interruption(Leftovers& leftovers);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sigset_t m_signals{};
    std::jthread m_thread;
};

} // namespace trinhky
