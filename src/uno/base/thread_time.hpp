#pragma once
#include <ctime>

namespace trinhky {

/// Processor time of this thread in milliseconds: what else the machine does counts little.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace trinhky
