#include "uno/service/language.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace trinhky {

Language uiLanguage(const ContextRef& context)
{
    using namespace com::sun::star;
    const auto provider = configuration::theDefaultProvider::get(context);
    uno::Any path;
    path <<= beans::NamedValue("nodepath", uno::makeAny(rtl::OUString("/org.openoffice.Setup/L10N")));
    const auto settings = demand<container::XNameAccess>(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", sequenceOf({path})));
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return locale.isEmpty() || locale == "vi" || locale.startsWith("vi-") ? Language::Vietnamese : Language::English;
}

rtl::OUString inLanguage(const Message& message, Language language)
{
    return officeOf(language == Language::Vietnamese || message.en.empty() ? message.vi : message.en);
}

} // namespace trinhky
