#include "uno/reader/page_styles.hpp"

#include "uno/base/adapters.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <algorithm>
#include <utility>

namespace trinhky {

namespace {

using com::sun::star::container::XNameAccess;
using com::sun::star::uno::Any;
using rtl::OUString;

std::int32_t length(const Any& style, std::string_view name) { return property<sal_Int32>(style, name, 0); }

PageStyle readStyle(const OUString& name, const Any& style)
{
    PageStyle page;
    page.name = toU16(name);
    page.width = length(style, "Width");
    page.height = length(style, "Height");
    page.top = length(style, "TopMargin");
    page.bottom = length(style, "BottomMargin");
    page.left = length(style, "LeftMargin");
    page.right = length(style, "RightMargin");
    page.landscape = property(style, "IsLandscape", false);
    page.headerOn = property(style, "HeaderIsOn", false);
    page.firstPageShared = property(style, "FirstIsShared", true);
    // A header area stands inside the margin that a clerk measures: its height holds the distance to the text.
    if (page.headerOn)
        page.top += length(style, "HeaderHeight");
    page.footerOn = property(style, "FooterIsOn", false);
    page.follow = toU16(property(style, "FollowStyle", OUString()));
    if (page.footerOn)
        page.bottom += length(style, "FooterHeight");
    return page;
}

} // namespace

std::vector<PageStyle> readPageStyles(const DocumentRef& document, std::vector<std::u16string> started)
{
    const auto families = demand<com::sun::star::style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    const auto all = demand<XNameAccess>(families->getByName(officeOf("PageStyles")));
    std::vector<PageStyle> styles;
    for (const OUString& name : all->getElementNames()) {
        const Any style = all->getByName(name);
        styles.push_back(readStyle(name, style));
    }
    while (!started.empty()) {
        const auto style = std::ranges::find(styles, started.back(), &PageStyle::name);
        started.pop_back();
        if (style == styles.end() || std::exchange(style->used, true))
            continue;
        started.push_back(style->follow);
    }
    return styles;
}

} // namespace trinhky
