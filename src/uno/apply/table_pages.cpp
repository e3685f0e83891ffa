#include "uno/apply/table_pages.hpp"

#include "uno/apply/form_pages.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <cmath>
#include <cstdlib>

namespace trinhky {

using namespace com::sun::star;

namespace {

using DocumentRef = uno::Reference<text::XTextDocument>;

uno::Reference<container::XNameAccess> pageStyles(const DocumentRef& document)
{
    const auto families = demand<style::XStyleFamiliesSupplier>(document)->getStyleFamilies();
    return demand<container::XNameAccess>(families->getByName("PageStyles"));
}

bool isLike(const uno::Any& page, const PageSetup& setup)
{
    constexpr sal_Int32 kTolerance = 20;
    constexpr double kHundredths = 100;
    const auto near = [&](std::string_view name, double millimetres) {
        return std::abs(property<sal_Int32>(page, name, 0) - std::lround(millimetres * kHundredths)) <= kTolerance;
    };
    return near("Width", setup.width) && near("Height", setup.height) && near("LeftMargin", setup.left) &&
           near("RightMargin", setup.right) && near("BottomMargin", setup.bottom);
}

} // namespace

bool hasPageStyle(const DocumentRef& document, const std::string& name)
{
    return pageStyles(document)->hasByName(officeOf(name));
}

std::optional<TablePages> tablePages(const DocumentRef& document, const TableLayout& layout, const PageSetup& page)
{
    if (!layout.landscape)
        return std::nullopt;
    TablePages pages{turned(page), {}, false};
    const auto styles = pageStyles(document);
    for (int number = 1;; ++number) {
        pages.name = pages.setup.style + (number == 1 ? "" : " " + std::to_string(number));
        if (!styles->hasByName(officeOf(pages.name))) {
            pages.numbered = mayAddHeaders(document);
            return pages;
        }
        if (isLike(styles->getByName(officeOf(pages.name)), pages.setup))
            return pages;
    }
}

} // namespace trinhky
