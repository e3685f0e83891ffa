#include "data/strict_element.hpp"

#include <algorithm>

namespace trinhky {
namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string quoted(std::string_view name) { return "“" + std::string(name) + "”"; }

} // namespace

std::optional<Error> checkRoot(const XmlText& text, std::string_view name, std::string_view uri)
{
    const auto root = text.root();
    if (localName(root.name()) == name && text.namespaceOf(root) == uri)
        return std::nullopt;
    const std::string wanted = quoted(name) + " (xmlns=\"" + std::string(uri) + "\")";
    return text.errorAt(root, {"Phần tử gốc phải là " + wanted + ".", "The root element must be " + wanted + "."});
}

std::optional<Error> checkAttributes(const XmlText& text, pugi::xml_node element, std::initializer_list<std::string_view> known,
                                     std::initializer_list<std::string_view> required)
{
    for (const auto attribute : element.attributes()) {
        const std::string_view name = attribute.name();
        if (name == "xmlns" || name.starts_with("xmlns:") || isOneOf(name, known))
            continue;
        return text.errorAt(attribute, {"Không có thuộc tính tên " + quoted(name) + " ở đây.",
                                        "There is no attribute called " + quoted(name) + " here."});
    }
    for (const auto name : required) {
        const auto attribute = element.attribute(std::string(name).c_str());
        if (attribute.empty() || *attribute.value() == '\0')
            return text.errorAt(element,
                                {"Thiếu thuộc tính " + quoted(name) + ".", "Attribute " + quoted(name) + " is missing."});
    }
    return std::nullopt;
}

std::optional<Error> checkChildren(const XmlText& text, pugi::xml_node element, std::initializer_list<std::string_view> known)
{
    for (const auto child : element.children()) {
        if (child.type() != pugi::node_element || isOneOf(localName(child.name()), known))
            continue;
        return text.errorAt(child, {"Không có phần tử tên " + quoted(child.name()) + " ở đây.",
                                    "There is no element called " + quoted(child.name()) + " here."});
    }
    return std::nullopt;
}

Result<Message> readMessage(const XmlText& text, pugi::xml_node element)
{
    if (auto error = checkChildren(text, element, {"vi", "en"}))
        return *error;
    Message message{ownText(element.child("vi")), ownText(element.child("en"))};
    if (message.vi.empty() || message.en.empty())
        return text.errorAt(element,
                            {"Phải có câu tiếng Việt (vi) và câu tiếng Anh (en).", "Needs a sentence in vi and one in en."});
    return message;
}

} // namespace trinhky
