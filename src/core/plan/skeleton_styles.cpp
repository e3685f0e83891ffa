#include "plan/skeleton_styles.hpp"

#include "plan/odt_package.hpp"
#include "plan/skeleton_content.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <variant>

namespace trinhky {

namespace {

constexpr std::string_view kFont = "Times New Roman";

std::string number(double value)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.4g", value);
    return buffer.data();
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + escapeXml(value) + "\"";
}

/// The same value for Western, Asian and complex text.
std::string threefold(std::string_view prefix, std::string_view name, std::string_view value)
{
    return attribute(std::string(prefix) + std::string(name), value) + attribute("style:" + std::string(name) + "-asian", value) +
           attribute("style:" + std::string(name) + "-complex", value);
}

std::string weight(bool bold) { return threefold("fo:", "font-weight", bold ? "bold" : "normal"); }

std::string textProperties(double size, bool bold, bool italic, const std::string& color = "000000")
{
    return "<style:text-properties" + threefold("style:", "font-name", kFont) +
           threefold("fo:", "font-size", number(size) + "pt") + weight(bold) +
           threefold("fo:", "font-style", italic ? "italic" : "normal") + threefold("fo:", "language", "vi") +
           threefold("fo:", "country", "VN") + attribute("fo:color", "#" + color) +
           " fo:background-color=\"transparent\" fo:font-variant=\"normal\" fo:text-transform=\"none\" "
           "fo:letter-spacing=\"normal\" fo:text-shadow=\"none\" fo:hyphenate=\"false\" style:text-underline-style=\"none\" "
           "style:text-line-through-style=\"none\" style:text-outline=\"false\" style:text-position=\"0% 100%\" "
           "style:text-scale=\"100%\" style:letter-kerning=\"true\" style:font-relief=\"none\" style:text-emphasize=\"none\" "
           "style:text-blinking=\"false\" text:display=\"true\"/>";
}

std::string_view alignName(Align align)
{
    switch (align) {
    case Align::Right:
        return "end";
    case Align::Justify:
        return "justify";
    case Align::Center:
        return "center";
    case Align::Left:
        break;
    }
    return "start";
}

std::string paragraphProperties(const ElementStyle& element)
{
    const bool exact = element.lineHeight > 0;
    return "<style:paragraph-properties" + attribute("fo:margin-left", millimetres(element.left)) +
           attribute("fo:margin-right", millimetres(element.right)) + attribute("fo:margin-top", number(element.above) + "pt") +
           attribute("fo:margin-bottom", number(element.below) + "pt") +
           attribute("fo:line-height", exact ? number(element.lineHeight) + "pt" : number(element.lineSpacing) + "%") +
           attribute("fo:text-indent", millimetres(element.firstLine)) + attribute("fo:text-align", alignName(element.align)) +
           attribute("fo:keep-with-next", element.keepWithNext ? "always" : "auto") +
           " style:auto-text-indent=\"false\" style:contextual-spacing=\"false\" fo:text-align-last=\"start\" "
           "style:justify-single-word=\"false\" fo:keep-together=\"auto\" fo:orphans=\"2\" fo:widows=\"2\" "
           "fo:break-before=\"auto\" "
           "fo:break-after=\"auto\" fo:hyphenation-ladder-count=\"no-limit\" fo:background-color=\"transparent\" "
           "fo:padding=\"0mm\" "
           "fo:border=\"none\" style:shadow=\"none\" style:line-break=\"strict\" style:punctuation-wrap=\"hanging\" "
           "style:text-autospace=\"ideograph-alpha\" style:snap-to-layout-grid=\"true\" style:vertical-align=\"auto\" "
           "style:writing-mode=\"lr-tb\" style:tab-stop-distance=\"12.7mm\" style:register-true=\"false\" "
           "text:number-lines=\"true\" text:line-number=\"0\"/>";
}

std::string paragraphStyle(const ElementStyle& element, const ElementStyles& styles)
{
    const auto* next = styles.find(element.next);
    std::string xml = "<style:style style:family=\"paragraph\"" + attribute("style:name", styleIdOf(element)) +
                      attribute("style:display-name", element.style) +
                      attribute("style:next-style-name", styleIdOf(next ? *next : element));
    if (element.outlineLevel > 0)
        xml += attribute("style:default-outline-level", std::to_string(element.outlineLevel));
    return xml + " style:class=\"text\">" + paragraphProperties(element) +
           textProperties(element.size, element.bold, element.italic, element.color) + "</style:style>";
}

std::string characterStyle(std::string_view id, const std::string& name, const std::string& properties)
{
    return "<style:style style:family=\"text\"" + attribute("style:name", id) + attribute("style:display-name", name) +
           "><style:text-properties" + properties + "/></style:style>";
}

/// What a document's other styles start from: text typed or pasted outside ours looks like body text.
std::string defaults()
{
    ElementStyle plain;
    return "<style:default-style style:family=\"paragraph\">" + paragraphProperties(plain) +
           textProperties(plain.size, false, false) +
           "</style:default-style><style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\">" +
           paragraphProperties(plain) + textProperties(plain.size, false, false) + "</style:style>";
}

/// Where a foot shares the bottom margin, it takes what is more than this.
constexpr double kBelowFoot = 8;

std::string headerFooter(std::string_view name, double height)
{
    return "<style:" + std::string(name) + "><style:header-footer-properties" + attribute("svg:height", millimetres(height)) +
           " fo:margin-left=\"0mm\" fo:margin-right=\"0mm\" fo:margin-bottom=\"0mm\" fo:margin-top=\"0mm\" "
           "style:dynamic-spacing=\"false\"/></style:" +
           std::string(name) + ">";
}

std::string pageLayout(const PageSetup& page, std::string_view name, bool foot)
{
    const double below = foot ? std::min(kBelowFoot, page.bottom) : page.bottom;
    return "<style:page-layout" + attribute("style:name", name) + " style:page-usage=\"all\"><style:page-layout-properties" +
           attribute("fo:page-width", millimetres(page.width)) + attribute("fo:page-height", millimetres(page.height)) +
           attribute("style:print-orientation", page.width > page.height ? "landscape" : "portrait") +
           attribute("fo:margin-top", millimetres(page.numberTop)) + attribute("fo:margin-bottom", millimetres(below)) +
           attribute("fo:margin-left", millimetres(page.left)) + attribute("fo:margin-right", millimetres(page.right)) +
           " style:num-format=\"1\" style:writing-mode=\"lr-tb\" style:footnote-max-height=\"0mm\"/>" +
           headerFooter("header-style", page.top - page.numberTop) +
           (foot ? headerFooter("footer-style", page.bottom - below) : std::string("<style:footer-style/>")) +
           "</style:page-layout>";
}

std::string headerStyleId(const ElementStyles& styles)
{
    const auto found =
        std::find_if(styles.elements.begin(), styles.elements.end(), [](const auto& element) { return element.inHeader; });
    return found == styles.elements.end() ? std::string() : styleIdOf(*found);
}

std::string pageName(const ElementStyles& styles, int page)
{
    return styles.page.style + (page == 0 ? std::string() : " " + std::to_string(page + 1));
}

/// The number is hidden on page 1 by a first page of its own (Phụ lục I, Phần I, Mục I, khoản 7).
std::string masterPage(const ElementStyles& styles, std::string_view id, std::string_view name, std::string_view layout,
                       std::string_view head, std::string_view foot)
{
    const auto paragraph = "<text:p" + attribute("text:style-name", headerStyleId(styles)) + ">";
    const auto feet = foot.empty() ? std::string()
                                   : "<style:footer>" + paragraph + "</text:p></style:footer><style:footer-first>" +
                                         std::string(foot) + "</style:footer-first>";
    return "<style:master-page" + attribute("style:name", id) + attribute("style:display-name", name) +
           attribute("style:page-layout-name", layout) + "><style:header>" + paragraph +
           "<text:page-number text:select-page=\"current\">2</text:page-number></text:p></style:header><style:header-first>" +
           (head.empty() ? paragraph + "</text:p>" : std::string(head)) + "</style:header-first>" + feet + "</style:master-page>";
}

/// Automatic styles and pages of the document, for the rest of styles.xml.
std::string pages(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks)
{
    BlockXml head;
    BlockXml foot;
    std::string more;
    int count = 0;
    const auto add = [&](int page, std::string_view layout, const std::string& headXml, const std::string& footXml) {
        return masterPage(styles, masterPageId(page), pageName(styles, page), layout, headXml, footXml);
    };
    for (const auto& block : blocks) {
        const auto* margin = std::get_if<MarginBlock>(&block.value);
        if (margin && margin->top)
            head = blockXml(margin->blocks, styles, {false, "TKD"}, "TKD");
        else if (margin)
            foot = blockXml(margin->blocks, styles, {false, "TKC"}, "TKC");
        else if (std::holds_alternative<PageBlock>(block.value))
            more += add(++count, "TKP", {}, {});
    }
    const bool hasFoot = !foot.body.empty();
    return "<office:automatic-styles>" + head.automatic + foot.automatic + pageLayout(styles.page, "TKP", false) +
           (hasFoot ? pageLayout(styles.page, "TKC", true) : std::string()) + "</office:automatic-styles><office:master-styles>" +
           add(0, hasFoot ? "TKC" : "TKP", head.body, foot.body) + more + "</office:master-styles>";
}

/// The same without header and feet: the text keeps its place on the paper.
std::string barePages(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks)
{
    auto page = styles.page;
    page.numberTop = page.top;
    int count = 0;
    std::string masters;
    const auto add = [&] {
        masters += "<style:master-page" + attribute("style:name", masterPageId(count)) +
                   attribute("style:display-name", pageName(styles, count)) + " style:page-layout-name=\"TKP\"/>";
    };
    add();
    for (const auto& block : blocks)
        if (std::holds_alternative<PageBlock>(block.value)) {
            ++count;
            add();
        }
    return "<office:automatic-styles>" + pageLayout(page, "TKP", false) + "</office:automatic-styles><office:master-styles>" +
           masters + "</office:master-styles>";
}

std::string fontFaces()
{
    return "<office:font-face-decls><style:font-face" + attribute("style:name", kFont) +
           attribute("svg:font-family", "'" + std::string(kFont) + "'") +
           " style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/></office:font-face-decls>";
}

std::string strongStyle(const ElementStyles& styles) { return characterStyle(kStrongStyleId, styles.strongStyle, weight(true)); }

} // namespace

