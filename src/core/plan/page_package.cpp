#include "plan/page_package.hpp"

#include "plan/odt_package.hpp"
#include "plan/skeleton_styles.hpp"

namespace trinhky {

namespace {

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + escapeXml(value) + "\"";
}

std::string length(std::string_view name, std::int32_t hundredths) { return attribute(name, millimetres(hundredths / 100.0)); }

std::string styles(const PageStyle& page, std::string_view name)
{
    return odfRootStart("document-styles") +
           "<office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties" +
           length("fo:page-width", page.width) + length("fo:page-height", page.height) +
           attribute("style:print-orientation", page.width > page.height ? "landscape" : "portrait") +
           length("fo:margin-top", page.top) + length("fo:margin-bottom", page.bottom) + length("fo:margin-left", page.left) +
           length("fo:margin-right", page.right) +
           "/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles>"
           "<style:master-page style:name=\"TK_P\"" +
           attribute("style:display-name", name) + " style:page-layout-name=\"pm1\"/></office:master-styles>" +
           odfRootEnd("document-styles");
}

std::string content()
{
    return odfRootStart("document-content") +
           "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" style:master-page-name=\"TK_P\"/>"
           "</office:automatic-styles><office:body><office:text><text:p "
           "text:style-name=\"P1\"/><text:p/></office:text></office:body>" +
           odfRootEnd("document-content");
}

} // namespace

std::string pagePackage(const PageStyle& page, std::string_view name)
{
    return writeOdtPackage({{"content.xml", content()}, {"styles.xml", styles(page, name)}});
}

} // namespace trinhky
