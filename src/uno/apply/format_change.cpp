#include "uno/apply/format_change.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/PropertyState.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>

namespace trinhky {

using namespace com::sun::star;

namespace {

using CursorRef = uno::Reference<text::XTextCursor>;

/// A format that is there already, all over the selection, is not written once more: a paragraph would get it as hard formatting,
/// a tracked change would stand for nothing.
void set(const CursorRef& place, std::string_view name, const uno::Any& value)
{
    const auto properties = demand<beans::XPropertySet>(place);
    const auto property = officeOf(name);
    const bool mixed = demand<beans::XPropertyState>(place)->getPropertyState(property) == beans::PropertyState_AMBIGUOUS_VALUE;
    if (mixed || properties->getPropertyValue(property) != value)
        properties->setPropertyValue(property, value);
}

template <class T>
void set(const CursorRef& place, std::string_view name, const T& value)
{
    uno::Any any;
    any <<= value;
    set(place, name, any);
}

template <class T>
void setGiven(const CursorRef& place, std::string_view name, const std::optional<T>& value)
{
    if (value)
        set(place, name, *value);
}

style::ParagraphAdjust adjustOf(Align align)
{
    switch (align) {
    case Align::Right:
        return style::ParagraphAdjust_RIGHT;
    case Align::Justify:
        return style::ParagraphAdjust_BLOCK;
    case Align::Center:
        return style::ParagraphAdjust_CENTER;
    default:
        return style::ParagraphAdjust_LEFT;
    }
}

void changeLineSpacing(const CursorRef& place, const ParaChange& change)
{
    if (!change.lineSpacingMode && !change.lineSpacing)
        return;
    auto spacing = property(place, "ParaLineSpacing", style::LineSpacing());
    if (change.lineSpacingMode)
        spacing.Mode = static_cast<sal_Int16>(*change.lineSpacingMode);
    if (change.lineSpacing)
        spacing.Height = static_cast<sal_Int16>(*change.lineSpacing);
    set(place, "ParaLineSpacing", spacing);
}

} // namespace

void changeCharacters(const CursorRef& selected, const CharChange& change)
{
    if (change.font)
        set(selected, "CharFontName", toOffice(*change.font));
    setGiven(selected, "CharHeight", change.size);
    if (change.bold)
        set(selected, "CharWeight", *change.bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL);
    if (change.italic)
        set(selected, "CharPosture", *change.italic ? awt::FontSlant_ITALIC : awt::FontSlant_NONE);
    if (change.underline)
        set(selected, "CharUnderline", *change.underline ? awt::FontUnderline::SINGLE : awt::FontUnderline::NONE);
    setGiven(selected, "CharColor", change.color);
    setGiven(selected, "CharBackColor", change.highlight);
}

void changeParagraph(const CursorRef& place, const ParaChange& change)
{
    if (change.align)
        set(place, "ParaAdjust", static_cast<sal_Int16>(adjustOf(*change.align)));
    setGiven(place, "ParaLeftMargin", change.leftMargin);
    setGiven(place, "ParaRightMargin", change.rightMargin);
    setGiven(place, "ParaFirstLineIndent", change.firstLineIndent);
    setGiven(place, "ParaTopMargin", change.spaceAbove);
    setGiven(place, "ParaBottomMargin", change.spaceBelow);
    changeLineSpacing(place, change);
    setGiven(place, "ParaKeepTogether", change.keepWithNext);
}

CharChange toLookLike(const CharFormat& format)
{
    return {format.font, format.size, format.bold, format.italic, format.underline, format.color};
}

} // namespace trinhky
