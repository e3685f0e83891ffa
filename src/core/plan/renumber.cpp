#include "plan/renumber.hpp"

#include "base/text.hpp"
#include "plan/renumber_numbers.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// The automatic number of a unit as it will be shown.
std::string labelAfter(const Paragraph& paragraph, const Label& label, const UnitNumber& right)
{
    const auto number = numberLike(label, right);
    const Span span = numberSpan(label);
    std::u16string text = label.text;
    if (number)
        text.replace(at(span.begin), at(span.end - span.begin), *number);
    std::u16string shown = paragraph.label;
    if (const auto place = shown.find(label.text); place != shown.npos)
        shown.replace(place, label.text.size(), text);
    return toUtf8(shown);
}

/// The edits of text as a person reads them, each automatic number with its new value.
std::vector<PreviewLine> linesOf(const Renumbering& renumbering, const RenumberPlan& plan)
{
    const Snapshot& snapshot = *renumbering.analysis.snapshot;
    EditPlan texts;
    for (const Edit& edit : plan.plan.edits)
        if (const auto* text = std::get_if<TextEdit>(&edit); text && text->span != Span{0, 0})
            texts.edits.push_back(*text);
    std::map<std::int32_t, PreviewLine> lines;
    for (auto& line : previewOf(texts, snapshot))
        lines[line.paragraph] = std::move(line);
    const auto& nodes = renumbering.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Label& label = nodes[i].label;
        if (!label.automatic || renumbering.right[i] == numberOf(label))
            continue;
        const Paragraph& paragraph = snapshot.paragraphs[at(nodes[i].paragraph)];
        PreviewLine& line = lines[nodes[i].paragraph];
        const auto shown = toUtf8(paragraph.label) + " ";
        if (line.paragraph < 0) {
            constexpr std::size_t kWords = 60;
            const auto words =
                paragraph.text.substr(0, paragraph.text.size() <= kWords ? kWords : paragraph.text.rfind(u' ', kWords));
            line = {nodes[i].paragraph, shown + toUtf8(words), shown + toUtf8(words)};
            if (words.size() < paragraph.text.size())
                line.before += "…", line.after += "…";
        }
        line.after = labelAfter(paragraph, label, renumbering.right[i]) + " " + line.after.substr(shown.size());
    }
    std::vector<PreviewLine> result;
    result.reserve(lines.size());
    for (auto& [paragraph, line] : lines)
        result.push_back(std::move(line));
    return result;
}

RenumberPlan planOf(const Renumbering& renumbering)
{
    RenumberPlan plan;
    plan.plan.title = "Đánh số lại";
    editTypedNumbers(renumbering, plan);
    editAppendixNumbers(renumbering, plan);
    editListNumbers(renumbering, plan);
    editReferences(renumbering, plan);
    plan.lines = linesOf(renumbering, plan);
    std::stable_sort(plan.remarks.begin(), plan.remarks.end(),
                     [](const RenumberRemark& a, const RenumberRemark& b) { return a.paragraph < b.paragraph; });
    return plan;
}

} // namespace

RenumberPlan planRenumber(const Analysis& analysis, std::optional<std::int32_t> part)
{
    UnitChoice choice = allUnits(analysis);
    if (part)
        for (std::size_t i = 0; i < choice.size(); ++i)
            choice[i] = choice[i] && analysis.outline.nodes[i].part == *part;
    auto right = rightNumbers(analysis, choice);
    auto appendices = part ? std::vector<AppendixNumber>() : rightAppendices(analysis);
    const auto cited = citedNodes(analysis);
    return planOf({analysis, std::move(choice), std::move(right), std::move(appendices), cited});
}

SeriesRenumbering::SeriesRenumbering(const Analysis& analysis) : m_analysis(analysis), m_cited(citedNodes(analysis)) {}

RenumberPlan SeriesRenumbering::planSeries(std::int32_t node) const
{
    UnitChoice choice = seriesOf(m_analysis, node);
    auto right = rightNumbers(m_analysis, choice);
    return planOf({m_analysis, std::move(choice), std::move(right), {}, m_cited});
}

RenumberPlan SeriesRenumbering::planAppendices() const
{
    UnitChoice none(m_analysis.outline.nodes.size(), false);
    auto right = rightNumbers(m_analysis, none);
    return planOf({m_analysis, std::move(none), std::move(right), rightAppendices(m_analysis), m_cited});
}

RenumberPlan planRenumberSeries(const Analysis& analysis, std::int32_t node)
{
    return SeriesRenumbering(analysis).planSeries(node);
}

RenumberPlan planRenumberAppendices(const Analysis& analysis) { return SeriesRenumbering(analysis).planAppendices(); }

} // namespace trinhky
