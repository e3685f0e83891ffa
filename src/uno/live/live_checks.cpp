#include "uno/live/live_checks.hpp"

#include "uno/base/main_thread.hpp"
#include "uno/live/document_check.hpp"
#include "uno/service/failure.hpp"

#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <algorithm>
#include <numeric>
#include <thread>

namespace trinhky {

namespace {

using namespace com::sun::star;
using uno::Reference;

/// What identifies an object, whichever interface it is known by.
const void* identityOf(const Reference<uno::XInterface>& object) { return query<uno::XInterface>(object).get(); }

} // namespace

rtl::Reference<LiveChecks> theLiveChecks(const ContextRef& context)
{
    Reference<uno::XInterface> object;
    context->getValueByName(officeOf("/singletons/vn.trinhky.theLiveChecks")) >>= object;
    rtl::Reference<LiveChecks> checks(dynamic_cast<LiveChecks*>(object.get()));
    if (!checks.is())
        throw uno::RuntimeException(officeOf("vn.trinhky.theLiveChecks is not there"));
    return checks;
}

std::shared_ptr<LiveCheck> LiveChecks::of(const DocumentRef& document)
{
    const void* const identity = identityOf(document);
    const auto known = std::find_if(m_checks.begin(), m_checks.end(), [&](const auto& entry) { return entry.first == identity; });
    if (known != m_checks.end())
        return known->second;
    auto check = makeDocumentCheck(m_context, document, m_marks);
    m_checks.emplace_back(identity, check);
    demand<lang::XComponent>(document)->addEventListener(this);
    return check;
}

void LiveChecks::startShown()
{
    // The caller may be on a thread that must not wait for the office; posting does.
    std::thread([self = rtl::Reference<LiveChecks>(this)] {
        forListener(self->m_context, "LiveChecks.startShown",
                    [&] { postToMainThread(self->m_context, [self] { self->startAllShown(); }); });
    }).detach();
}

void LiveChecks::startAllShown()
{
    forListener(m_context, "LiveChecks.startAllShown", [&] {
        const auto desktop = createService<frame::XDesktop>(m_context, "com.sun.star.frame.Desktop");
        const auto components = desktop->getComponents()->createEnumeration();
        while (components->hasMoreElements()) {
            const uno::Any component = components->nextElement();
            const auto document = query<text::XTextDocument>(component);
            if (document.is() && demand<frame::XModel>(document)->getCurrentController().is())
                of(document);
        }
    });
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

int LiveTiming::percentile(const Slices& slices, double percent)
{
    const double all = std::accumulate(slices.begin(), slices.end(), 0.0);
    if (all == 0)
        return 0;
    double seen = 0;
    for (std::size_t at = 0; at < slices.size(); ++at) {
        seen += slices[at];
        if (seen >= all * percent / 100)
            return static_cast<int>(at) + 1;
    }
    return static_cast<int>(slices.size());
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
