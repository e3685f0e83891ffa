#pragma once
#include <com/sun/star/text/XFlatParagraph.hpp>
#include <com/sun/star/text/XFlatParagraphIterator.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace trinhky {

/// Goes through the paragraphs of a document as a proofreader sees them, in slices on the main thread. The office keeps all that one
/// of its iterators has given, and lets go of them at once: of a long document that takes longer than a slice, so each slice has an
/// iterator of its own.
class FlatWalk {
public:
    explicit FlatWalk(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

    /// The next paragraph; null behind the last, and when the one before is not there any more.
    com::sun::star::uno::Reference<com::sun::star::text::XFlatParagraph> next();
    /// A slice is over.
    void rest() { m_iterator.clear(); }

private:
    com::sun::star::uno::Reference<com::sun::star::text::XTextDocument> m_document;
    com::sun::star::uno::Reference<com::sun::star::text::XFlatParagraphIterator> m_iterator;
    com::sun::star::uno::Reference<com::sun::star::text::XFlatParagraph> m_last;
    bool m_begun = false;
};

} // namespace trinhky
