#include "uno/service/exchange.hpp"
#include "uno/service/macro_service.hpp"

#include <vn/trinhky/XDocumentExchange.hpp>

namespace trinhky {

namespace {

class DocumentExchange : public MacroService<vn::trinhky::XDocumentExchange> {
public:
    using MacroService::MacroService;

    rtl::OUString SAL_CALL header(const TextDocumentRef& document, com::sun::star::uno::Sequence<rtl::OUString>& missing) override
    {
        return forMacro(m_context, "DocumentExchange.header", [&] {
            const auto data = valueForMacro(exchangeData(m_context, document));
            missing = sentencesOf(data.missing);
            return officeOf(data.xml);
        });
    }
};

} // namespace

ObjectRef makeDocumentExchange(const ContextRef& context) { return makeService<DocumentExchange>(context); }

} // namespace trinhky
