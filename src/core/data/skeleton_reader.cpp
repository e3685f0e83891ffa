#include "data/skeleton_reader.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace trinhky {

namespace {

struct Word {
    std::string_view name;
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

const std::array<Word, 15>& vocabulary()
{
    static const std::array<Word, 15> words{{{"part", {"name"}, {}},
                                             {"p", {"element"}, {"when"}},
                                             {"gap", {"element"}, {"when"}},
                                             {"rule", {"under", "share"}, {}},
                                             {"table", {"columns"}, {"together"}},
                                             {"row", {}, {}},
                                             {"cell", {}, {}},
                                             {"field", {"name"}, {}},
                                             {"number", {}, {}},
                                             {"date", {}, {}},
                                             {"strong", {}, {}},
                                             {"mark", {"name"}, {}},
                                             {"lines", {"element", "field"}, {}},
                                             {"addressees", {"element", "list", "field"}, {}},
                                             {"recipients", {"element", "field"}, {}}}};
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

Message unknown(std::string_view what)
{
    return {"Không có “" + std::string(what) + "” ở đây.", "There is no \"" + std::string(what) + "\" here."};
}

/// Values that the composer derives from a field.
constexpr std::array<std::string_view, 5> kDerived{"coQuanBanHanh.body", "coQuanBanHanh.unit", "coQuanBanHanh.text", "cap",
                                                   "ngay.full"};

} // namespace

bool SkeletonReader::refersToNothing(std::string_view attribute, std::string_view value) const
{
    if (attribute == "element" || attribute == "under" || attribute == "list")
        return !m_source.styles.find(value);
    const auto isField = [&](std::string_view name) {
        return std::find(kDerived.begin(), kDerived.end(), name) != kDerived.end() ||
               std::any_of(m_fields.begin(), m_fields.end(), [&](const auto& field) { return field.name == name; });
    };
    return (attribute == "field" || attribute == "when") && !isField(value);
}

Result<SkeletonNode> SkeletonReader::readNode(pugi::xml_node node) const
{
    SkeletonNode result;
    if (node.type() != pugi::node_element) {
        result.text = joinLines(node.value());
        return result;
    }
    result.name = node.name();
    const auto word =
        std::find_if(vocabulary().begin(), vocabulary().end(), [&](const Word& known) { return known.name == result.name; });
    if (word == vocabulary().end())
        return m_xml.errorAt(node, unknown(result.name));
    for (const auto attribute : node.attributes()) {
        const std::string_view value = attribute.value();
        const std::string_view meaning =
            result.name == "field" && attribute.name() == std::string_view("name") ? "field" : attribute.name();
        if (!contains(word->required, attribute.name()) && !contains(word->optional, attribute.name()))
            return m_xml.errorAt(attribute, unknown(attribute.name()));
        if (refersToNothing(meaning, value) || (result.name == "part" && !m_source.parts.contains(std::string(value))))
            return m_xml.errorAt(attribute, unknown(value));
        result.attributes.emplace(attribute.name(), value);
    }
    for (const auto name : word->required)
        if (result.attribute(std::string(name)).empty())
            return m_xml.errorAt(node, {"Thiếu thuộc tính “" + std::string(name) + "”.",
                                        "The attribute \"" + std::string(name) + "\" is missing."});
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
        nodes.push_back(std::move(node.value()));
    }
    return nodes;
}

} // namespace trinhky
