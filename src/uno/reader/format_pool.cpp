#include "uno/reader/format_pool.hpp"

#include "uno/base/adapters.hpp"
#include "uno/base/any_view.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/style/CaseMap.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/table/BorderLine2.hpp>

#include <bit>

namespace trinhky {

namespace {

using com::sun::star::awt::FontSlant;
using com::sun::star::lang::Locale;
using com::sun::star::style::LineSpacing;
using com::sun::star::style::ParagraphAdjust;
using com::sun::star::table::BorderLine2;
using com::sun::star::uno::Any;
using com::sun::star::uno::Sequence;
using rtl::OUString;

constexpr char16_t kNoLanguage[] = u"zxx";
constexpr char16_t kLanguageInVariant[] = u"qlt";

std::u16string_view textOf(const Any& any)
{
    const auto* text = peek<OUString>(any);
    return text ? viewOf(*text) : std::u16string_view();
}

void mix(std::size_t& seed, std::size_t value)
{
    seed = std::rotl(seed ^ (value * 0x9e3779b97f4a7c15u), 29) * 0xbf58476d1ce4e5b9u;
}

void mix(std::size_t& seed, std::u16string_view text) { mix(seed, std::hash<std::u16string_view>()(text)); }

template <class... Values>
void mixNumbers(std::size_t& seed, Values... values)
{
    (mix(seed, static_cast<std::size_t>(static_cast<std::int64_t>(values))), ...);
}

std::u16string languageTag(std::u16string_view language, std::u16string_view country, std::u16string_view variant)
{
    if (language == kLanguageInVariant)
        return std::u16string(variant);
    if (language.empty() || language == kNoLanguage)
        return {};
    std::u16string tag(language);
    if (!country.empty())
        tag.append(u"-").append(country);
    return tag;
}

/// 26.8 tells "end" from "right" (25.2 does not); the type of 7.4 has no name for it.
constexpr std::int16_t kAdjustEnd = 6;

Align alignOf(std::int16_t adjust)
{
    if (adjust == kAdjustEnd)
        return Align::Right;
    switch (static_cast<ParagraphAdjust>(adjust)) {
    case com::sun::star::style::ParagraphAdjust_RIGHT:
        return Align::Right;
    case com::sun::star::style::ParagraphAdjust_BLOCK:
    case com::sun::star::style::ParagraphAdjust_STRETCH:
        return Align::Justify;
    case com::sun::star::style::ParagraphAdjust_CENTER:
        return Align::Center;
    default:
        return Align::Left;
    }
}

} // namespace

Sequence<OUString> FormatPool::charNames()
{
    return stringsOf({"CharCaseMap", "CharColor", "CharFontName", "CharHeight", "CharHidden", "CharLocale", "CharPosture",
                      "CharUnderline", "CharWeight", "TextPortionType"});
}

Sequence<OUString> FormatPool::paraNames(bool withSection)
{
    Sequence<OUString> names = stringsOf({"BottomBorder", "ListLabelString", "OutlineLevel", "PageDescName", "ParaAdjust",
                                          "ParaBottomMargin", "ParaFirstLineIndent", "ParaLeftMargin", "ParaLineSpacing",
                                          "ParaRightMargin", "ParaStyleName", "ParaTopMargin", "TextSection"});
    if (!withSection)
        names.realloc(kSection);
    return names;
}

FormatPool::CharKey FormatPool::charKey(const Values& values)
{
    const Any* const value = values.getConstArray();
    CharKey key;
    key.caseMap = numberAs<std::int16_t>(value[0]);
    key.color = numberAs<std::int32_t>(value[1], -1);
    key.font = textOf(value[2]);
    key.size = numberAs<float>(value[3]);
    if (const auto* locale = peek<Locale>(value[5])) {
        key.language = viewOf(locale->Language);
        key.country = viewOf(locale->Country);
        key.variant = viewOf(locale->Variant);
    }
    key.slant = numberAs<std::int16_t>(value[6]);
    key.underline = numberAs<std::int16_t>(value[7]);
    key.weight = numberAs<float>(value[8]);
    return key;
}

FormatPool::ParaKey FormatPool::paraKey(const Values& values)
{
    const Any* const value = values.getConstArray();
    ParaKey key;
    if (const auto* border = peek<BorderLine2>(value[0]))
        key.border = border->OuterLineWidth > 0 || border->InnerLineWidth > 0 || border->LineWidth > 0;
    key.outline = numberAs<std::int16_t>(value[2]);
    key.pageStyle = textOf(value[kPageStyle]);
    key.align = numberAs<std::int16_t>(value[4]);
    key.below = numberAs<std::int32_t>(value[5]);
    key.firstLine = numberAs<std::int32_t>(value[6]);
    key.left = numberAs<std::int32_t>(value[7]);
    if (const auto* spacing = peek<LineSpacing>(value[8])) {
        key.spacingMode = spacing->Mode;
        key.spacing = spacing->Height;
    }
    key.right = numberAs<std::int32_t>(value[9]);
    key.style = textOf(value[10]);
    key.above = numberAs<std::int32_t>(value[11]);
    return key;
}

std::size_t FormatPool::Hash::operator()(const CharKey& key) const
{
    std::size_t seed = 0;
    mix(seed, key.font);
    mix(seed, key.language);
    mixNumbers(seed, key.country.size(), key.variant.size(), key.size * 10, key.weight, key.color, key.slant, key.underline,
               key.caseMap);
    return seed;
}

std::size_t FormatPool::Hash::operator()(const ParaKey& key) const
{
    std::size_t seed = 0;
    mix(seed, key.style);
    mix(seed, key.pageStyle);
    mixNumbers(seed, key.firstLine, key.left, key.right, key.above, key.below, key.align, key.spacingMode, key.spacing,
               key.outline, key.border);
    return seed;
}

std::uint32_t FormatPool::charFormat(const Values& values)
{
    const CharKey key = charKey(values);
    if (m_lastCharIndex != kNone && key == m_lastChar)
        return m_lastCharIndex;
    const auto [entry, isNew] = m_chars.try_emplace(key, static_cast<std::uint32_t>(m_snapshot.charFormats.size()));
    if (isNew) {
        m_owners.push_back(values);
        CharFormat& format = m_snapshot.charFormats.emplace_back();
        format.font = key.font;
        format.size = key.size;
        format.bold = key.weight > com::sun::star::awt::FontWeight::NORMAL;
        format.italic = key.slant == static_cast<int>(com::sun::star::awt::FontSlant_OBLIQUE) ||
                        key.slant == static_cast<int>(com::sun::star::awt::FontSlant_ITALIC);
        format.underline = key.underline != com::sun::star::awt::FontUnderline::NONE;
        format.capitals =
            key.caseMap == com::sun::star::style::CaseMap::UPPERCASE || key.caseMap == com::sun::star::style::CaseMap::SMALLCAPS;
        format.color = key.color < 0 ? -1 : key.color & 0xffffff;
        format.language = languageTag(key.language, key.country, key.variant);
    }
    m_lastChar = entry->first;
    m_lastCharIndex = entry->second;
    return m_lastCharIndex;
}

std::uint32_t FormatPool::paraFormat(const Values& values, const std::optional<Indents>& indents)
{
    ParaKey key = paraKey(values);
    if (indents) {
        key.left = indents->left;
        key.firstLine = indents->firstLine;
    }
    if (m_lastParaIndex != kNone && key == m_lastPara)
        return m_lastParaIndex;
    const auto [entry, isNew] = m_paras.try_emplace(key, static_cast<std::uint32_t>(m_snapshot.paraFormats.size()));
    if (isNew) {
        m_owners.push_back(values);
        ParaFormat& format = m_snapshot.paraFormats.emplace_back();
        format.style = key.style;
        format.align = alignOf(key.align);
        format.firstLineIndent = key.firstLine;
        format.leftMargin = key.left;
        format.rightMargin = key.right;
        format.spaceAbove = key.above;
        format.spaceBelow = key.below;
        format.lineSpacingMode = static_cast<LineSpacingMode>(key.spacingMode);
        format.lineSpacing = key.spacing;
        format.bottomBorder = key.border;
        format.outlineLevel = key.outline;
        format.pageStyle = key.pageStyle;
    }
    m_lastPara = entry->first;
    m_lastParaIndex = entry->second;
    return m_lastParaIndex;
}

} // namespace trinhky
