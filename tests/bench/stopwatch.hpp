#pragma once
#include "uno/base/thread_time.hpp"

#include <algorithm>
#include <limits>

namespace trinhky::test {

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
