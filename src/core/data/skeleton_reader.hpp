#pragma once
#include "data/skeleton_source.hpp"
#include "data/xml_text.hpp"

#include <vector>

namespace trinhky {

inline constexpr std::string_view kSkeletonNamespace = "urn:trinhky:skeleton:1";

/// Reads the content of a part, a frame or a form's body, holding it to the vocabulary and to what `source` already has: elements,
/// parts, laws and the given fields.
class SkeletonReader {
public:
    SkeletonReader(const XmlText& xml, const SkeletonSource& source, const std::vector<SkeletonField>& fields)
        : m_xml(xml), m_source(source), m_fields(fields)
    {}

    Result<std::vector<SkeletonNode>> readChildren(pugi::xml_node parent) const;
    /// The same of a frame, with `content` in its slot.
    Result<std::vector<SkeletonNode>> readFrame(pugi::xml_node frame, const std::vector<SkeletonNode>& content);

private:
    Result<SkeletonNode> readNode(pugi::xml_node node) const;
    std::optional<Error> readAttributes(pugi::xml_node node, SkeletonNode& result) const;
    std::optional<Message> faultOf(std::string_view element, std::string_view attribute, std::string_view value) const;

    const XmlText& m_xml;
    const SkeletonSource& m_source;
    const std::vector<SkeletonField>& m_fields;
    const std::vector<SkeletonNode>* m_content = nullptr; ///< what stands in the slot of the frame that is being read
};

/// "There is no … here."
Message unknownHere(std::string_view what);
Message missingAttribute(std::string_view name);

/// Parses a file of templates/skeletons whose root has this name.
Result<XmlText> parseSkeleton(const NamedText& file, std::string_view root);

} // namespace trinhky
