#include "checks/numbers.hpp"

#include "base/text.hpp"

#include <map>
#include <utility>

namespace trinhky {

namespace {

/// "+" above "-" inside one unit: usage puts "-" above "+".
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    std::map<std::int32_t, std::int32_t> firstPlus; // by parent, while no "-" stood before it
    std::map<std::int32_t, bool> dashSeen;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].paragraph < 0 || nodes[i].label.kind != LabelKind::Bullet)
            continue;
        const auto parent = nodes[i].parent;
        if (nodes[i].label.word == u"+" && !dashSeen[parent])
            firstPlus.try_emplace(parent, static_cast<std::int32_t>(i));
        if (nodes[i].label.word != u"-" || std::exchange(dashSeen[parent], true))
            continue;
        const auto plus = firstPlus.find(parent);
        if (plus == firstPlus.end())
            continue;
        Finding finding = makeFinding(context, "", numberPlace(context, plus->second), {{"observed", "+"}, {"expected", "-"}});
        finding.related.push_back(numberPlace(context, static_cast<std::int32_t>(i)));
        findings.push_back(std::move(finding));
    }
}

} // namespace

const CheckKind& bulletCheckKind()
{
    static const CheckKind kKind{"bullet", {}, run};
    return kKind;
}

} // namespace trinhky
