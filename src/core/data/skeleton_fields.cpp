#include "data/skeleton_fields.hpp"

#include "data/skeleton_reader.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace trinhky {

namespace {

std::optional<Error> demand(const XmlText& xml, pugi::xml_node node, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (!*node.attribute(name).value())
            return xml.errorAt(node, missingAttribute(name));
    return {};
}

std::optional<Error> readStandard(const XmlText& xml, pugi::xml_node node, SkeletonField& field,
                                  std::span<const SkeletonField> fields)
{
    if (auto error = unknownAttribute(xml, node, {"field", "when"}))
        return error;
    const auto when = node.attribute("when");
    if (!when) {
        field.standard = ownText(node);
        return {};
    }
    if (const auto fault = conditionFault(when.value(), fields))
        return xml.errorAt(when, *fault);
    field.variants.push_back({when.value(), ownText(node)});
    return {};
}

std::optional<Error> readCheck(const XmlText& xml, pugi::xml_node node, SkeletonField& field)
{
    constexpr std::array<std::pair<std::string_view, FieldCheck>, 6> kChecks{{{"date", FieldCheck::Date},
                                                                              {"number", FieldCheck::Number},
                                                                              {"symbol", FieldCheck::Symbol},
                                                                              {"person", FieldCheck::Person},
                                                                              {"subject", FieldCheck::Subject},
                                                                              {"issuer", FieldCheck::Issuer}}};
    const auto given = node.attribute("check");
    if (!given)
        return {};
    const auto known =
        std::find_if(kChecks.begin(), kChecks.end(), [&](const auto& check) { return check.first == given.value(); });
    if (known == kChecks.end())
        return xml.errorAt(given, unknownHere(given.value()));
    field.check = known->second;
    return {};
}

std::optional<Error> readField(const XmlText& xml, pugi::xml_node node, std::vector<SkeletonField>& fields)
{
    if (auto error = demand(xml, node, {"name", "vi", "en", "hint-vi", "hint-en"}))
        return error;
    if (auto error =
            unknownAttribute(xml, node, {"name", "vi", "en", "hint-vi", "hint-en", "standard", "several", "extra", "check"}))
        return error;
    if (auto error = unknownChild(xml, node, {"choice", "standard"}))
        return error;
    SkeletonField field{node.attribute("name").value(),
                        {node.attribute("vi").value(), node.attribute("en").value()},
                        {node.attribute("hint-vi").value(), node.attribute("hint-en").value()},
                        node.attribute("standard").value(),
                        node.attribute("several").as_bool(),
                        node.attribute("extra").as_bool()};
    if (std::any_of(fields.begin(), fields.end(), [&](const auto& known) { return known.name == field.name; }))
        return xml.errorAt(node, {"Trường “" + field.name + "” có hai lần.", "Field \"" + field.name + "\" occurs twice."});
    if (auto error = readCheck(xml, node, field))
        return error;
    for (const auto choice : node.children("choice")) {
        if (auto error = demand(xml, choice, {"value", "vi", "en"}))
            return error;
        field.choices.push_back(
            {choice.attribute("value").value(), {choice.attribute("vi").value(), choice.attribute("en").value()}});
    }
    for (const auto standard : node.children("standard"))
        if (auto error = readStandard(xml, standard, field, fields))
            return error;
    fields.push_back(std::move(field));
    return {};
}

} // namespace

std::optional<Error> readDeclarations(const XmlText& xml, pugi::xml_node root, std::vector<SkeletonField>& fields)
{
    for (const auto node : root.children("field"))
        if (auto error = readField(xml, node, fields))
            return error;
    std::set<std::string_view> replaced;
    for (const auto node : root.children("standard")) {
        const std::string_view name = node.attribute("field").value();
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& known) { return known.name == name; });
        if (field == fields.end())
            return xml.errorAt(
                node, {"Không có trường “" + std::string(name) + "”.", "There is no field \"" + std::string(name) + "\"."});
        if (replaced.insert(name).second)
            field->variants.clear();
        if (auto error = readStandard(xml, node, *field, fields))
            return error;
    }
    return {};
}

} // namespace trinhky
