#include "data/skeleton_source.hpp"

#include "data/skeleton_reader.hpp"
#include "data/xml_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace trinhky {

namespace {

constexpr std::string_view kFolder = "skeletons/";
constexpr std::string_view kParts = "skeletons/parts/";
constexpr std::string_view kElements = "skeletons/elements.xml";
constexpr std::string_view kFields = "skeletons/fields.xml";

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

std::optional<Error> readField(const XmlText& xml, pugi::xml_node node, std::vector<SkeletonField>& fields)
{
    for (const char* name : {"name", "vi", "en", "hint-vi", "hint-en"})
        if (!*node.attribute(name).value())
            return xml.errorAt(node, {std::string("Thiếu thuộc tính “") + name + "”.",
                                      std::string("The attribute \"") + name + "\" is missing."});
    SkeletonField field{node.attribute("name").value(),
                        {node.attribute("vi").value(), node.attribute("en").value()},
                        {node.attribute("hint-vi").value(), node.attribute("hint-en").value()},
                        node.attribute("standard").value(),
                        node.attribute("several").as_bool()};
    if (std::any_of(fields.begin(), fields.end(), [&](const auto& known) { return known.name == field.name; }))
        return xml.errorAt(node, {"Trường “" + field.name + "” có hai lần.", "Field \"" + field.name + "\" occurs twice."});
    fields.push_back(std::move(field));
    return {};
}

std::optional<Error> readStandard(const XmlText& xml, pugi::xml_node node, std::vector<SkeletonField>& fields)
{
    const std::string_view name = node.attribute("field").value();
    const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& known) { return known.name == name; });
    if (field == fields.end())
        return xml.errorAt(node,
                           {"Không có trường “" + std::string(name) + "”.", "There is no field \"" + std::string(name) + "\"."});
    field->standard = ownText(node);
    return {};
}

Result<std::vector<SkeletonField>> loadFields(const NamedText& file)
{
    auto xml = parseSkeleton(file, "fields");
    if (!xml)
        return xml.error();
    std::vector<SkeletonField> fields;
    for (const auto node : xml.value().root().children("field"))
        if (auto error = readField(xml.value(), node, fields))
            return *error;
    return fields;
}

std::optional<Error> loadPart(const NamedText& file, const std::vector<SkeletonField>& fields, SkeletonSource& source)
{
    auto xml = parseSkeleton(file, "part");
    if (!xml)
        return xml.error();
    auto nodes = SkeletonReader(xml.value(), source, fields).readChildren(xml.value().root());
    if (!nodes)
        return nodes.error();
    const auto name = file.name.substr(kParts.size(), file.name.size() - kParts.size() - 4);
    source.parts.emplace(name, std::move(nodes.value()));
    return {};
}

std::optional<Error> loadForm(const NamedText& file, const std::vector<SkeletonField>& commonFields, SkeletonSource& source)
{
    auto parsed = parseSkeleton(file, "form");
    if (!parsed)
        return parsed.error();
    const auto& xml = parsed.value();
    const auto root = xml.root();
    SkeletonForm form{root.attribute("kind").value(),
                      {root.attribute("vi").value(), root.attribute("en").value()},
                      root.attribute("form").value(),
                      commonFields,
                      {}};
    if (form.kind.empty() || form.name.vi.empty() || form.name.en.empty())
        return xml.errorAt(root, {"Thiếu kind, vi hoặc en.", "kind, vi or en is missing."});
    for (const auto node : root.children()) {
        const std::string_view name = node.name();
        std::optional<Error> error;
        if (name == "field")
            error = readField(xml, node, form.fields);
        else if (name == "standard")
            error = readStandard(xml, node, form.fields);
        else if (name != "body" && node.type() == pugi::node_element)
            error = xml.errorAt(
                node, {"Không có “" + std::string(name) + "” ở đây.", "There is no \"" + std::string(name) + "\" here."});
        if (error)
            return error;
    }
    auto body = SkeletonReader(xml, source, form.fields).readChildren(root.child("body"));
    if (!body)
        return body.error();
    form.body = std::move(body.value());
    source.forms.push_back(std::move(form));
    return {};
}

const NamedText* findFile(std::span<const NamedText> files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [name](const auto& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

Error missing(std::string_view name)
{
    return {{"Thiếu tệp " + std::string(name) + ".", "The file " + std::string(name) + " is missing."}, std::string(name), 0, 0};
}

bool isFormFile(const std::string& name)
{
    return name.starts_with(kFolder) && name.ends_with(".xml") && name.find('/', kFolder.size()) == std::string::npos &&
           name != kElements && name != kFields;
}

} // namespace

const std::string& SkeletonNode::attribute(const std::string& key) const
{
    static const std::string none;
    const auto found = attributes.find(key);
    return found == attributes.end() ? none : found->second;
}

const SkeletonField* SkeletonForm::field(std::string_view fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& known) { return known.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

Result<SkeletonSource> loadSkeletonSource(std::span<const NamedText> files)
{
    const auto* elements = findFile(files, kElements);
    const auto* fieldFile = findFile(files, kFields);
    if (!elements || !fieldFile)
        return missing(elements ? kFields : kElements);
    SkeletonSource source;
    auto styles = loadElementStyles(*elements);
    if (!styles)
        return styles.error();
    source.styles = std::move(styles.value());
    auto fields = loadFields(*fieldFile);
    if (!fields)
        return fields.error();
    for (const auto& file : files)
        if (file.name.starts_with(kParts) && file.name.ends_with(".xml"))
            if (auto error = loadPart(file, fields.value(), source))
                return *error;
    for (const auto& file : files)
        if (isFormFile(file.name))
            if (auto error = loadForm(file, fields.value(), source))
                return *error;
    std::sort(source.forms.begin(), source.forms.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return source;
}

} // namespace trinhky
