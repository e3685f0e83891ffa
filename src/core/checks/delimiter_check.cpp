#include "checks/numbers.hpp"

#include "base/text.hpp"
#include "checks/text_fix.hpp"

#include <map>
#include <optional>

namespace trinhky {

namespace {

/// Only series whose delimiter no other rule prescribes: "Nhiệm vụ 1." / "Nhiệm vụ 2:", "1.1." / "1.2".
bool isJudged(const OutlineNode& node)
{
    return node.paragraph >= 0 && (node.label.kind == LabelKind::Word || node.label.kind == LabelKind::Dotted) &&
           !node.label.automatic;
}

using Siblings = std::vector<std::int32_t>;

std::optional<std::u16string> rarer(const std::vector<OutlineNode>& nodes, const Siblings& siblings)
{
    std::map<std::u16string, int> count;
    for (const auto index : siblings)
        ++count[nodes[static_cast<std::size_t>(index)].label.delimiter];
    auto least = count.begin();
    for (auto it = count.begin(); it != count.end(); ++it)
        if (it->second < least->second)
            least = it;
    return count.size() > 1 ? std::optional(least->first) : std::nullopt;
}

/// All of the series with one delimiter; nothing where one of them cannot be changed.
void offerDelimiter(const CheckContext& context, const Siblings& siblings, const std::u16string& delimiter, Finding& finding)
{
    const auto words = toUtf8(delimiter);
    Fix fix{delimiter.empty()
                ? Message{"Bỏ dấu sau số của cả dãy.", "Remove the sign behind the numbers of the series."}
                : Message{"Dùng “" + words + "” sau số của cả dãy.", "Put “" + words + "” behind the numbers of the series."},
            {}};
    for (const auto index : siblings) {
        const OutlineNode& node = context.analysis.outline.nodes[static_cast<std::size_t>(index)];
        if (node.label.delimiter == delimiter)
            continue;
        const auto end = node.label.span.end;
        const auto begin = end - static_cast<std::int32_t>(node.label.delimiter.size());
        Finding one;
        offerText(one, context.analysis, node.paragraph, {begin, end}, delimiter);
        if (one.fixes.empty())
            return;
        fix.edits.push_back(std::move(one.fixes.front().edits.front()));
    }
    finding.fixes.push_back(std::move(fix));
}

/// Where the delimiter changes, the rarer of the two is reported.
void judge(const CheckContext& context, const Siblings& siblings, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    const auto odd = rarer(nodes, siblings);
    for (std::size_t i = 0; i + 1 < siblings.size(); ++i) {
        const auto& first = nodes[static_cast<std::size_t>(siblings[i])].label.delimiter;
        const auto& second = nodes[static_cast<std::size_t>(siblings[i + 1])].label.delimiter;
        if (first == second)
            continue;
        const bool firstIsOdd = first == odd;
        const auto place = siblings[firstIsOdd ? i : i + 1];
        const auto other = siblings[firstIsOdd ? i + 1 : i];
        const auto& observed = firstIsOdd ? first : second;
        const auto& expected = firstIsOdd ? second : first;
        const std::string message = observed.empty() ? "missing" : expected.empty() ? "needless" : "";
        const MessageArguments arguments{{"observed", toUtf8(observed)}, {"expected", toUtf8(expected)}};
        Finding finding = makeFinding(context, message, numberPlace(context, place), arguments);
        finding.related.push_back(numberPlace(context, other));
        offerDelimiter(context, siblings, expected, finding);
        findings.push_back(std::move(finding));
        return;
    }
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    std::map<std::int32_t, Siblings> byLast; // series keyed by its latest member
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!isJudged(nodes[i]))
            continue;
        Siblings siblings;
        if (auto open = byLast.extract(nodes[i].previous))
            siblings = std::move(open.mapped());
        siblings.push_back(static_cast<std::int32_t>(i));
        byLast.emplace(static_cast<std::int32_t>(i), std::move(siblings));
    }
    for (const auto& [last, siblings] : byLast)
        judge(context, siblings, findings);
}

} // namespace

const CheckKind& delimiterCheckKind()
{
    static const CheckKind kKind{"delimiter", {}, run};
    return kKind;
}

} // namespace trinhky
