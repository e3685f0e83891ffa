#include "data/skeleton_form.hpp"

#include "data/skeleton_fields.hpp"
#include "data/skeleton_reader.hpp"

#include <optional>
#include <utility>

namespace trinhky {

namespace {

std::optional<Error> faultOfRoot(const XmlText& xml, const SkeletonForm& form)
{
    const auto root = xml.root();
    if (auto error = unknownAttribute(xml, root, {"xmlns", "kind", "form", "medium", "vi", "en", "title", "symbol", "normative"}))
        return error;
    if (form.kind.empty() || form.name.vi.empty() || form.name.en.empty())
        return xml.errorAt(root, {"Thiếu kind, vi hoặc en.", "kind, vi or en is missing."});
    if (!form.medium.empty() && form.medium != "paper" && form.medium != "electronic")
        return xml.errorAt(root.attribute("medium"),
                           {"medium phải là paper hoặc electronic.", "medium must be paper or electronic."});
    if (auto error = unknownChild(xml, root, {"field", "standard", "body"}))
        return error;
    if (!root.child("body"))
        return xml.errorAt(root, {"Mẫu chưa có phần body.", "The form has no body."});
    return {};
}

/// The frame that a body names; nullptr for a body without one, an error for one that does not exist.
Result<const XmlText*> frameOf(const XmlText& xml, pugi::xml_node body, const SkeletonFrames& frames)
{
    if (auto error = unknownAttribute(xml, body, {"frame"}))
        return *error;
    const auto name = body.attribute("frame");
    if (!name)
        return nullptr;
    const auto found = frames.find(name.value());
    if (found == frames.end())
        return xml.errorAt(name, unknownHere(name.value()));
    return &found->second;
}

/// What a form, or a frame, is read with.
struct Surroundings {
    const SkeletonSource& source;
    const SkeletonFrames& frames;
};

/// Adds the fields of the frames, outer ones first, then the file's own. `depth` counts the frames around each other.
std::optional<Error> readFields(const XmlText& xml, const SkeletonFrames& frames, std::vector<SkeletonField>& fields,
                                std::size_t depth = 0)
{
    for (const auto body : xml.root().children("body")) {
        const auto frame = frameOf(xml, body, frames);
        if (!frame)
            return frame.error();
        if (!frame.value())
            continue;
        if (depth >= frames.size())
            return xml.errorAt(body, {"Khung này dùng lại chính nó.", "This frame uses itself."});
        if (auto error = readFields(*frame.value(), frames, fields, depth + 1))
            return error;
    }
    return readDeclarations(xml, xml.root(), fields);
}

/// A body with its frames around it; `content` stands in the slot of a frame's body, nullptr for the form's own.
Result<std::vector<SkeletonNode>> readBody(const XmlText& xml, pugi::xml_node body, const Surroundings& around,
                                           const std::vector<SkeletonField>& fields, const std::vector<SkeletonNode>* content)
{
    SkeletonReader reader(xml, around.source, fields);
    auto nodes = content ? reader.readFrame(body, *content) : reader.readBlocks(body);
    const auto* frame = frameOf(xml, body, around.frames).value();
    if (!nodes || !frame)
        return nodes;
    return readBody(*frame, frame->root().child("body"), around, fields, &nodes.value());
}

std::string stemOf(const std::string& path)
{
    const auto begin = path.rfind('/') + 1;
    return path.substr(begin, path.rfind('.') - begin);
}

} // namespace

Result<SkeletonForm> readForm(const NamedText& file, const SkeletonSource& source, const std::vector<SkeletonField>& commonFields,
                              const SkeletonFrames& frames)
{
    auto parsed = parseSkeleton(file, "form");
    if (!parsed)
        return parsed.error();
    const auto& xml = parsed.value();
    const auto root = xml.root();
    SkeletonForm form{stemOf(file.name),
                      root.attribute("kind").value(),
                      {root.attribute("vi").value(), root.attribute("en").value()},
                      root.attribute("form").value(),
                      root.attribute("medium").value(),
                      root.attribute("title").value(),
                      root.attribute("symbol") ? root.attribute("symbol").value() : root.attribute("kind").value(),
                      root.attribute("normative").as_bool(),
                      commonFields,
                      {}};
    if (auto error = faultOfRoot(xml, form))
        return *error;
    if (auto error = readFields(xml, frames, form.fields))
        return *error;
    for (const auto body : root.children("body")) {
        auto nodes = readBody(xml, body, {source, frames}, form.fields, nullptr);
        if (!nodes)
            return nodes.error();
        form.body.insert(form.body.end(), nodes.value().begin(), nodes.value().end());
    }
    return form;
}

} // namespace trinhky
