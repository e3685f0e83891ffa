#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <string_view>

namespace trinhky {

/// Edits of one job as one named step that the user can undo. An object that is not kept by keep() takes its edits back at its
/// end, so that a failure, an exception too, leaves the document as it was.
class UndoStep {
public:
    /// `title` is UTF-8. The document's undo must not be locked: see isPossible.
    UndoStep(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document, std::string_view title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

    void keep();

    /// False when the document records no undo at present, so that nothing could be taken back.
    static bool isPossible(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

private:
    void takeBack();

    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> m_manager;
    com::sun::star::uno::Sequence<rtl::OUString> m_before; ///< what could be undone before the step
    bool m_open = true;
};

} // namespace trinhky
