#include "uno/inside/open_document.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace trinhky::test {

namespace star = com::sun::star;
using star::uno::Reference;

VietnameseInterface::VietnameseInterface(const ContextRef& context)
{
    const auto provider = star::configuration::theDefaultProvider::get(context);
    star::uno::Any path;
    path <<= star::beans::NamedValue("nodepath", star::uno::makeAny(officeOf("/org.openoffice.Setup/L10N")));
    m_settings =
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", sequenceOf({path}));
    m_before = property(m_settings, "ooLocale", rtl::OUString());
    set(officeOf("vi"));
}

VietnameseInterface::~VietnameseInterface() { set(m_before); }

void VietnameseInterface::set(const rtl::OUString& locale)
{
    setProperty(m_settings, "ooLocale", locale);
    demand<star::util::XChangesBatch>(m_settings)->commitChanges();
}

OpenDocument::OpenDocument(const ContextRef& context, std::string_view url, bool hidden, bool readOnly)
{
    const auto loader = createService<star::frame::XComponentLoader>(context, "com.sun.star.frame.Desktop");
    const auto arguments = Bag{}.set("Hidden", hidden).set("ReadOnly", readOnly).done();
    m_model = demand<star::frame::XModel>(loader->loadComponentFromURL(officeOf(url), officeOf("_blank"), 0, arguments));
}

OpenDocument::~OpenDocument() { demand<star::util::XCloseable>(m_model)->close(true); }

Reference<star::frame::XFrame> OpenDocument::frame() const { return m_model->getCurrentController()->getFrame(); }

} // namespace trinhky::test
