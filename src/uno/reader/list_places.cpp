#include "uno/reader/list_places.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>

namespace trinhky {

ListPlaces::ListPlaces() : m_names(stringsOf({"ListId", "NumberingLevel", "NumberingStartValue", "ParaIsNumberingRestart"})) {}

ListPlace ListPlaces::placeOf(const com::sun::star::uno::Reference<com::sun::star::text::XTextRange>& paragraph) const
{
    const auto values = demand<com::sun::star::beans::XMultiPropertySet>(paragraph)->getPropertyValues(m_names);
    ListPlace place;
    if (const auto* id = peek<rtl::OUString>(values[0]))
        place.id = viewOf(*id);
    place.level = numberAs<std::int16_t>(values[1], 0);
    if (isTrue(values[3])) // without a value of its own the list begins again with that of its level
        place.restart = std::max<int>(numberAs<std::int16_t>(values[2], 1), 0);
    return place;
}

} // namespace trinhky
