#include "checks/numbers.hpp"

#include "base/text.hpp"

namespace trinhky {

namespace {

/// Phần, chương and mục without text are untitled (NUM-TITLE); a leaf bullet is no number.
bool isJudged(const OutlineNode& node)
{
    switch (node.label.kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
    case LabelKind::Section:
    case LabelKind::Subsection:
    case LabelKind::Bullet:
        return false;
    default:
        return node.paragraph >= 0 && !node.hasContent && trim(node.title).empty();
    }
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (isJudged(nodes[i])) {
            const MessageArguments arguments{{"observed", toUtf8(nodes[i].label.text + nodes[i].label.delimiter)}};
            findings.push_back(makeFinding(context, "", numberPlace(context, static_cast<std::int32_t>(i)), arguments));
        }
}

} // namespace

const CheckKind& emptyNumberCheckKind()
{
    static const CheckKind kKind{"emptyNumber", {}, run};
    return kKind;
}

} // namespace trinhky
