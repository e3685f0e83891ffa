#include "uno/service/configuration.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>

namespace trinhky {

namespace star = com::sun::star;

star::uno::Reference<star::uno::XInterface> openConfiguration(const ContextRef& context, std::string_view path,
                                                              ConfigurationUse use)
{
    star::uno::Any node;
    node <<= star::beans::NamedValue("nodepath", star::uno::makeAny(officeOf(path)));
    const auto service = use == ConfigurationUse::Update ? "com.sun.star.configuration.ConfigurationUpdateAccess"
                                                         : "com.sun.star.configuration.ConfigurationAccess";
    return star::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(officeOf(service),
                                                                                              sequenceOf({node}));
}

} // namespace trinhky
