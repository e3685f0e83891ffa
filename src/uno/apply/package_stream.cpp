#include "uno/apply/package_stream.hpp"

#include <com/sun/star/lang/XInitialization.hpp>

namespace trinhky {

using namespace com::sun::star;

uno::Reference<io::XInputStream> packageStream(const ContextRef& context, std::string_view bytes)
{
    const uno::Sequence<sal_Int8> content(reinterpret_cast<const sal_Int8*>(bytes.data()), static_cast<sal_Int32>(bytes.size()));
    uno::Sequence<uno::Any> arguments(1);
    arguments[0] <<= content;
    return demand<io::XInputStream>(context->getServiceManager()->createInstanceWithArgumentsAndContext(
        officeOf("com.sun.star.io.SequenceInputStream"), arguments, context));
}

} // namespace trinhky
