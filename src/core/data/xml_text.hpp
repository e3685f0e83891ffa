#pragma once
#include "base/error.hpp"
#include "data/xml_scan.hpp"

#include <pugixml.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace trinhky {

/// XML from outside, read whole, that knows where each of its parts stands. Nodes live as long as the XmlText.
class XmlText {
public:
    /// `content` is UTF-8; `file` is how the file is called in errors. Fails with line and column on the first fault: not
    /// well-formed, another encoding, a DOCTYPE, a limit exceeded (see scanXml). White space between elements is dropped.
    static Result<XmlText> parse(std::string content, std::string file, const XmlLimits& limits = {});

    pugi::xml_node root() const { return m_document->document_element(); }
    const std::string& file() const { return m_file; }

    /// Namespace of an element, "" for none. Walks up to the declaration only where the text declares one below its root.
    std::string_view namespaceOf(pugi::xml_node element) const;
    /// The same for an attribute of the element: "" when its name has no prefix.
    std::string_view namespaceOf(pugi::xml_node element, pugi::xml_attribute attribute) const;

    /// At the '<' of an element, or at the first letter of a text.
    Error errorAt(pugi::xml_node node, Message message) const;
    Error errorAt(pugi::xml_attribute attribute, Message message) const;

private:
    friend class XmlPlaces;
    XmlText() = default;
    std::size_t offsetOf(pugi::xml_node node) const;
    Error errorAtByte(std::size_t offset, Message message) const;
    std::size_t offsetOf(const char* part) const;

    std::string m_file;
    std::string m_content;          ///< as given, to count lines in
    std::unique_ptr<char[]> m_copy; ///< parsed in place: names and values point into it, which gives their offsets
    std::unique_ptr<pugi::xml_document> m_document;
    bool m_nestedNamespaces = false;
};

/// Lines and columns of many nodes asked for in document order, each counted on from the one before. The text must outlive it.
class XmlPlaces {
public:
    struct Place {
        std::int32_t line = 1;
        std::int32_t column = 1;
    };

    explicit XmlPlaces(const XmlText& text) : m_text(text) {}
    Place of(pugi::xml_node node);

private:
    const XmlText& m_text;
    std::size_t m_offset = 0;
    Place m_place; ///< of m_offset
};

/// Name without its prefix.
std::string_view localName(std::string_view name);

/// The text of an element's own character data, its child elements left out, trimmed of white space.
std::string ownText(pugi::xml_node element);

} // namespace trinhky
