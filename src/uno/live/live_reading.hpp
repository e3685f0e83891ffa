#pragma once
#include "doc/snapshot.hpp"
#include "uno/live/flat_reader.hpp"
#include "uno/live/live_turns.hpp"
#include "uno/reader/snapshot_reader.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace trinhky {

/// Reads a document slice by slice: all of it, or its text alone. Slices on the main thread; between them the worker may look at
/// what was read.
class LiveReading {
public:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;
    using Clock = LiveTurns::Clock;

    /// What was read so far is of no use; the next slice begins anew.
    void restart();
    /// Main thread: drops everything of the office.
    void drop();

    /// One slice of all, ended at the time.
    void readAll(const DocumentRef& document, Clock::time_point end);
    /// One slice of the text alone; an empty snapshot of a document that has fewer than `least` paragraphs, and where text is
    /// not enough to go by (FlatReading::fits).
    void readText(const DocumentRef& document, std::size_t least, Clock::time_point end);

    bool isDone() const { return m_read.has_value(); }
    Snapshot take();
    /// Processor time that reading all took.
    double milliseconds() const { return m_milliseconds; }
    /// How much of all is read, 0 … 1; never less than before in one reading.
    double fraction() const { return m_fraction; }

private:
    void begin(const DocumentRef& document);
    void finish(Snapshot snapshot);
    void measure();

    std::optional<SnapshotReading> m_all;
    std::optional<FlatReading> m_text;
    std::optional<Snapshot> m_read;
    bool m_begun = false;
    std::size_t m_expected = 0; ///< paragraphs, as far as known
    double m_fraction = 0;
    double m_milliseconds = 0;
};

} // namespace trinhky
