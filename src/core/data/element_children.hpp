#pragma once
#include "data/xml_text.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace trinhky {

/// Walks the child elements of a file in a namespace of ours; faults on what its form does not have.
class ElementChildren {
public:
    enum class Order : std::uint8_t { AsListed, Any };

    ElementChildren(const XmlText& text, std::string_view uri, std::optional<Error>& fault)
        : m_text(text), m_uri(uri), m_fault(fault)
    {}

    /// Calls `take(child, name)` for every child element while there is no fault. An element that is not in `allowed`, one
    /// that stands after a later one of the list, and text between the elements are faults.
    template <class Take>
    void each(pugi::xml_node parent, std::initializer_list<std::string_view> allowed, Order order, Take take)
    {
        auto reached = allowed.begin();
        for (const auto child : parent.children()) {
            const auto found = std::find(allowed.begin(), allowed.end(), ownName(child));
            if (found == allowed.end())
                failUnknown(parent, child);
            else if (order == Order::AsListed && found < reached)
                failOrder(child, *reached);
            if (m_fault)
                return;
            reached = found;
            take(child, *found);
            if (m_fault)
                return;
        }
    }

    /// Faults on anything inside an element that holds only text.
    void none(pugi::xml_node parent)
    {
        for (const auto child : parent.children())
            if (child.type() == pugi::node_element && !m_fault)
                failUnknown(parent, child);
    }

private:
    /// Name of an element of the form, empty for anything else.
    std::string_view ownName(pugi::xml_node node) const;
    void failUnknown(pugi::xml_node parent, pugi::xml_node child);
    void failOrder(pugi::xml_node child, std::string_view later);

    const XmlText& m_text;
    std::string_view m_uri;
    std::optional<Error>& m_fault;
};

} // namespace trinhky
