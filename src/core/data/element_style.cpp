#include "data/element_style.hpp"

#include "data/xml_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace trinhky {

namespace {

constexpr std::string_view kNamespace = "urn:trinhky:elements:1";
constexpr std::array<std::pair<std::string_view, Align>, 4> kAligns{
    {{"left", Align::Left}, {"right", Align::Right}, {"justify", Align::Justify}, {"center", Align::Center}}};

/// Reads the attributes of one element; the first fault stays.
class Attributes {
public:
    Attributes(const XmlText& xml, pugi::xml_node node) : m_xml(xml), m_node(node) {}

    void read(const char* name, double& value)
    {
        const auto attribute = m_node.attribute(name);
        if (!attribute)
            return;
        const std::string_view text = attribute.value();
        const auto end = text.data() + text.size();
        const auto [stop, code] = std::from_chars(text.data(), end, value);
        if (code != std::errc{} || stop != end || value < 0)
            fail(attribute, {"Giá trị phải là một số không âm.", "The value must be a number that is not negative."});
    }

    void read(const char* name, bool& value)
    {
        const auto attribute = m_node.attribute(name);
        const std::string_view text = attribute.value();
        if (attribute && text != "true" && text != "false")
            fail(attribute, {"Giá trị phải là true hoặc false.", "The value must be true or false."});
        value = text == "true";
    }

    void read(const char* name, Align& value)
    {
        const auto attribute = m_node.attribute(name);
        const auto found =
            std::find_if(kAligns.begin(), kAligns.end(), [&](const auto& known) { return known.first == attribute.value(); });
        if (found != kAligns.end())
            value = found->second;
        else if (attribute)
            fail(attribute, {"Cách căn lề không có.", "There is no such alignment."});
    }

    void read(const char* name, std::string& value)
    {
        value = m_node.attribute(name).value();
        if (value.empty() && !m_error)
            m_error = m_xml.errorAt(m_node, {std::string("Thiếu thuộc tính “") + name + "”.",
                                             std::string("The attribute \"") + name + "\" is missing."});
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    void fail(pugi::xml_attribute attribute, Message message)
    {
        if (!m_error)
            m_error = m_xml.errorAt(attribute, std::move(message));
    }

    const XmlText& m_xml;
    pugi::xml_node m_node;
    std::optional<Error> m_error;
};

std::optional<Error> readElement(const XmlText& xml, pugi::xml_node node, ElementStyles& styles)
{
    ElementStyle element;
    Attributes attributes(xml, node);
    attributes.read("id", element.id);
    attributes.read("style", element.style);
    attributes.read("size", element.size);
    attributes.read("min", element.sizeMin);
    attributes.read("max", element.sizeMax);
    attributes.read("bold", element.bold);
    attributes.read("italic", element.italic);
    attributes.read("align", element.align);
    attributes.read("first", element.firstLine);
    attributes.read("left", element.left);
    attributes.read("right", element.right);
    attributes.read("above", element.above);
    attributes.read("below", element.below);
    attributes.read("line", element.lineSpacing);
    attributes.read("height", element.lineHeight);
    attributes.read("keep", element.keepWithNext);
    attributes.read("in-header", element.inHeader);
    double outline = 0;
    attributes.read("outline", outline);
    element.outlineLevel = static_cast<std::int32_t>(std::min(outline, 10.0));
    if (node.attribute("color"))
        attributes.read("color", element.color);
    element.next = node.attribute("next").value();
    element.upper = std::string_view(node.attribute("case").value()) == "upper";
    if (attributes.error())
        return attributes.error();
    if (styles.find(element.id))
        return xml.errorAt(node, {"Phần tử “" + element.id + "” có hai lần.", "Element \"" + element.id + "\" occurs twice."});
    styles.elements.push_back(std::move(element));
    return {};
}

std::optional<Error> readNode(const XmlText& xml, pugi::xml_node node, ElementStyles& styles)
{
    const std::string_view name = node.name();
    Attributes attributes(xml, node);
    if (name == "element")
        return readElement(xml, node, styles);
    if (name == "page") {
        attributes.read("style", styles.page.style);
        attributes.read("width", styles.page.width);
        attributes.read("height", styles.page.height);
        attributes.read("top", styles.page.top);
        attributes.read("bottom", styles.page.bottom);
        attributes.read("left", styles.page.left);
        attributes.read("right", styles.page.right);
        attributes.read("number-top", styles.page.numberTop);
    } else if (name == "placeholder") {
        attributes.read("style", styles.placeholderStyle);
        attributes.read("background", styles.placeholderBackground);
    } else if (name == "strong") {
        attributes.read("style", styles.strongStyle);
    } else {
        return xml.errorAt(node, {"Không có phần tử “" + std::string(name) + "” trong tệp này.",
                                  "There is no element \"" + std::string(name) + "\" in this file."});
    }
    return attributes.error();
}

} // namespace

const ElementStyle* ElementStyles::find(std::string_view id) const
{
    const auto found = std::find_if(elements.begin(), elements.end(), [id](const auto& element) { return element.id == id; });
    return found == elements.end() ? nullptr : &*found;
}

Result<ElementStyles> loadElementStyles(const NamedText& file)
{
    auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const auto& xml = parsed.value();
    if (xml.namespaceOf(xml.root()) != kNamespace)
        return xml.errorAt(xml.root(), {"Tệp không phải là bảng kiểu trình bày.", "The file is no table of element styles."});
    ElementStyles styles;
    for (const auto node : xml.root().children())
        if (node.type() == pugi::node_element)
            if (auto error = readNode(xml, node, styles))
                return *error;
    if (styles.page.style.empty() || styles.placeholderStyle.empty() || styles.strongStyle.empty())
        return xml.errorAt(xml.root(), {"Thiếu page, placeholder hoặc strong.", "page, placeholder or strong is missing."});
    return styles;
}

} // namespace trinhky
