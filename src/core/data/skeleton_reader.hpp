#pragma once
#include "data/skeleton_source.hpp"
#include "data/skeleton_vocabulary.hpp"
#include "data/xml_text.hpp"

#include <initializer_list>
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

    Result<std::vector<SkeletonNode>> readBlocks(pugi::xml_node parent) const
    {
        return readChildren(parent, SkeletonContent::Blocks);
    }
    /// The same of a frame, with `content` in its slot.
    Result<std::vector<SkeletonNode>> readFrame(pugi::xml_node frame, const std::vector<SkeletonNode>& content);

private:
    Result<std::vector<SkeletonNode>> readChildren(pugi::xml_node parent, SkeletonContent content) const;
    Result<SkeletonNode> readNode(pugi::xml_node node, SkeletonContent among) const;
    std::optional<Error> readAttributes(pugi::xml_node node, const SkeletonWord& word, SkeletonNode& result) const;
    std::optional<Message> faultOf(std::string_view element, std::string_view attribute, std::string_view value) const;
    std::optional<Error> faultOfRows(pugi::xml_node table) const;

    const XmlText& m_xml;
    const SkeletonSource& m_source;
    const std::vector<SkeletonField>& m_fields;
    const std::vector<SkeletonNode>* m_content = nullptr; ///< what stands in the slot of the frame that is being read
};

/// "There is no … here."
Message unknownHere(std::string_view what);
Message missingAttribute(std::string_view name);

/// An error at the first child element or attribute of `node` that is none of those named.
std::optional<Error> unknownChild(const XmlText& xml, pugi::xml_node node, std::initializer_list<std::string_view> known);
std::optional<Error> unknownAttribute(const XmlText& xml, pugi::xml_node node, std::initializer_list<std::string_view> known);

/// Parses a file of templates/skeletons whose root has this name.
Result<XmlText> parseSkeleton(const NamedText& file, std::string_view root);

} // namespace trinhky
