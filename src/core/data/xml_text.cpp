#include "data/xml_text.hpp"

#include <algorithm>
#include <cstring>

namespace trinhky {
namespace {

std::string_view prefixOf(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon);
}

/// Column of what stands after this begin of a line, in characters from 1.
std::int32_t columnOf(std::string_view line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    const auto characters =
        std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return static_cast<std::int32_t>(1 + characters);
}

/// Value of the declaration of the prefix on this very element, or nothing.
const char* declared(pugi::xml_node element, std::string_view prefix)
{
    for (const auto attribute : element.attributes()) {
        const std::string_view name = attribute.name();
        if (prefix.empty() ? name == "xmlns" : name.starts_with("xmlns:") && name.substr(6) == prefix)
            return attribute.value();
    }
    return nullptr;
}

} // namespace

Result<XmlText> XmlText::parse(std::string content, std::string file, const XmlLimits& limits)
{
    XmlText text;
    text.m_file = std::move(file);
    text.m_content = std::move(content);
    XmlFacts facts;
    if (auto fault = scanXml(text.m_content, limits, facts))
        return text.errorAtByte(fault->offset, std::move(fault->message));
    text.m_nestedNamespaces = facts.nestedNamespaces;

    const auto size = text.m_content.size();
    text.m_copy = std::make_unique<char[]>(size + 1);
    std::memcpy(text.m_copy.get(), text.m_content.data(), size);
    text.m_document = std::make_unique<pugi::xml_document>();
    const auto parsed = text.m_document->load_buffer_inplace(text.m_copy.get(), size, pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        return text.errorAtByte(static_cast<std::size_t>(parsed.offset), {"XML sai cú pháp.", "Malformed XML."});
    return text;
}

std::string_view XmlText::namespaceOf(pugi::xml_node element) const
{
    const auto prefix = prefixOf(element.name());
    if (!m_nestedNamespaces) {
        const char* uri = declared(root(), prefix);
        return uri ? std::string_view(uri) : std::string_view{};
    }
    for (auto node = element; node; node = node.parent())
        if (const char* uri = declared(node, prefix))
            return uri;
    return {};
}

std::string_view XmlText::namespaceOf(pugi::xml_node element, pugi::xml_attribute attribute) const
{
    const auto prefix = prefixOf(attribute.name());
    if (prefix.empty())
        return {};
    for (auto node = element; node; node = node.parent())
        if (const char* uri = declared(node, prefix))
            return uri;
    return {};
}

std::size_t XmlText::offsetOf(const char* part) const
{
    const auto distance = part - m_copy.get();
    const bool inside = distance >= 0 && static_cast<std::size_t>(distance) <= m_content.size();
    return inside ? static_cast<std::size_t>(distance) : 0;
}

std::size_t XmlText::offsetOf(pugi::xml_node node) const
{
    if (node.type() == pugi::node_element)
        return std::max<std::size_t>(offsetOf(node.name()), 1) - 1;
    return std::min(m_content.find_first_not_of(" \t\r\n", offsetOf(node.value())), m_content.size());
}

Error XmlText::errorAt(pugi::xml_node node, Message message) const { return errorAtByte(offsetOf(node), std::move(message)); }

Error XmlText::errorAt(pugi::xml_attribute attribute, Message message) const
{
    return errorAtByte(offsetOf(attribute.name()), std::move(message));
}

Error XmlText::errorAtByte(std::size_t offset, Message message) const
{
    const std::string_view before = std::string_view(m_content).substr(0, offset);
    const auto lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return Error{std::move(message), m_file, static_cast<std::int32_t>(1 + std::count(before.begin(), before.end(), '\n')),
                 columnOf(before.substr(lineStart))};
}

XmlPlaces::Place XmlPlaces::of(pugi::xml_node node)
{
    const auto offset = m_text.offsetOf(node);
    const std::string_view content = m_text.m_content;
    if (offset < m_offset) {
        m_offset = 0;
        m_place = {};
    }
    auto between = content.substr(m_offset, offset - m_offset);
    if (const auto last = between.rfind('\n'); last != std::string_view::npos) {
        m_place.line += static_cast<std::int32_t>(std::count(between.begin(), between.end(), '\n'));
        m_place.column = 1;
        between.remove_prefix(last + 1);
    }
    m_place.column += columnOf(between) - 1;
    m_offset = offset;
    return m_place;
}

std::string_view localName(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string ownText(pugi::xml_node element)
{
    std::string text;
    for (const auto child : element.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace trinhky
