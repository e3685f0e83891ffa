#include "checks/numbers.hpp"

#include <algorithm>

namespace trinhky {

namespace {

/// "2.1" under "3.": the sub-number must carry the number of the unit it stands in.
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].fault != SequenceFault::Parent)
            continue;
        const OutlineNode& parent = nodes[static_cast<std::size_t>(nodes[i].parent)];
        Label right = nodes[i].label;
        std::copy_backward(parent.label.path.begin(), parent.label.path.end(), right.path.end() - 1);
        const MessageArguments arguments{{"observed", numberText(nodes[i].label, nodes[i].label.path.back())},
                                         {"expected", numberText(right, right.path.back())},
                                         {"parent", unitName(parent.label)}};
        Finding finding = makeFinding(context, "", numberPlace(context, static_cast<std::int32_t>(i)), arguments);
        finding.related.push_back(numberPlace(context, nodes[i].parent));
        findings.push_back(std::move(finding));
    }
}

} // namespace

const CheckKind& parentCheckKind()
{
    static const CheckKind kKind{"parent", {}, run};
    return kKind;
}

} // namespace trinhky
