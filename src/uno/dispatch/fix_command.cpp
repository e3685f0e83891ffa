#include "uno/dispatch/commands.hpp"
#include "uno/service/fixing.hpp"
#include "uno/service/frame_document.hpp"
#include "uno/sidebar/check_request.hpp"

namespace trinhky {

CommandResult fixAll(const ContextRef& context, const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame)
{
    const auto document = textDocumentOf(frame);
    if (!document)
        return document.error();
    const auto outcome = fixDraft(context, document.value(), {});
    if (!outcome)
        return outcome.error();
    requestCheck(context, frame); // what the sidebar shows is old now
    return fixSummary(outcome.value());
}

} // namespace trinhky
