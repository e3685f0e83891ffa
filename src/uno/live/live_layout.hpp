#pragma once
#include "doc/snapshot.hpp"
#include "uno/base/adapters.hpp"
#include "uno/reader/shown_places.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <atomic>
#include <cstdint>
#include <map>
#include <vector>

namespace trinhky {

/// What a check in the background knows of pages and lines. The view tells them by its cursor, which is the user's: so it is asked only
/// when the user asks for a check. What it told holds while the document stays as it was.
class LiveLayout {
public:
    using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

    /// Any thread: the next check may ask the view.
    void ask() { m_asked = true; }
    /// Worker: puts into the snapshot what is known of an equal one. True when read() is due before the check, while the snapshot stays
    /// where it is; never for a long document, whose window would stand still.
    bool prepare(Snapshot& snapshot, std::vector<std::int32_t> paragraphs);
    /// Main thread: asks the view of the document, which is as in that snapshot, for those paragraphs.
    void read(const DocumentRef& document);

private:
    std::atomic<bool> m_asked = false;
    Snapshot* m_snapshot = nullptr;
    std::vector<std::int32_t> m_paragraphs;
    std::map<std::int32_t, ShownPlace> m_places;
    std::size_t m_content = 0; ///< hash of the snapshot that they are of; 0 none
};

} // namespace trinhky
