#pragma once
#include "data/skeleton_source.hpp"
#include "data/xml_text.hpp"

#include <vector>

namespace trinhky {

inline constexpr std::string_view kSkeletonNamespace = "urn:trinhky:skeleton:1";

/// Reads the content of a part or of a form's body, holding it to the vocabulary and to what `source` already has: elements,
/// parts and the given fields.
class SkeletonReader {
public:
    SkeletonReader(const XmlText& xml, const SkeletonSource& source, const std::vector<SkeletonField>& fields)
        : m_xml(xml), m_source(source), m_fields(fields)
    {}

    Result<std::vector<SkeletonNode>> readChildren(pugi::xml_node parent) const;

private:
    Result<SkeletonNode> readNode(pugi::xml_node node) const;
    bool refersToNothing(std::string_view attribute, std::string_view value) const;

    const XmlText& m_xml;
    const SkeletonSource& m_source;
    const std::vector<SkeletonField>& m_fields;
};

} // namespace trinhky
