#pragma once
#include "uno/base/adapters.hpp"
#include "uno/live/live_check.hpp"
#include "uno/live/mark_cache.hpp"

#include <com/sun/star/lang/XEventListener.hpp>
#include <rtl/ref.hxx>

#include <memory>
#include <utility>
#include <vector>

namespace trinhky {

/// The live checks of all open documents. The office keeps the one object (singleton vn.trinhky.theLiveChecks), so that windows and
/// proofreader, made by different factories, find the same check. Main thread only where not stated.
class LiveChecks : public Implements<com::sun::star::lang::XEventListener> {
public:
    using DocumentRef = LiveCheck::DocumentRef;

    explicit LiveChecks(const ContextRef& context) : m_context(context) {}

    /// The check of the document, begun when there is none yet.
    std::shared_ptr<LiveCheck> of(const DocumentRef& document);

    /// What the proofreader answers. Any thread.
    const std::shared_ptr<MarkCache>& marks() const { return m_marks; }
    /// Begins the checks of all documents that are shown. Any thread; returns at once.
    void startShown();

    void SAL_CALL disposing(const com::sun::star::lang::EventObject& event) override;

private:
    void startAllShown();

    const ContextRef m_context;
    const std::shared_ptr<MarkCache> m_marks = std::make_shared<MarkCache>();
    std::vector<std::pair<const void*, std::shared_ptr<LiveCheck>>> m_checks; ///< by the identity of the document
};

/// The one of the process; RuntimeException when the extension is not registered.
rtl::Reference<LiveChecks> theLiveChecks(const ContextRef& context);

com::sun::star::uno::Reference<com::sun::star::uno::XInterface> makeLiveChecks(const ContextRef& context);

} // namespace trinhky
