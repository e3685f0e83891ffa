#include "checks/numbers.hpp"

#include "base/text.hpp"
#include "checks/places.hpp"

#include <algorithm>
#include <set>

namespace trinhky {

namespace {

/// The group heading right before a number, or -1.
std::int32_t headingBefore(const CheckContext& context, std::int32_t paragraph)
{
    const auto& roles = context.analysis.roles;
    for (auto at = paragraph - 1; at >= 0; --at) {
        const Role role = roles[static_cast<std::size_t>(at)];
        if (role == Role::GroupHeading) // one that ends in a colon only announces its list
            return trim(context.analysis.textOf(at)).back() == u':' ? -1 : at;
        if (role == Role::Heading && at != paragraph - 1)
            return -1;
    }
    return -1;
}

/// Rows of tables that a conversion flattened look like lists with group headings.
bool mayBeTable(const CheckContext& context, const OutlineNode& node)
{
    return context.snapshot.plainText && context.analysis.parts[static_cast<std::size_t>(node.part)].kind == PartKind::Appendix;
}

/// Numbers that repeat under unnumbered groups of one unit: said once a unit.
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    std::set<std::int32_t> said;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].paragraph < 0 || nodes[i].group == 0 || nodes[i].label.kind == LabelKind::Bullet ||
            mayBeTable(context, nodes[i]) || !said.insert(nodes[i].parent).second)
            continue;
        auto first = static_cast<std::size_t>(std::max(nodes[i].parent, 0)); // siblings stand behind their parent
        while (first < i && (nodes[first].parent != nodes[i].parent || nodes[first].label.kind != nodes[i].label.kind))
            ++first;
        const auto heading = headingBefore(context, nodes[first].paragraph);
        if (heading < 0 || headingBefore(context, nodes[i].paragraph) < 0)
            continue;
        const MessageArguments arguments{{"observed", unitName(nodes[i].label)}};
        Place place =
            heading >= 0 ? wholeParagraph(context.analysis, heading) : numberPlace(context, static_cast<std::int32_t>(i));
        Finding finding = makeFinding(context, "", std::move(place), arguments);
        finding.related.push_back(numberPlace(context, static_cast<std::int32_t>(i)));
        findings.push_back(std::move(finding));
    }
}

} // namespace

const CheckKind& restartCheckKind()
{
    static const CheckKind kKind{"restart", {}, run};
    return kKind;
}

} // namespace trinhky
