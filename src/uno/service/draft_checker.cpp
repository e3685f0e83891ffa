#include "uno/service/drafting.hpp"
#include "uno/service/finding_values.hpp"
#include "uno/service/macro_service.hpp"

#include <vn/trinhky/XDraftChecker.hpp>

namespace trinhky {

namespace {

class DraftChecker : public MacroService<vn::trinhky::XDraftChecker> {
public:
    using MacroService::MacroService;

    com::sun::star::uno::Sequence<vn::trinhky::Finding> SAL_CALL check(const TextDocumentRef& document,
                                                                       const NamedValues& options) override
    {
        return forMacro(m_context, "DraftChecker.check", [&] {
            const NamedOptions known(options, {"Kind", "AsOf", "Stage", "Rules"});
            return findingsOf(valueForMacro(Drafting(m_context).check(document, checkOptionsOf(known))));
        });
    }
};

} // namespace

ObjectRef makeDraftChecker(const ContextRef& context) { return makeService<DraftChecker>(context); }

} // namespace trinhky
