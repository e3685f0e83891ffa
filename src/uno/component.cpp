#include "uno/dispatch/protocol_handler.hpp"
#include "uno/job/job.hpp"
#include "uno/live/live_checks.hpp"
#include "uno/live/proofreader.hpp"
#include "uno/options/options_page.hpp"
#include "uno/service/draft_services.hpp"
#include "uno/sidebar/panel_factory.hpp"

#include <sal/types.h>

// The constructors named in extension/trinhky.components. The office takes over the reference that each returns.

namespace {

using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;
using com::sun::star::uno::XComponentContext;
using com::sun::star::uno::XInterface;

XInterface* handOver(const Reference<XInterface>& object)
{
    object->acquire();
    return object.get();
}

} // namespace

extern "C" {

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_DraftCreator(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeDraftCreator(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_TableFiller(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeTableFiller(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_FigureInserter(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeFigureInserter(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_DraftChecker(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeDraftChecker(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_DraftRenumberer(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeDraftRenumberer(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_TableRefiller(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeTableRefiller(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_DraftFixer(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeDraftFixer(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_DocumentExchange(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeDocumentExchange(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_ProtocolHandler(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeProtocolHandler(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_PanelFactory(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makePanelFactory(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_Job(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeJob(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_OptionsPage(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeOptionsPage(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_LiveChecks(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeLiveChecks(context));
}

SAL_DLLPUBLIC_EXPORT XInterface* trinhky_Proofreader(XComponentContext* context, const Sequence<Any>&)
{
    return handOver(trinhky::makeProofreader(context));
}
}
