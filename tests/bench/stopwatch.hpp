#pragma once
#include <algorithm>
#include <ctime>
#include <limits>

namespace trinhky::test {

/// Processor time of this thread in milliseconds: what else the machine does counts little.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The shortest of several runs of the same work: caches and interrupts can only make a run longer.
class Best {
public:
    template <class Work>
    void run(const Work& work)
    {
        const double begin = threadMilliseconds();
        work();
        m_best = std::min(m_best, threadMilliseconds() - begin);
    }
    double milliseconds() const { return m_best; }

private:
    double m_best = std::numeric_limits<double>::max();
};

} // namespace trinhky::test
