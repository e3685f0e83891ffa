#include "engine/number_fixes.hpp"

#include "plan/renumber.hpp"

#include <algorithm>

namespace trinhky {
namespace {

/// The unit whose number stands at the place, or the one that its paragraph begins with; -1 when there is none.
std::int32_t nodeAt(const Analysis& analysis, std::int32_t paragraph)
{
    const auto& nodes = analysis.outline.nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const OutlineNode& node) { return node.paragraph == paragraph; });
    return found == nodes.end() ? -1 : static_cast<std::int32_t>(found - nodes.begin());
}

RenumberPlan planFor(const Finding& finding, const Rule& rule, const Analysis& analysis)
{
    if (rule.kind == "appendixNumber")
        return planRenumberAppendices(analysis);
    const bool ofSeries = rule.kind == "sequence" || rule.kind == "parent";
    const auto node = ofSeries && finding.where.paragraph >= 0 ? nodeAt(analysis, finding.where.paragraph) : -1;
    return node < 0 ? RenumberPlan{} : planRenumberSeries(analysis, node);
}

Message labelOf(const RenumberPlan& plan)
{
    Message label{"Đánh lại " + std::to_string(plan.units) + " số của dãy này",
                  "Number this series anew (" + std::to_string(plan.units) + ")"};
    if (plan.references > 0) {
        label.vi += " và " + std::to_string(plan.references) + " chỗ viện dẫn tới chúng";
        label.en += " and what refers to it (" + std::to_string(plan.references) + ")";
    }
    return {label.vi + ".", label.en + "."};
}

} // namespace

std::vector<Fix> numberFixes(const Finding& finding, const Rule& rule, const Analysis& analysis)
{
    auto plan = planFor(finding, rule, analysis);
    if (plan.plan.edits.empty())
        return {};
    return {{labelOf(plan), std::move(plan.plan.edits)}};
}

} // namespace trinhky
