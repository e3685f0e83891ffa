#include "data/skeleton_reader.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <sstream>
#include <utility>

namespace trinhky {

namespace {

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

const SkeletonField* findField(std::span<const SkeletonField> fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool isField(std::span<const SkeletonField> fields, std::string_view name)
{
    const auto derived = derivedValues();
    return std::find(derived.begin(), derived.end(), name) != derived.end() || findField(fields, name);
}

/// A term names a field, and a value that the field can have.
std::optional<Message> termFault(std::string_view term, std::span<const SkeletonField> fields)
{
    if (term.front() == '!')
        term.remove_prefix(1);
    const auto name = term.substr(0, term.find_first_of("!="));
    if (!isField(fields, name))
        return unknownHere(name);
    const auto equals = term.find('=');
    const auto* field = findField(fields, name);
    if (equals == std::string_view::npos || !field || field->choices.empty())
        return {};
    const auto value = term.substr(equals + 1);
    const bool known =
        std::any_of(field->choices.begin(), field->choices.end(), [&](const auto& choice) { return choice.value == value; });
    if (!known)
        return unknownHere(value);
    return {};
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

std::optional<Error> unknownChild(const XmlText& xml, pugi::xml_node node, std::initializer_list<std::string_view> known)
{
    for (const auto child : node.children())
        if (child.type() == pugi::node_element && std::find(known.begin(), known.end(), child.name()) == known.end())
            return xml.errorAt(child, unknownHere(child.name()));
    return {};
}

std::optional<Error> unknownAttribute(const XmlText& xml, pugi::xml_node node, std::initializer_list<std::string_view> known)
{
    for (const auto attribute : node.attributes())
        if (std::find(known.begin(), known.end(), attribute.name()) == known.end())
            return xml.errorAt(attribute, unknownHere(attribute.name()));
    return {};
}

std::optional<Message> conditionFault(std::string_view condition, std::span<const SkeletonField> fields)
{
    std::istringstream terms{std::string(condition)};
    int count = 0;
    for (std::string term; terms >> term; ++count)
        if (auto fault = termFault(term, fields))
            return fault;
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
    if (auto fault = measureFault(attribute, value, m_source.styles.page.textWidth()))
        return fault;
    const auto ofLaw = [&](const auto& law) { return law.id == value; };
    const bool unknown = (isStyle && !m_source.styles.find(value)) ||
                         ((attribute == "field" || (element == "field" && named)) && !isField(m_fields, value)) ||
                         (element == "part" && named && !m_source.parts.contains(std::string(value))) ||
                         (attribute == "law" && std::none_of(m_source.laws.begin(), m_source.laws.end(), ofLaw));
    if (unknown)
        return unknownHere(value);
    return {};
}

std::optional<Error> SkeletonReader::readAttributes(pugi::xml_node node, const SkeletonWord& word, SkeletonNode& result) const
{
    for (const auto attribute : node.attributes()) {
        if (!word.takes(attribute.name()))
            return m_xml.errorAt(attribute, unknownHere(attribute.name()));
        if (auto fault = faultOf(result.name, attribute.name(), attribute.value()))
            return m_xml.errorAt(attribute, *fault);
        result.attributes.emplace(attribute.name(), attribute.value());
    }
    for (const auto name : word.required)
        if (result.attribute(std::string(name)).empty())
            return m_xml.errorAt(node, missingAttribute(name));
    return {};
}

/// Every row has a cell for each column: offices repair what does not, each in its own way.
std::optional<Error> SkeletonReader::faultOfRows(pugi::xml_node table) const
{
    const auto columns = readNumbers(table.attribute("columns").value())->size();
    for (const auto row : table.children()) {
        const auto cells = row.children("cell");
        if (static_cast<std::size_t>(std::distance(cells.begin(), cells.end())) != columns)
            return m_xml.errorAt(row, {"Hàng này phải có " + std::to_string(columns) + " ô, mỗi cột một ô.",
                                       "This row must have " + std::to_string(columns) + " cells, one a column."});
    }
    if (!table.first_child())
        return m_xml.errorAt(table, {"Bảng chưa có hàng nào.", "The table has no rows."});
    return {};
}

Result<SkeletonNode> SkeletonReader::readNode(pugi::xml_node node, SkeletonContent among) const
{
    SkeletonNode result;
    if (node.type() != pugi::node_element) {
        if (among != SkeletonContent::Inline)
            return m_xml.errorAt(node, {"Chữ phải nằm trong một đoạn.", "Text must stand in a paragraph."});
        result.text = joinLines(node.value());
        return result;
    }
    result.name = node.name();
    const auto* word = findSkeletonWord(result.name, among);
    if (!word || (result.name == "content" && !m_content))
        return m_xml.errorAt(node, unknownHere(result.name));
    if (auto error = readAttributes(node, *word, result))
        return *error;
    auto children = readChildren(node, word->holds == SkeletonContent::Same ? among : word->holds);
    if (!children)
        return children.error();
    if (result.name == "table")
        if (auto error = faultOfRows(node))
            return *error;
    result.children = std::move(children.value());
    return result;
}

Result<std::vector<SkeletonNode>> SkeletonReader::readChildren(pugi::xml_node parent, SkeletonContent content) const
{
    std::vector<SkeletonNode> nodes;
    for (const auto child : parent.children()) {
        if (child.type() != pugi::node_element && child.type() != pugi::node_pcdata)
            continue;
        auto node = readNode(child, content);
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
    return readBlocks(frame);
}

} // namespace trinhky
