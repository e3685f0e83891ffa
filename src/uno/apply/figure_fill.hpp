#pragma once
#include "doc/snapshot.hpp"
#include "plan/figure_binding.hpp"
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace trinhky {

/// The figures of a document's fields, planned and not yet written.
struct FigureFill {
    Snapshot snapshot;
    FigureBinding binding;

    /// True when the document has fields of figures, whether the data knows them or not.
    bool hasFields() const { return !binding.edits.empty() || !binding.problems.empty(); }
};

/// Changes nothing. The ratios of the data must have been computed.
Result<FigureFill> planFigures(const ContextRef& context,
                               const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                               const IndicatorSet& data);

/// Writes them as one undo step of that title; fails with the document as it was.
Result<void> writeFigures(const ContextRef& context,
                          const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document,
                          const FigureFill& figures, std::string_view undoTitle);

/// Names of all bookmarks of the document.
std::vector<std::string> bookmarkNames(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Units as shipped in the extension.
Result<Units> shippedUnits(const ContextRef& context);

} // namespace trinhky
