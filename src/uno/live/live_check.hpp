#pragma once
#include "uno/service/drafting.hpp"

#include <array>
#include <cstdint>
#include <memory>

namespace trinhky {

/// Who wants to know what a live check finds. Called on the main thread, never after the document was closed.
class LiveListener {
public:
    virtual ~LiveListener() = default;

    /// A check has begun or come further; `fraction` is 0 … 1.
    virtual void liveProgress(double fraction) = 0;
    /// A check is done. Not `complete`: only the findings that the text of single paragraphs gives, of a long document that is
    /// still being read; the whole result follows. The outcome stays as it is while somebody holds it.
    virtual void liveChecked(const std::shared_ptr<const CheckOutcome>& outcome, bool complete) = 0;
    /// The check that was under way was cancelled; what was told before still holds.
    virtual void liveCancelled() = 0;
    virtual void liveFailed(const Error& error) = 0;
};

/// How long the main thread was held: slices by whole milliseconds, the last counts all that were longer.
struct LiveTiming {
    using Slices = std::array<std::uint32_t, 64>;

    Slices processor{}; ///< processor time: what the slices themselves need
    Slices clock{};     ///< time gone by, as the user feels it, when other processes take the processor meanwhile, too

    /// The time that so many of 100 slices did not exceed, in milliseconds; 0 when there were none.
    static int percentile(const Slices& slices, double percent);
};

/// Checks an open document again and again while it is written, without holding the writer up: reads in slices of a few
/// milliseconds on the main thread and judges on a thread of its own. Edits start a new check after a short pause. All calls on the
/// main thread; each is harmless once the document was closed.
class LiveCheck {
public:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

    virtual ~LiveCheck() = default;

    /// Tells the listener from now on, and of the last outcome at once. It is held weakly: who drops it hears no more.
    virtual void listen(const std::shared_ptr<LiveListener>& listener) = 0;
    /// Checks all anew now, with rules and settings read again.
    virtual void recheck() = 0;
    /// Ends the check that is under way, within one slice. The next edit or recheck() begins another.
    virtual void cancel() = 0;
    /// True from the moment a check was asked for until it is done.
    virtual bool busy() const = 0;
    /// The last outcome, null before the first.
    virtual std::shared_ptr<const CheckOutcome> outcome() const = 0;
    /// Of all its slices so far.
    virtual LiveTiming timing() const = 0;
    /// Ends it for good.
    virtual void close() = 0;
};

/// The live check of a document: one for all its windows, begun by the first who asks and ended with the document.
std::shared_ptr<LiveCheck> startLiveCheck(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                                          const LiveCheck::DocumentRef& document, const std::shared_ptr<LiveListener>& listener);

} // namespace trinhky
