#include "uno/live/live_turns.hpp"

#include "uno/base/main_thread.hpp"

namespace trinhky {

namespace {

/// Between two slices the main thread paints, lays out and takes keys.
constexpr std::chrono::milliseconds kGap{4};

/// Ends a slice however it is left, and also when the office drops it without running it.
class AtEnd {
public:
    explicit AtEnd(std::function<void()> work) : m_work(std::move(work)) {}
    ~AtEnd() { m_work(); }
    AtEnd(const AtEnd&) = delete;
    AtEnd& operator=(const AtEnd&) = delete;

private:
    std::function<void()> m_work;
};

} // namespace

void LiveTurns::ask(std::chrono::milliseconds pause)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    ++m_generation;
    m_asked = true;
    m_notBefore = Clock::now() + pause;
    m_changed.notify_all();
}

void LiveTurns::takeBack()
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_asked = false;
    m_underWay = false;
    m_changed.notify_all();
}

void LiveTurns::close()
{
    constexpr std::chrono::seconds kPatience{5};
    std::unique_lock lock(m_mutex);
    ++m_generation;
    m_closed = true;
    m_asked = false;
    m_underWay = false;
    m_changed.notify_all();
    m_changed.wait_for(lock, kPatience, [this] { return !m_computing; });
}

void LiveTurns::setComputing(bool computing)
{
    const std::lock_guard lock(m_mutex);
    m_computing = computing;
    m_changed.notify_all();
}

bool LiveTurns::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

bool LiveTurns::busy() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked || m_underWay;
}

std::optional<LiveTurns::Generation> LiveTurns::next()
{
    std::unique_lock lock(m_mutex);
    while (!m_closed && (!m_asked || Clock::now() < m_notBefore)) {
        if (m_asked)
            m_changed.wait_until(lock, m_notBefore);
        else
            m_changed.wait(lock);
    }
    if (m_closed)
        return std::nullopt;
    m_asked = false;
    m_underWay = true;
    return m_generation;
}

void LiveTurns::done(Generation generation)
{
    const std::lock_guard lock(m_mutex);
    if (generation == m_generation)
        m_underWay = false;
}

bool LiveTurns::holds(Generation generation) const
{
    const std::lock_guard lock(m_mutex);
    return !m_closed && generation == m_generation;
}

bool LiveTurns::onMainThread(Generation generation, const std::function<void()>& slice)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || generation != m_generation)
            return false;
        m_slice = true;
    }
    auto end = std::make_shared<AtEnd>([this] { endOfSlice(); });
    postToMainThread(m_context, [this, generation, slice, end = std::move(end)] {
        if (holds(generation))
            slice();
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_slice; });
    const auto over = [&] { return m_closed || generation != m_generation; };
    return !m_changed.wait_for(lock, kGap, over);
}

void LiveTurns::endOfSlice()
{
    const std::lock_guard lock(m_mutex);
    m_slice = false;
    m_changed.notify_all();
}

} // namespace trinhky
