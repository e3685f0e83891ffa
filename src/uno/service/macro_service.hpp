#pragma once
#include "uno/service/draft_services.hpp"
#include "uno/service/failure.hpp"
#include "uno/service/named_options.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <utility>

namespace trinhky {

using NamedValues = com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>;
using TextDocumentRef = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;

/// Base class of a service for macros: knows the office's context.
template <class Interface>
class MacroService : public Implements<Interface> {
public:
    explicit MacroService(const ContextRef& context) : m_context(context) {}

protected:
    ContextRef m_context;
};

template <class Service>
ObjectRef makeService(const ContextRef& context)
{
    return static_cast<cppu::OWeakObject*>(new Service(context));
}

/// The value; an expected failure reaches the macro as IllegalArgumentException.
template <class T>
T valueForMacro(Result<T>&& result)
{
    if (!result)
        throwIllegalArgument(result.error());
    return std::move(result).value();
}

/// The Vietnamese sentences.
inline com::sun::star::uno::Sequence<rtl::OUString> sentencesOf(const std::vector<Message>& messages)
{
    std::vector<rtl::OUString> sentences;
    sentences.reserve(messages.size());
    for (const Message& message : messages)
        sentences.push_back(officeOf(message.vi));
    return sequenceOf(sentences);
}

} // namespace trinhky
