#pragma once
#include "doc/snapshot.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <span>

namespace trinhky {

/// Who wants to see the paragraphs of a document in the order of the snapshot. Every call may end the walk by returning false.
class DocumentVisitor {
public:
    virtual ~DocumentVisitor() = default;

    /// A text of its own begins: the body, one header, one footnote …
    virtual void beginText(Story story) = 0;
    virtual bool paragraph(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph,
                           const CellPlace& cell) = 0;
    /// A table begins. Gives the number that its cells are to carry; -1 ends the walk.
    virtual std::int32_t table(const com::sun::star::uno::Reference<com::sun::star::text::XTextTable>& table,
                               const com::sun::star::uno::Sequence<rtl::OUString>& cellNames, std::int32_t parent) = 0;
};

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// The body with tables where they stand. False when the visitor ended it.
bool walkBody(const DocumentRef& document, DocumentVisitor& visitor);
/// Headers and footers of the page styles that are marked as used, each variant that is shown.
bool walkHeadersAndFooters(const DocumentRef& document, std::span<const PageStyle> styles, DocumentVisitor& visitor);
bool walkNotes(const DocumentRef& document, DocumentVisitor& visitor);
/// Text frames, then text in drawn shapes.
bool walkFrames(const DocumentRef& document, DocumentVisitor& visitor);

/// Row and column of a cell by its name ("B3" is row 2, column 1); a part of a split cell ("B3.1.2") counts as the whole cell.
CellPlace cellPlace(std::u16string_view name, std::int32_t table);

} // namespace trinhky
