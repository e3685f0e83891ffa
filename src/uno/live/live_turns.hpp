#pragma once
#include "uno/base/adapters.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>

namespace trinhky {

/// When the worker of a live check may do what. The main thread asks for work and takes it back; the worker waits for its turn and
/// gets slices of the main thread one at a time.
class LiveTurns {
public:
    using Clock = std::chrono::steady_clock;
    using Generation = std::uint64_t;

    explicit LiveTurns(const ContextRef& context) : m_context(context) {}

    /// Asks for work, not before `pause` has gone by; what is under way is of no use any more.
    void ask(std::chrono::milliseconds pause);
    /// Takes back what was asked for and what is under way.
    void takeBack();
    /// No more turns. Waits for the end of a compute() for a while: it must not outlive the office.
    void close();
    bool isClosed() const;
    /// True while work is asked for or under way.
    bool busy() const;

    /// Worker: waits until there is something to do; nothing when closed.
    std::optional<Generation> next();
    /// Worker: the work of a turn is done.
    void done(Generation generation);
    /// True while the turn is the last one that was asked for.
    bool holds(Generation generation) const;
    /// Worker: runs `slice` on the main thread and waits for its end, then leaves the main thread to others for a while. False
    /// when the turn does not hold any more; a slice of a turn that is over is not run. `slice` must own what it touches.
    bool onMainThread(Generation generation, const std::function<void()>& slice);

    /// Worker: runs what needs no main thread.
    template <class Work>
    auto compute(const Work& work)
    {
        const Computing computing(*this);
        return work();
    }

private:
    class Computing {
    public:
        explicit Computing(LiveTurns& turns) : m_turns(turns) { m_turns.setComputing(true); }
        ~Computing() { m_turns.setComputing(false); }
        Computing(const Computing&) = delete;
        Computing& operator=(const Computing&) = delete;

    private:
        LiveTurns& m_turns;
    };

    void setComputing(bool computing);
    void endOfSlice();

    ContextRef m_context;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Generation m_generation = 0;
    Clock::time_point m_notBefore;
    bool m_asked = false;
    bool m_underWay = false;
    bool m_slice = false;
    bool m_computing = false;
    bool m_closed = false;
};

} // namespace trinhky
