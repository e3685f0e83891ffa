#pragma once
#include "doc/snapshot.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <cstdint>
#include <map>
#include <vector>

namespace trinhky {

/// Where a paragraph stands once the document is laid out.
struct ShownPlace {
    std::int32_t page = 0; ///< it begins on; 0 when it stands on none (hidden, deleted)
    std::int32_t end = 0;  ///< page that it ends on
    std::int32_t lines = 0;
};

/// What of it is asked for.
enum class ShownDetail : std::uint8_t { Page, All };

/// Lets the office do all that it does when it is idle: documents are laid out then, and the view tells pages of before until it was.
/// Runs events of every kind: only for commands that nobody's typing can get into. Main thread.
void finishLayout(const ContextRef& context);

/// Asks the document's view for paragraphs of the body, which are numbered as in a snapshot and ascending. What the user has selected is
/// selected again. Nothing when the document has no view. Main thread.
std::map<std::int32_t, ShownPlace>
shownPlaces(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
            const std::vector<std::int32_t>& paragraphs, ShownDetail detail);

/// Puts all that was asked for into the snapshot.
void putShownPlaces(const std::map<std::int32_t, ShownPlace>& places, Snapshot& snapshot);

/// Asks and puts; the document is as in the snapshot. Nothing when it has no view.
void readShownPlaces(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, Snapshot& snapshot,
                     const std::vector<std::int32_t>& paragraphs);

} // namespace trinhky
