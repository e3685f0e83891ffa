#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <string>

/// Page styles that come with what is inserted.
namespace trinhky {

/// Adds the page styles of the package with their headers; nothing that the host has is overwritten. Only where nothing can be undone yet: it
/// empties the user's undo steps, and a header that came with an insertion would make them go wrong.
void addPageStyles(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                   const std::string& package);

/// Writer lays out a page style that comes with an inserted document as if its first page were one of the others, with the number. Set
/// anew on the paragraphs from `start` to `end` that have one other than `firstPage`, when it has been laid out once, it shows what it should.
void renewPages(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& start,
                const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& end, const rtl::OUString& firstPage);

/// Nothing can be undone yet, so that headers may be added.
bool mayAddHeaders(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
