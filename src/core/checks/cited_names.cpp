#include "checks/cited_names.hpp"

#include "base/text.hpp"
#include "checks/numbers.hpp"
#include "checks/places.hpp"

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

std::string textOf(const Analysis& analysis, const DocumentCitation& citation)
{
    constexpr std::size_t kLongest = 100;
    const auto begin = static_cast<std::size_t>(citation.span.begin);
    const auto text =
        trim(analysis.textOf(citation.paragraph).substr(begin, static_cast<std::size_t>(citation.span.end) - begin));
    return text.size() <= kLongest ? toUtf8(text) : toUtf8(trim(text.substr(0, text.rfind(u' ', kLongest)))) + "…";
}

bool mayJudge(const Analysis& analysis, const DocumentCitation& citation)
{
    const auto part = partOf(analysis, citation.paragraph);
    if (citation.thisDocument || citation.quoted || part < 0 || analysis.parts[static_cast<std::size_t>(part)].form)
        return false;
    switch (analysis.roles[static_cast<std::size_t>(citation.paragraph)]) {
    case Role::AppendixRef:
    case Role::FootnoteText:
    case Role::Quote:
    case Role::Adoption:
    case Role::Recipient:
    case Role::AppendixTitle:
        return false;
    default:
        return true;
    }
}

} // namespace trinhky
