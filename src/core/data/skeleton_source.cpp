#include "data/skeleton_source.hpp"

#include "data/skeleton_fields.hpp"
#include "data/skeleton_form.hpp"
#include "data/skeleton_laws.hpp"
#include "data/skeleton_reader.hpp"
#include "data/xml_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace trinhky {

namespace {

constexpr std::string_view kFolder = "skeletons/";
constexpr std::string_view kParts = "skeletons/parts/";
constexpr std::string_view kFrames = "skeletons/frames/";
constexpr std::string_view kElements = "skeletons/elements.xml";
constexpr std::string_view kFields = "skeletons/fields.xml";
constexpr std::string_view kLaws = "skeletons/laws.xml";

bool isIn(const NamedText& file, std::string_view folder)
{
    return file.name.starts_with(folder) && file.name.ends_with(".xml") &&
           file.name.find('/', folder.size()) == std::string::npos;
}

std::string stemIn(const NamedText& file, std::string_view folder)
{
    return file.name.substr(folder.size(), file.name.size() - folder.size() - 4);
}

Result<std::vector<SkeletonField>> loadFields(const NamedText& file)
{
    auto xml = parseSkeleton(file, "fields");
    if (!xml)
        return xml.error();
    if (auto error = unknownChild(xml.value(), xml.value().root(), {"field"}))
        return *error;
    std::vector<SkeletonField> fields;
    if (auto error = readDeclarations(xml.value(), xml.value().root(), fields))
        return *error;
    return fields;
}

bool reaches(const SkeletonSource& source, const std::vector<SkeletonNode>& nodes, const std::string& part)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const SkeletonNode& node) {
        const auto& name = node.attribute("name");
        return (node.name == "part" && (name == part || reaches(source, source.parts.at(name), part))) ||
               reaches(source, node.children, part);
    });
}

/// Parts may use each other, whatever the order of the files, but not themselves.
std::optional<Error> loadParts(std::span<const NamedText> files, const std::vector<SkeletonField>& fields, SkeletonSource& source)
{
    for (const auto& file : files)
        if (isIn(file, kParts))
            source.parts[stemIn(file, kParts)];
    for (const auto& file : files) {
        if (!isIn(file, kParts))
            continue;
        const auto xml = parseSkeleton(file, "part");
        if (!xml)
            return xml.error();
        auto nodes = SkeletonReader(xml.value(), source, fields).readBlocks(xml.value().root());
        if (!nodes)
            return nodes.error();
        const auto name = stemIn(file, kParts);
        if (reaches(source, nodes.value(), name))
            return xml.value().errorAt(xml.value().root(),
                                       {"Phần “" + name + "” dùng lại chính nó.", "The part \"" + name + "\" uses itself."});
        source.parts[name] = std::move(nodes.value());
    }
    return {};
}

Result<SkeletonFrames> loadFrames(std::span<const NamedText> files)
{
    SkeletonFrames frames;
    for (const auto& file : files) {
        if (!isIn(file, kFrames))
            continue;
        auto xml = parseSkeleton(file, "frame");
        if (!xml)
            return xml.error();
        if (auto error = unknownChild(xml.value(), xml.value().root(), {"field", "standard", "body"}))
            return *error;
        frames.emplace(stemIn(file, kFrames), std::move(xml.value()));
    }
    return frames;
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

/// Elements, laws and the common fields, which all the others refer to.
std::optional<Error> loadBasics(std::span<const NamedText> files, SkeletonSource& source, std::vector<SkeletonField>& fields)
{
    for (const auto name : {kElements, kFields, kLaws})
        if (!findFile(files, name))
            return missing(name);
    auto styles = loadElementStyles(*findFile(files, kElements));
    if (!styles)
        return styles.error();
    source.styles = std::move(styles.value());
    auto laws = readLaws(*findFile(files, kLaws));
    if (!laws)
        return laws.error();
    source.laws = std::move(laws.value());
    auto common = loadFields(*findFile(files, kFields));
    if (!common)
        return common.error();
    fields = std::move(common.value());
    return {};
}

bool isFormFile(const NamedText& file)
{
    return isIn(file, kFolder) && file.name != kElements && file.name != kFields && file.name != kLaws;
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

std::span<const std::string_view> derivedValues()
{
    static constexpr auto kNames = std::to_array<std::string_view>(
        {"coQuanBanHanh.body", "coQuanBanHanh.unit", "coQuanBanHanh.unitText", "coQuanBanHanh.text", "coQuanBanHanh.full",
         "loaiCoQuan", "cap", "ngay.full", "tenLoai", "tenLoai.text", "vanBanNay", "trichYeu.text", "trichYeuKemTheo.hoa",
         "trichYeu.vv", "thamQuyen.text", "thamQuyen.full", "medium", "namTrongSo"});
    return kNames;
}

Result<SkeletonSource> loadSkeletonSource(std::span<const NamedText> files)
{
    SkeletonSource source;
    std::vector<SkeletonField> fields;
    if (auto error = loadBasics(files, source, fields))
        return *error;
    if (auto error = loadParts(files, fields, source))
        return *error;
    const auto frames = loadFrames(files);
    if (!frames)
        return frames.error();
    for (const auto& file : files) {
        if (!isFormFile(file))
            continue;
        auto form = readForm(file, source, fields, frames.value());
        if (!form)
            return form.error();
        source.forms.push_back(std::move(form.value()));
    }
    std::sort(source.forms.begin(), source.forms.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return source;
}

} // namespace trinhky
