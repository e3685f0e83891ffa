#include "uno/live/live_checks.hpp"

#include "uno/live/document_check.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <rtl/ref.hxx>

#include <algorithm>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

/// What identifies an object, whichever interface it is known by.
const void* identityOf(const Reference<uno::XInterface>& object) { return query<uno::XInterface>(object).get(); }

rtl::Reference<LiveChecks> theLiveChecks(const ContextRef& context)
{
    Reference<uno::XInterface> object;
    context->getValueByName(officeOf("/singletons/vn.trinhky.theLiveChecks")) >>= object;
    rtl::Reference<LiveChecks> checks(dynamic_cast<LiveChecks*>(object.get()));
    if (!checks.is())
        throw uno::RuntimeException(officeOf("vn.trinhky.theLiveChecks is not there"));
    return checks;
}

} // namespace

std::shared_ptr<LiveCheck> LiveChecks::of(const DocumentRef& document)
{
    const void* const identity = identityOf(document);
    const auto known = std::find_if(m_checks.begin(), m_checks.end(), [&](const auto& entry) { return entry.first == identity; });
    if (known != m_checks.end())
        return known->second;
    auto check = makeDocumentCheck(m_context, document);
    m_checks.emplace_back(identity, check);
    demand<lang::XComponent>(document)->addEventListener(this);
    return check;
}

void LiveChecks::disposing(const lang::EventObject& event)
{
    forListener(m_context, "LiveChecks.disposing", [&] {
        const void* const identity = identityOf(event.Source);
        const auto gone =
            std::find_if(m_checks.begin(), m_checks.end(), [&](const auto& entry) { return entry.first == identity; });
        if (gone == m_checks.end())
            return;
        const auto check = gone->second;
        m_checks.erase(gone);
        check->close();
    });
}

Reference<uno::XInterface> makeLiveChecks(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new LiveChecks(context));
}

std::shared_ptr<LiveCheck> startLiveCheck(const ContextRef& context, const LiveCheck::DocumentRef& document,
                                          const std::shared_ptr<LiveListener>& listener)
{
    auto check = theLiveChecks(context)->of(document);
    if (listener)
        check->listen(listener);
    return check;
}

} // namespace trinhky
