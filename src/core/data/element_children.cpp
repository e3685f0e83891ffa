#include "data/element_children.hpp"

namespace trinhky {

std::string_view ElementChildren::ownName(pugi::xml_node node) const
{
    if (node.type() != pugi::node_element || m_text.namespaceOf(node) != m_uri)
        return {};
    return localName(node.name());
}

void ElementChildren::failUnknown(pugi::xml_node parent, pugi::xml_node child)
{
    const std::string outer = "<" + std::string(localName(parent.name())) + ">";
    if (child.type() != pugi::node_element) {
        m_fault = m_text.errorAt(child, {"Trong thẻ " + outer + " có chữ nằm ngoài các thẻ con.",
                                         "There is text between the elements of " + outer + "."});
        return;
    }
    const std::string inner = std::string("<") + child.name() + ">";
    if (m_text.namespaceOf(child) != m_uri)
        m_fault = m_text.errorAt(child, {"Thẻ " + inner + " không thuộc không gian tên “" + std::string(m_uri) + "”.",
                                         inner + " is not in the namespace “" + std::string(m_uri) + "”."});
    else
        m_fault = m_text.errorAt(
            child, {"Không có thẻ " + inner + " trong thẻ " + outer + ".", outer + " has no element " + inner + "."});
}

void ElementChildren::failOrder(pugi::xml_node child, std::string_view later)
{
    const std::string name = std::string("<") + child.name() + ">";
    const std::string other = "<" + std::string(later) + ">";
    m_fault = m_text.errorAt(child,
                             {"Thẻ " + name + " phải đứng trước thẻ " + other + ".", name + " must stand before " + other + "."});
}

} // namespace trinhky
