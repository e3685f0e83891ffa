#include "uno/service/draft_services.hpp"
#include "uno/service/exchange.hpp"
#include "uno/service/failure.hpp"

#include <vn/trinhky/XDocumentExchange.hpp>

namespace trinhky {

namespace {

using com::sun::star::text::XTextDocument;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;

class DocumentExchange : public Implements<vn::trinhky::XDocumentExchange> {
public:
    explicit DocumentExchange(const ContextRef& context) : m_context(context) {}

    rtl::OUString SAL_CALL header(const Reference<XTextDocument>& document, Sequence<rtl::OUString>& missing) override
    {
        return forMacro(m_context, "DocumentExchange.header", [&] {
            const auto data = exchangeData(m_context, document);
            if (!data)
                throwIllegalArgument(data.error());
            std::vector<rtl::OUString> sentences;
            for (const Message& message : data.value().missing)
                sentences.push_back(officeOf(message.vi));
            missing = sequenceOf(sentences);
            return officeOf(data.value().xml);
        });
    }

private:
    ContextRef m_context;
};

} // namespace

ObjectRef makeDocumentExchange(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new DocumentExchange(context));
}

} // namespace trinhky
