#pragma once
#include "base/span.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <optional>
#include <vector>

namespace trinhky {

/// A stretch of a paragraph as the office parts it.
struct Portion {
    com::sun::star::uno::Reference<com::sun::star::text::XTextRange> range;
    Span span;             ///< offsets as the snapshot counts them
    bool isText = false;   ///< letters, where a cursor moves by the same units; else a field, an anchor, a picture …
    bool isAnchor = false; ///< of a footnote or endnote
};

/// The portions of one paragraph as it is now: from offsets of the snapshot to places of the document.
class ParagraphPortions {
public:
    /// `start` stands at the start of the paragraph.
    explicit ParagraphPortions(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start);

    const std::vector<Portion>& all() const { return m_portions; }
    std::int32_t length() const { return m_length; }

    /// A cursor over a stretch; it takes fields and anchors that it touches as wholes.
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> select(Span span) const;
    /// A cursor at an offset, right behind the unit before it; nothing within a field.
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> at(std::int32_t offset) const;
    /// Portion that holds the unit before the offset, null at the start.
    const Portion* before(std::int32_t offset) const;

private:
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> m_start;
    std::vector<Portion> m_portions;
    std::int32_t m_length = 0;
};

/// Moves a cursor over text, further than the office's own call can.
void moveRight(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& cursor, std::int32_t units, bool select);

/// The whole paragraph, selected, without its end.
com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>
wholeParagraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start);

} // namespace trinhky
