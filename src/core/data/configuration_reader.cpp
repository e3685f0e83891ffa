#include "data/configuration.hpp"
#include "data/rule_reader.hpp"
#include "data/strict_element.hpp"

namespace trinhky {

namespace {

constexpr std::string_view kNamespace = "urn:trinhky:configuration:1";

Result<bool> readFlag(const XmlText& text, pugi::xml_node element, const char* name)
{
    const auto attribute = element.attribute(name);
    const std::string_view value = attribute.value();
    if (attribute.empty() || value == "false" || value == "0")
        return false;
    if (value == "true" || value == "1")
        return true;
    return text.errorAt(attribute, {"Giá trị phải là true hoặc false.", "The value must be true or false."});
}

std::optional<Error> readSeverities(const XmlText& text, pugi::xml_node element, RuleChange& change)
{
    const auto severity = readSeverity(text, element, "severity");
    const auto draft = readSeverity(text, element, "draft");
    const auto issued = readSeverity(text, element, "issued");
    for (const auto* read : {&severity, &draft, &issued})
        if (!*read)
            return read->error();
    change.severity = severity.value();
    change.draftSeverity = draft.value();
    change.issuedSeverity = issued.value();
    return std::nullopt;
}

std::optional<Error> readParameter(const XmlText& text, pugi::xml_node element, RuleChange& change)
{
    if (auto error = checkAttributes(text, element, {"name", "kind"}, {"name"}))
        return error;
    std::string name = element.attribute("name").value();
    if (const std::string kind = element.attribute("kind").value(); !kind.empty())
        name += "@" + kind;
    if (!change.params.emplace(std::move(name), ownText(element)).second)
        return text.errorAt(element, {"Tham số này đã có ở trên.", "This parameter is already given above."});
    return std::nullopt;
}

std::optional<Error> readList(const XmlText& text, pugi::xml_node element, RuleChange& change)
{
    if (auto error = checkAttributes(text, element, {"replace"}))
        return error;
    if (auto error = checkChildren(text, element, {"item"}))
        return error;
    const auto replaces = readFlag(text, element, "replace");
    if (!replaces)
        return replaces.error();
    change.replacesItems = replaces.value();
    for (const auto item : element.children())
        if (item.type() == pugi::node_element)
            change.items.push_back(readItem(item));
    return std::nullopt;
}

Result<RuleChange> readChange(const XmlText& text, pugi::xml_node element)
{
    if (auto error = checkAttributes(text, element, {"id", "severity", "draft", "issued", "off", "locked"}, {"id"}))
        return std::move(*error);
    if (auto error = checkChildren(text, element, {"param", "list"}))
        return std::move(*error);
    RuleChange change;
    change.pattern = element.attribute("id").value();
    const Error place = text.errorAt(element, {});
    change.line = place.line;
    change.column = place.column;
    if (auto error = readSeverities(text, element, change))
        return std::move(*error);
    const auto off = readFlag(text, element, "off");
    if (!off)
        return off.error();
    if (!element.attribute("off").empty())
        change.off = off.value();
    const auto locked = readFlag(text, element, "locked");
    if (!locked)
        return locked.error();
    change.locked = locked.value();
    for (const auto child : element.children()) {
        if (child.type() != pugi::node_element)
            continue;
        const bool list = localName(child.name()) == "list";
        if (auto error = list ? readList(text, child, change) : readParameter(text, child, change))
            return std::move(*error);
    }
    return change;
}

} // namespace

Result<ConfigurationLayer> readConfiguration(const NamedText& file)
{
    const auto parsed = XmlText::parse(file.content, file.name);
    if (!parsed)
        return parsed.error();
    const XmlText& text = parsed.value();
    if (auto error = checkRoot(text, "configuration", kNamespace))
        return std::move(*error);
    if (auto error = checkAttributes(text, text.root(), {"name"}))
        return std::move(*error);
    if (auto error = checkChildren(text, text.root(), {"rule"}))
        return std::move(*error);
    ConfigurationLayer layer;
    layer.file = file.name;
    layer.name = text.root().attribute("name").value();
    if (layer.name.empty())
        layer.name = file.name.substr(file.name.rfind('/') + 1);
    for (const auto child : text.root().children()) {
        if (child.type() != pugi::node_element)
            continue;
        auto change = readChange(text, child);
        if (!change)
            return change.error();
        layer.changes.push_back(std::move(change.value()));
    }
    return layer;
}

} // namespace trinhky
