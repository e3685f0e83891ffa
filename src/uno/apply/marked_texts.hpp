#pragma once
#include "base/span.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <vector>

namespace trinhky {

/// Bookmarks that begin or end in a stretch of a paragraph, kept around its words while these are replaced: by itself Writer lets
/// them shrink to what stays and never grow. Taken off before and set anew behind, so that undo brings them back as they were.
class MarkedTexts {
public:
    /// `start` stands at the start of the paragraph. Nothing is marked by an empty stretch.
    MarkedTexts(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& start, Span stretch);

    /// Call when the stretch has been written over.
    void restore() const;

private:
    struct NamedSpan {
        rtl::OUString name;
        Span span; ///< what stands behind the stretch counts from where it stood before
    };

    com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> m_document;
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> m_start;
    std::vector<NamedSpan> m_marks;
    std::int32_t m_length = 0;
};

/// Puts a bookmark around what the cursor selects.
void setBookmark(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                 const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& selected, const rtl::OUString& name);

} // namespace trinhky
