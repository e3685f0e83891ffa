#include "checks/numbers.hpp"

#include <array>
#include <optional>

namespace trinhky {

namespace {

constexpr std::array<std::string_view, 1> kParams{"fault"};

std::optional<SequenceFault> faultOf(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, SequenceFault>, 5> kNames{{{"gap", SequenceFault::Gap},
                                                                                {"first", SequenceFault::First},
                                                                                {"duplicate", SequenceFault::Duplicate},
                                                                                {"order", SequenceFault::Order},
                                                                                {"alphabet", SequenceFault::Alphabet}}};
    for (const auto& [known, fault] : kNames)
        if (known == name)
            return fault;
    return std::nullopt;
}

void report(const CheckContext& context, std::int32_t index, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    const OutlineNode& node = nodes[static_cast<std::size_t>(index)];
    MessageArguments arguments{{"observed", numberText(node.label, node.label.path.back())},
                               {"expected", numberText(node.label, node.expected)},
                               {"observedName", unitName(node.label)},
                               {"expectedName", unitNameOf(node.label, node.expected)}};
    if (node.previous >= 0) {
        const Label& previous = nodes[static_cast<std::size_t>(node.previous)].label;
        arguments["previous"] = numberText(previous, previous.path.back());
        arguments["previousName"] = unitName(previous);
    }
    Finding finding = makeFinding(context, "", numberPlace(context, index), arguments);
    if (node.previous >= 0)
        finding.related.push_back(numberPlace(context, node.previous));
    findings.push_back(std::move(finding));
}

/// A number against its siblings; the outline has judged it already, each rule picks its own kind of fault.
void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto wanted = faultOf(context.rule.param("fault"));
    const auto& nodes = context.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].fault != SequenceFault::None && nodes[i].fault == wanted)
            report(context, static_cast<std::int32_t>(i), findings);
}

} // namespace

const CheckKind& sequenceCheckKind()
{
    static const CheckKind kKind{"sequence", kParams, run};
    return kKind;
}

} // namespace trinhky
