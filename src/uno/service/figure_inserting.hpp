#pragma once
#include "base/error.hpp"
#include "data/figure.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace trinhky {

/// A figure to stand in the text.
struct FigureRequest {
    std::string dataUrl; ///< "" the file that the document took figures from last
    FigureAddress address;
};

/// The data of a file, ratios computed.
Result<IndicatorSet> readFigureData(const ContextRef& context, const std::string& url);

/// The file that the document took figures from last, "" none.
std::string lastDataUrl(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Writes the figure in place of the selection, or at the cursor (at the end of a document without a window), as one undo step; a
/// bookmark and the document's record know it from then on. Gives the text written. The document is untouched on failure.
Result<std::string> insertFigure(const ContextRef& context,
                                 const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                                 const FigureRequest& request);

/// True when the cursor stands at a figure or in a table that was filled in. Reads no file.
bool standsAtFilled(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Where the figure at the cursor, or of its table cell, comes from: indicator, column, unit, file, when it was filled in. An Error when
/// the cursor stands at none.
Result<Message> figureSource(const ContextRef& context,
                             const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

} // namespace trinhky
