#pragma once
#include "uno/base/adapters.hpp"
#include "uno/live/live_check.hpp"

#include <com/sun/star/lang/XEventListener.hpp>

#include <utility>
#include <vector>

namespace trinhky {

/// The live checks of all open documents. The office keeps the one object (singleton vn.trinhky.theLiveChecks), so that windows and
/// proofreader, made by different factories, find the same check. Main thread only.
class LiveChecks : public Implements<com::sun::star::lang::XEventListener> {
public:
    using DocumentRef = LiveCheck::DocumentRef;

    explicit LiveChecks(const ContextRef& context) : m_context(context) {}

    /// The check of the document, begun when there is none yet.
    std::shared_ptr<LiveCheck> of(const DocumentRef& document);

    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    ContextRef m_context;
    std::vector<std::pair<const void*, std::shared_ptr<LiveCheck>>> m_checks; ///< by the identity of the document
};

com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeLiveChecks(const ContextRef& context);

} // namespace trinhky
