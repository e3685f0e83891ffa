#include "uno/service/draft_services.hpp"
#include "uno/service/drafting.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/finding_values.hpp"
#include "uno/service/named_options.hpp"

#include <vn/trinhky/XDraftChecker.hpp>

namespace trinhky {

namespace {

using com::sun::star::beans::NamedValue;
using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

class DraftChecker : public Implements<vn::trinhky::XDraftChecker> {
public:
    explicit DraftChecker(const ContextRef& context) : m_context(context) {}

    Sequence<vn::trinhky::Finding> SAL_CALL check(const Reference<XTextDocument>& document,
                                                  const Sequence<NamedValue>& options) override
    {
        return forMacro(m_context, "DraftChecker.check", [&] {
            const auto outcome =
                Drafting(m_context).check(document, checkOptionsOf(NamedOptions(options, {"Kind", "AsOf", "Stage", "Rules"})));
            if (!outcome)
                throwIllegalArgument(outcome.error());
            return findingsOf(outcome.value());
        });
    }

private:
    ContextRef m_context;
};

} // namespace

ObjectRef makeDraftChecker(const ContextRef& context) { return static_cast<cppu::OWeakObject*>(new DraftChecker(context)); }

} // namespace trinhky
