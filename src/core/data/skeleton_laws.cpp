#include "data/skeleton_laws.hpp"

#include "data/skeleton_reader.hpp"

#include <utility>

namespace trinhky {

Result<std::vector<LawVersion>> readLaws(const NamedText& file)
{
    auto parsed = parseSkeleton(file, "laws");
    if (!parsed)
        return parsed.error();
    const auto& xml = parsed.value();
    std::vector<LawVersion> laws;
    for (const auto node : xml.root().children()) {
        if (node.type() != pugi::node_element)
            continue;
        if (node.name() != std::string_view("law"))
            return xml.errorAt(node, unknownHere(node.name()));
        const auto from = parseIsoDate(node.attribute("from").value());
        const auto to = node.attribute("to");
        LawVersion law{node.attribute("id").value(), from.value_or(Date{}), parseIsoDate(to.value()), ownText(node),
                       node.attribute("normative").value()};
        if (!from || (to && !law.to))
            return xml.errorAt(node, {"Ngày hiệu lực phải viết như 2025-06-16.", "Dates must be written like 2025-06-16."});
        if (law.id.empty() || law.text.empty() || law.normative.empty())
            return xml.errorAt(node, {"Thiếu id, normative hoặc tên luật.", "id, normative or the law's name is missing."});
        laws.push_back(std::move(law));
    }
    return laws;
}

} // namespace trinhky
