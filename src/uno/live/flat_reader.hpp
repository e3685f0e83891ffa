#pragma once
#include "doc/snapshot.hpp"
#include "uno/live/flat_walk.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <chrono>

namespace trinhky {

/// Reads nothing but the text of a long document, in a small part of the time that a whole reading takes. Numbers that Writer makes
/// and all formatting are missing. In slices and on the main thread as SnapshotReading.
class FlatReading {
public:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

    /// True when the document is so plain (no tables, notes, frames, headers, sections, fields) that its paragraphs can be told by
    /// their text alone.
    static bool fits(const DocumentRef& document);

    /// `expected`: how many paragraphs there are, as far as known.
    FlatReading(const DocumentRef& document, std::size_t expected);
    bool readUntil(std::chrono::steady_clock::time_point time);
    Snapshot take();

private:
    FlatWalk m_walk;
    Snapshot m_snapshot;
};

} // namespace trinhky
