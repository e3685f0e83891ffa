#include "uno/reader/table_border.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/table/BorderLine2.hpp>

#include <array>

namespace trinhky {

namespace {

using com::sun::star::beans::XPropertySet;
using com::sun::star::table::BorderLine2;
using com::sun::star::uno::Reference;
using rtl::OUString;

bool isVisible(const com::sun::star::uno::Any& border)
{
    constexpr sal_Int32 kWhite = 0xffffff;
    const auto* line = peek<BorderLine2>(border);
    return line && line->Color != kWhite && (line->OuterLineWidth > 0 || line->InnerLineWidth > 0 || line->LineWidth > 0);
}

} // namespace

bool isBorderless(const Reference<com::sun::star::text::XTextTable>& table,
                  const com::sun::star::uno::Sequence<OUString>& cellNames)
{
    const std::array<OUString, 4> sides{officeOf("TopBorder"), officeOf("BottomBorder"), officeOf("LeftBorder"),
                                        officeOf("RightBorder")};
    for (const OUString& name : cellNames) {
        const auto cell = query<XPropertySet>(table->getCellByName(name));
        if (!cell.is())
            continue;
        for (const OUString& side : sides)
            if (isVisible(cell->getPropertyValue(side)))
                return false;
    }
    return true;
}

} // namespace trinhky
