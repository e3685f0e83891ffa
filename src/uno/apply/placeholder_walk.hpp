#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <cstdint>

namespace trinhky {

enum class WalkWay : std::uint8_t { Next, Previous };

/// Where a step went.
enum class WalkEnd : std::uint8_t {
    Place,   ///< to a placeholder
    Wrapped, ///< to one beyond the end or the start of the document; the only one is always so
    Blank,   ///< all placeholders are filled: to the blank of a number or date, which a draft may keep
    Nowhere, ///< nothing is left
};

/// Selects the next or previous place to fill in, seen from the cursor, so that typing replaces it: in the order of the body with
/// its tables, then footnotes, frames, page headers. Placeholders come first, blanks of number and date only when none is left: they
/// are written in when the document is issued. Text deleted in tracked changes is passed over.
WalkEnd walkPlaceholders(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, WalkWay way);

} // namespace trinhky
