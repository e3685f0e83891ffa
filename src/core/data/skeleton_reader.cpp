#include "data/skeleton_reader.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <sstream>
#include <utility>

namespace trinhky {

namespace {

struct Word {
    std::string_view name;
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

const std::array<Word, 20>& vocabulary()
{
    static const std::array<Word, 20> words{{{"part", {"name"}, {"when"}},
                                             {"p", {"element"}, {"when", "box"}},
                                             {"gap", {"element"}, {"when"}},
                                             {"rule", {"share"}, {"under", "when"}},
                                             {"table", {"columns"}, {"together", "when"}},
                                             {"row", {}, {"when"}},
                                             {"cell", {}, {}},
                                             {"page", {}, {"when"}},
                                             {"foot", {}, {"when"}},
                                             {"only", {"when"}, {}},
                                             {"field", {"name"}, {}},
                                             {"number", {}, {"blank"}},
                                             {"date", {}, {"blank"}},
                                             {"strong", {}, {}},
                                             {"mark", {"name"}, {}},
                                             {"lines", {"element", "field"}, {"when"}},
                                             {"addressees", {"element", "list", "field"}, {}},
                                             {"recipients", {"element", "field"}, {}},
                                             {"basis", {"element", "law"}, {}},
                                             {"content", {}, {}}}};
    return words;
}

bool contains(const std::vector<std::string_view>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// White space as an author breaks lines with is one blank.
std::string joinLines(std::string_view text)
{
    std::string joined;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!space || joined.empty() || joined.back() != ' ')
            joined += space ? ' ' : c;
    }
    return joined;
}

bool isField(std::span<const SkeletonField> fields, std::string_view name)
{
    const auto derived = derivedValues();
    return std::find(derived.begin(), derived.end(), name) != derived.end() ||
           std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
}

} // namespace

Message unknownHere(std::string_view what)
{
    return {"Không có “" + std::string(what) + "” ở đây.", "There is no \"" + std::string(what) + "\" here."};
}

Message missingAttribute(std::string_view name)
{
    return {"Thiếu thuộc tính “" + std::string(name) + "”.", "The attribute \"" + std::string(name) + "\" is missing."};
}

Result<XmlText> parseSkeleton(const NamedText& file, std::string_view root)
{
    auto xml = XmlText::parse(file.content, file.name);
    if (!xml)
        return xml.error();
    const auto node = xml.value().root();
    if (localName(node.name()) != root || xml.value().namespaceOf(node) != kSkeletonNamespace)
        return xml.value().errorAt(
            node, {"Tệp phải bắt đầu bằng “" + std::string(root) + "” của " + std::string(kSkeletonNamespace) + ".",
                   "The file must begin with \"" + std::string(root) + "\" of " + std::string(kSkeletonNamespace) + "."});
    return xml;
}

std::optional<Message> conditionFault(std::string_view condition, std::span<const SkeletonField> fields)
{
    std::istringstream terms{std::string(condition)};
    int count = 0;
    for (std::string term; terms >> term; ++count) {
        std::string_view name = term;
        if (name.front() == '!')
            name.remove_prefix(1);
        name = name.substr(0, name.find_first_of("!="));
        if (!isField(fields, name))
            return unknownHere(name);
    }
    if (count == 0)
        return Message{"Điều kiện còn trống.", "The condition is empty."};
    return {};
}

std::optional<Message> SkeletonReader::faultOf(std::string_view element, std::string_view attribute, std::string_view value) const
{
    const bool named = attribute == "name";
    const bool isStyle = attribute == "element" || attribute == "under" || attribute == "list";
    if (attribute == "when")
        return conditionFault(value, m_fields);
    const auto ofLaw = [&](const auto& law) { return law.id == value; };
    const bool unknown = (isStyle && !m_source.styles.find(value)) ||
                         ((attribute == "field" || (element == "field" && named)) && !isField(m_fields, value)) ||
                         (element == "part" && named && !m_source.parts.contains(std::string(value))) ||
                         (attribute == "law" && std::none_of(m_source.laws.begin(), m_source.laws.end(), ofLaw));
    if (unknown)
        return unknownHere(value);
    return {};
}

std::optional<Error> SkeletonReader::readAttributes(pugi::xml_node node, SkeletonNode& result) const
{
    const auto word =
        std::find_if(vocabulary().begin(), vocabulary().end(), [&](const Word& known) { return known.name == result.name; });
    if (word == vocabulary().end() || (result.name == "content" && !m_content))
        return m_xml.errorAt(node, unknownHere(result.name));
    for (const auto attribute : node.attributes()) {
        if (!contains(word->required, attribute.name()) && !contains(word->optional, attribute.name()))
            return m_xml.errorAt(attribute, unknownHere(attribute.name()));
        if (auto fault = faultOf(result.name, attribute.name(), attribute.value()))
            return m_xml.errorAt(attribute, *fault);
        result.attributes.emplace(attribute.name(), attribute.value());
    }
    for (const auto name : word->required)
        if (result.attribute(std::string(name)).empty())
            return m_xml.errorAt(node, missingAttribute(name));
    return {};
}

Result<SkeletonNode> SkeletonReader::readNode(pugi::xml_node node) const
{
    SkeletonNode result;
    if (node.type() != pugi::node_element) {
        result.text = joinLines(node.value());
        return result;
    }
    result.name = node.name();
    if (auto error = readAttributes(node, result))
        return *error;
    auto children = readChildren(node);
    if (!children)
        return children.error();
    result.children = std::move(children.value());
    return result;
}

Result<std::vector<SkeletonNode>> SkeletonReader::readChildren(pugi::xml_node parent) const
{
    std::vector<SkeletonNode> nodes;
    for (const auto child : parent.children()) {
        if (child.type() != pugi::node_element && child.type() != pugi::node_pcdata)
            continue;
        auto node = readNode(child);
        if (!node)
            return node.error();
        if (node.value().name == "content")
            nodes.insert(nodes.end(), m_content->begin(), m_content->end());
        else
            nodes.push_back(std::move(node.value()));
    }
    return nodes;
}

Result<std::vector<SkeletonNode>> SkeletonReader::readFrame(pugi::xml_node frame, const std::vector<SkeletonNode>& content)
{
    m_content = &content;
    return readChildren(frame);
}

} // namespace trinhky
