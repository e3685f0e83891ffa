#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <chrono>
#include <memory>

namespace trinhky {

/// Reads all of a Writer document. Neither changes it nor asks for its layout, so it works on hidden and headless documents.
/// Call on the main thread: elsewhere every call waits for the office's lock. What the office throws (a document closed
/// meanwhile: DisposedException) goes through to the caller.
Snapshot readSnapshot(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Reads a document in slices, so that a long one does not hold the user up. Begin anew when the document has changed between two
/// slices. Main thread only, its end included; exceptions as readSnapshot().
class SnapshotReading {
public:
    /// `expected`: how many paragraphs there are, as far as known.
    explicit SnapshotReading(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                             std::size_t expected = 0);
    ~SnapshotReading();
    SnapshotReading(SnapshotReading&&) noexcept;
    SnapshotReading& operator=(SnapshotReading&&) noexcept;

    /// Reads on until all is read (true) or the time has come (false), at least one paragraph. A table that begins may take longer.
    bool readUntil(std::chrono::steady_clock::time_point time);
    /// Paragraphs read so far.
    std::size_t paragraphs() const;
    /// What was read, once.
    Snapshot take();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace trinhky
