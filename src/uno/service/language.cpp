#include "uno/service/language.hpp"

#include "uno/service/configuration.hpp"

#include <com/sun/star/container/XNameAccess.hpp>

namespace trinhky {

Language uiLanguage(const ContextRef& context)
{
    const auto settings =
        demand<com::sun::star::container::XNameAccess>(openConfiguration(context, "/org.openoffice.Setup/L10N"));
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return locale.isEmpty() || locale == "vi" || locale.startsWith("vi-") ? Language::Vietnamese : Language::English;
}

rtl::OUString inLanguage(const Message& message, Language language)
{
    return officeOf(language == Language::Vietnamese || message.en.empty() ? message.vi : message.en);
}

} // namespace trinhky
