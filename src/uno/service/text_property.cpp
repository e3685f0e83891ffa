#include "uno/service/text_property.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <array>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

uno::Reference<beans::XPropertyContainer> ownProperties(const DocumentRef& document)
{
    return demand<document::XDocumentPropertiesSupplier>(document)->getDocumentProperties()->getUserDefinedProperties();
}

bool has(const uno::Reference<beans::XPropertyContainer>& properties, std::string_view name)
{
    return demand<beans::XPropertySet>(properties)->getPropertySetInfo()->hasPropertyByName(officeOf(name));
}

} // namespace

std::optional<std::string> textProperty(const DocumentRef& document, std::string_view name)
{
    const auto properties = ownProperties(document);
    if (!has(properties, name))
        return std::nullopt;
    rtl::OUString text;
    const bool isText = demand<beans::XPropertySet>(properties)->getPropertyValue(officeOf(name)) >>= text;
    return isText ? utf8Of(text) : "?";
}

void setTextProperty(const DocumentRef& document, std::string_view name, const std::string& text)
{
    const auto properties = ownProperties(document);
    const bool known = has(properties, name);
    uno::Any value;
    value <<= officeOf(text);
    if (text.empty()) {
        if (known)
            properties->removeProperty(officeOf(name));
    } else if (known) {
        demand<beans::XPropertySet>(properties)->setPropertyValue(officeOf(name), value);
    } else {
        properties->addProperty(officeOf(name), beans::PropertyAttribute::REMOVABLE, value);
    }
    demand<util::XModifiable>(document)->setModified(true);
}

bool keepsTextProperties(const DocumentRef& document)
{
    constexpr std::array<std::string_view, 8> kFilters{
        "writer8",          "writer8_template",          "OpenDocument Text Flat XML", "writerglobal8",
        "MS Word 2007 XML", "MS Word 2007 XML Template", "MS Word 2007 XML VBA",       "Office Open XML Text"};
    const auto filter = find<rtl::OUString>(demand<frame::XModel>(document)->getArgs(), "FilterName");
    return !filter || filter->isEmpty() || std::find(kFilters.begin(), kFilters.end(), utf8Of(*filter)) != kFilters.end();
}

} // namespace trinhky
