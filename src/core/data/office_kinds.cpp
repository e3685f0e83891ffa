#include "data/office_kinds.hpp"

#include "base/try.hpp"
#include "data/strict_element.hpp"

#include <algorithm>

namespace trinhky {

namespace {

constexpr std::string_view kFolder = "offices/";
constexpr std::string_view kNamespace = "urn:trinhky:offices:1";

const NamedText* fileOf(std::span<const NamedText> files, std::string_view stem)
{
    const std::string name = std::string(kFolder) + std::string(stem) + ".xml";
    const auto found = std::find_if(files.begin(), files.end(), [&](const NamedText& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

Result<UnitLevel> readLevel(const XmlText& text, pugi::xml_node element)
{
    if (auto error = checkAttributes(text, element, {"name", "committee"}, {"name", "committee"}))
        return *error;
    return UnitLevel{element.attribute("name").value(), element.attribute("committee").value()};
}

Result<OfficeKind> readKind(const XmlText& text, pugi::xml_node element, std::span<const NamedText> files)
{
    if (auto error = checkAttributes(text, element, {"id", "unit", "name"}, {"id", "unit"}))
        return *error;
    OfficeKind kind;
    kind.id = element.attribute("id").value();
    kind.unitExample = element.attribute("unit").value();
    kind.nameExample = element.attribute("name").value();
    TK_TRY(kind.name, readMessage(text, element));
    const NamedText* pattern = fileOf(files, kind.id);
    if (pattern == nullptr)
        return text.errorAt(element.attribute("id"),
                            {"Không có tệp mẫu “" + kind.id + ".xml”.", "There is no pattern “" + kind.id + ".xml”."});
    TK_TRY(kind.pattern, readProfile(*pattern));
    return kind;
}

} // namespace

const OfficeKind* OfficeKinds::find(std::string_view id) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const OfficeKind& kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<OfficeKinds> loadOfficeKinds(std::span<const NamedText> files)
{
    const NamedText* list = fileOf(files, "kinds");
    if (list == nullptr)
        return Error{{"Thiếu danh sách loại cơ quan.", "The list of the kinds of office is missing."},
                     std::string(kFolder) + "kinds.xml"};
    TK_TRY(const auto text, XmlText::parse(list->content, list->name));
    const auto root = text.root();
    if (auto error = checkRoot(text, "offices", kNamespace))
        return *error;
    if (auto error = checkChildren(text, root, {"level", "fullPlace", "office"}))
        return *error;
    OfficeKinds result;
    for (const auto element : root.children("level")) {
        TK_TRY(auto level, readLevel(text, element));
        result.levels.push_back(std::move(level));
    }
    for (const auto element : root.children("fullPlace")) {
        if (auto error = checkAttributes(text, element, {"unit"}, {"unit"}))
            return *error;
        result.fullPlaces.emplace_back(element.attribute("unit").value());
    }
    for (const auto element : root.children("office")) {
        TK_TRY(auto kind, readKind(text, element, files));
        result.kinds.push_back(std::move(kind));
    }
    if (result.kinds.empty())
        return text.errorAt(root, {"Danh sách loại cơ quan trống.", "The list of the kinds of office is empty."});
    return result;
}

} // namespace trinhky
