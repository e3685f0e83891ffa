#pragma once
#include "uno/base/adapters.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/weakref.hxx>

namespace trinhky {

/// Takes the placeholder's look off what the user has typed over or beside a placeholder in the paragraph of the cursor: Writer hands
/// the replaced text's character style on. Not recorded for undo, so that one undo brings the placeholder back. True when something
/// was changed.
bool tidyPlaceholderLook(const com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>& document);

/// Does so soon after each edit of a document, in a window, once the edit is over.
class PlaceholderLook : public Implements<com::sun::star::util::XModifyListener> {
public:
    explicit PlaceholderLook(const ContextRef& context) : m_context(context) {}

    /// From now on this document and no other; nothing when it is empty or no document of Writer.
    void watch(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document);

    void SAL_CALL modified(const com::sun::star::lang::EventObject& event) override;
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& source) override;

private:
    void tidy();

    ContextRef m_context;
    com::sun::star::uno::WeakReference<com::sun::star::uno::XInterface> m_document;
    bool m_pending = false; ///< an edit was told and is not looked at yet
};

} // namespace trinhky
