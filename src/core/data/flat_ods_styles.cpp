#include "data/flat_ods_styles.hpp"

#include "data/workbook_builder.hpp"

#include <algorithm>
#include <cstdlib>

namespace trinhky {
namespace {

constexpr double kMostIndent = 2000;
constexpr int kMostDecimals = 9;

/// "0.353cm" in tenths of a millimetre.
std::int32_t lengthOf(const char* text)
{
    char* end = nullptr;
    const double number = std::strtod(text, &end);
    const std::string_view unit = end;
    const double factor = unit == "cm" ? 100 : unit == "mm" ? 10 : unit == "in" ? 254 : unit == "pt" ? 3.528 : 0;
    return static_cast<std::int32_t>(std::clamp(number * factor, 0.0, kMostIndent));
}

} // namespace

OdsStyles::OdsStyles(pugi::xml_node root)
{
    for (const char* part : {"styles", "automatic-styles"})
        for (const auto child : root.children())
            if (localName(child.name()) == part) {
                readNumbers(child);
                readAll(child);
            }
}

void OdsStyles::readNumbers(pugi::xml_node styles)
{
    for (const auto element : styles.children()) {
        const auto kind = localName(element.name());
        if (kind != "number-style" && kind != "percentage-style" && kind != "currency-style")
            continue;
        for (const auto part : element.children()) {
            const auto places = attributeOf(part, "decimal-places");
            const auto least = attributeOf(part, "min-decimal-places");
            if (localName(part.name()) == "number" && places && (!least || least.as_int() == places.as_int()))
                m_decimals.insert_or_assign(attributeOf(element, "name").value(), std::clamp(places.as_int(), 0, kMostDecimals));
        }
    }
}

void OdsStyles::readAll(pugi::xml_node styles)
{
    for (const auto element : styles.children()) {
        if (localName(element.name()) != "style")
            continue;
        OdsStyle style = find(attributeOf(element, "parent-style-name").value());
        if (const auto numbers = attributeOf(element, "data-style-name")) {
            const auto found = m_decimals.find(numbers.value());
            style.decimals = found == m_decimals.end() ? std::nullopt : std::optional(found->second);
        }
        for (const auto part : element.children()) {
            const auto name = localName(part.name());
            if (const auto weight = attributeOf(part, "font-weight"); name == "text-properties" && weight)
                style.bold = weight.value() != std::string_view("normal");
            if (const auto margin = attributeOf(part, "margin-left"); name == "paragraph-properties" && margin)
                style.indent = lengthOf(margin.value());
            if (const auto display = attributeOf(part, "display"); name == "table-properties" && display)
                style.shown = display.value() != std::string_view("false");
        }
        m_styles.insert_or_assign(attributeOf(element, "name").value(), style);
    }
}

const OdsStyle& OdsStyles::find(std::string_view name) const
{
    static const OdsStyle kPlain;
    const auto found = m_styles.find(std::string(name));
    return found == m_styles.end() ? kPlain : found->second;
}

} // namespace trinhky
