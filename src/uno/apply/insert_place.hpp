#pragma once
#include "base/error.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace trinhky {

/// An opened place in the body: what comes between two parts of the text goes into an empty paragraph of its own.
struct Seam {
    com::sun::star::uno::Reference<com::sun::star::text::XTextCursor> lead; ///< in the empty paragraph
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface>
        rest;                 ///< paragraph or table behind it; none when only blank ones follow
    rtl::OUString pageStyle;  ///< of the rest's page
    sal_Int16 pageNumber = 0; ///< that its pages begin with, 0 when they go on counting
};

/// Edits the document. The paragraph of the place is parted when the place is within it; an empty one serves as it is.
Seam openSeam(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
              const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& place);

/// Inserts a form's package at the cursor, whose end then stands in its last paragraph, and gives the empty paragraph that it begins with, found by its bookmark; nothing when Writer
/// has inserted nothing.
com::sun::star::uno::Reference<com::sun::star::text::XTextRange>
insertPackage(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
              const com::sun::star::uno::Reference<com::sun::star::text::XTextCursor>& cursor, const std::string& package,
              const std::string& startBookmark);

/// Lets the rest begin on a new page of the style that it stood on.
void closeSeam(const Seam& seam);

} // namespace trinhky
