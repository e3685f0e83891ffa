#include "uno/reader/list_indents.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/PositionAndSpaceMode.hpp>

namespace trinhky {

namespace {

namespace beans = com::sun::star::beans;
using com::sun::star::container::XIndexAccess;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::Sequence;
using rtl::OUString;

std::optional<Indents> levelIndents(const Reference<XIndexAccess>& rules, std::int16_t level)
{
    if (!rules.is() || level < 0 || level >= rules->getCount())
        return std::nullopt;
    Sequence<beans::PropertyValue> values;
    rules->getByIndex(level) >>= values;
    // The older mode positions the number instead of the paragraph: its indents add to those of the paragraph.
    if (find<sal_Int16>(values, "PositionAndSpaceMode") != com::sun::star::text::PositionAndSpaceMode::LABEL_ALIGNMENT)
        return std::nullopt;
    return Indents{find<sal_Int32>(values, "IndentAt").value_or(0), find<sal_Int32>(values, "FirstLineIndent").value_or(0)};
}

bool isDirect(beans::PropertyState state) { return state == beans::PropertyState_DIRECT_VALUE; }

} // namespace

ListIndents::ListIndents()
    : m_states(stringsOf({"NumberingStyleName", "ParaFirstLineIndent", "ParaLeftMargin"})),
      m_values(stringsOf({"NumberingLevel", "NumberingStyleName", "ParaLeftMargin"}))
{}

std::optional<Indents> ListIndents::shownIn(const Reference<com::sun::star::text::XTextRange>& paragraph)
{
    const auto states = demand<beans::XPropertyState>(paragraph)->getPropertyStates(m_states);
    if (isDirect(states[1]) || isDirect(states[2]))
        return std::nullopt;
    const auto values = demand<beans::XMultiPropertySet>(paragraph)->getPropertyValues(m_values);
    // A list that the style brings gives way to an indent of the style; one put on the paragraph does not.
    if (!isDirect(states[0]) && numberOf(values[2]) != 0)
        return std::nullopt;
    const auto* name = peek<OUString>(values[1]);
    const auto level = numberAs<std::int16_t>(values[0], -1);
    if (!name || name->isEmpty())
        return std::nullopt;
    const auto [known, isNew] = m_levels.try_emplace({*name, level});
    if (isNew)
        known->second = levelIndents(property(paragraph, "NumberingRules", Reference<XIndexAccess>()), level);
    return known->second;
}

} // namespace trinhky
