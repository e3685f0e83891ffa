#include "support/skeleton_text.hpp"

#include "plan/skeleton_content.hpp"
#include "support/template_files.hpp"

#include <pugixml.hpp>

#include <optional>
#include <stdexcept>
#include <utility>

namespace trinhky::test {

const SkeletonSource& shippedSource()
{
    static const SkeletonSource source = [] {
        auto loaded = loadSkeletonSource(readTemplateFiles());
        if (!loaded)
            throw std::runtime_error(describe(loaded.error()));
        return std::move(loaded.value());
    }();
    return source;
}

SkeletonRequest skeletonRequest(std::string kind, std::map<std::string, std::string> fields)
{
    return {std::move(kind), std::move(fields), std::nullopt, 2026};
}

std::vector<SkeletonBlock> blocksOf(const SkeletonRequest& request)
{
    auto blocks = resolveBlocks(shippedSource(), request);
    if (!blocks)
        throw std::runtime_error(describe(blocks.error()));
    return std::move(blocks.value());
}

std::string contentOf(const SkeletonRequest& request) { return contentXml(blocksOf(request), shippedSource().styles); }

std::string textOf(const std::string& content)
{
    pugi::xml_document document;
    if (!document.load_buffer(content.data(), content.size(), pugi::parse_default | pugi::parse_ws_pcdata))
        throw std::runtime_error("content.xml is not well-formed");
    std::string text;
    struct Walker : pugi::xml_tree_walker {
        std::string* out = nullptr;
        bool for_each(pugi::xml_node& node) override
        {
            const std::string_view name = node.name();
            if (name == "text:p")
                *out += "\n";
            else if (name == "text:s")
                *out += " ";
            else if (node.type() == pugi::node_pcdata)
                *out += node.value();
            return true;
        }
    } walker;
    walker.out = &text;
    document.child("office:document-content").child("office:body").traverse(walker);
    return text + "\n";
}

std::string newText(const std::string& kind, std::map<std::string, std::string> fields)
{
    return textOf(contentOf(skeletonRequest(kind, std::move(fields))));
}

} // namespace trinhky::test
