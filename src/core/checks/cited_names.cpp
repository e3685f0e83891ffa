#include "checks/cited_names.hpp"

#include "base/text.hpp"
#include "checks/numbers.hpp"

namespace trinhky {

std::string unitWordOf(const CitedUnit& unit)
{
    switch (unit.kind) {
    case LabelKind::Part:
        return "Phần";
    case LabelKind::Chapter:
        return "Chương";
    case LabelKind::Subsection:
        return "Tiểu mục";
    case LabelKind::Article:
        return "Điều";
    case LabelKind::Clause:
        return "khoản";
    case LabelKind::Point:
        return "điểm";
    default:
        return "Mục";
    }
}

std::string citedName(const UnitCitation& citation, std::size_t level, std::size_t number)
{
    std::string name;
    for (std::size_t at = level; at < citation.units.size(); ++at) {
        const CitedUnit& unit = citation.units[at];
        const bool here = unit.numbers.empty();
        name += (name.empty() ? "" : " ") + unitWordOf(unit) + " " +
                (here ? "này" : toUtf8(unit.numbers[at == level ? number : 0].text));
    }
    return name;
}

std::string outlineName(const Analysis& analysis, std::int32_t node)
{
    std::string name;
    for (auto at = node; at >= 0;) {
        const OutlineNode& unit = analysis.outline.nodes[static_cast<std::size_t>(at)];
        if (unit.paragraph < 0)
            break;
        name += (name.empty() ? "" : " ") + unitName(unit.label);
        if (unit.label.kind != LabelKind::Clause && unit.label.kind != LabelKind::Point && unit.label.kind != LabelKind::Dotted)
            break;
        at = unit.parent;
    }
    return name;
}

} // namespace trinhky