std::string styleIdOf(const ElementStyle& element) { return "TK_" + element.id; }

std::string millimetres(double value)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.2fmm", value);
    return buffer.data();
}

std::string skeletonStyles(const ElementStyles& styles, const std::vector<SkeletonBlock>& blocks, const StylesOptions& options)
{
    std::string xml = odfRootStart("document-styles") + fontFaces() + "<office:styles>";
    if (options.defaults)
        xml += defaults();
    for (const auto& element : styles.elements)
        xml += paragraphStyle(element, styles);
    xml += characterStyle(kPlaceholderStyleId, styles.placeholderStyle,
                          attribute("fo:background-color", "#" + styles.placeholderBackground));
    xml += strongStyle(styles);
    return xml + "</office:styles>" + (options.pageNumbers ? pages(styles, blocks) : barePages(styles, blocks)) +
           odfRootEnd("document-styles");
}

std::string insertionStyles(const ElementStyles& styles, const std::vector<ElementStyle>& elements, std::string_view masterPages)
{
    std::string xml = odfRootStart("document-styles") + fontFaces() + "<office:styles>";
    for (const auto& element : elements)
        xml += paragraphStyle(element, styles);
    return xml + strongStyle(styles) + "</office:styles>" + std::string(masterPages) + odfRootEnd("document-styles");
}

std::string masterPageXml(const ElementStyles& styles, const PageSetup& page, std::string_view id, std::string_view name,
                          bool numbered)
{
    auto setup = page;
    if (!numbered)
        setup.numberTop = setup.top;
    return "<office:automatic-styles>" + pageLayout(setup, "TKP", false) + "</office:automatic-styles><office:master-styles>" +
           (numbered ? masterPage(styles, id, name, "TKP", {}, {})
                     : "<style:master-page" + attribute("style:name", id) + attribute("style:display-name", name) +
                           " style:page-layout-name=\"TKP\"/>") +
           "</office:master-styles>";
}

} // namespace trinhky
