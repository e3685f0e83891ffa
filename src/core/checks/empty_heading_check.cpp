#include "checks/check.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// A heading with nothing under it. Only what is surely a heading counts: a khoản or điểm that says its piece on its own line has
/// its content there.
namespace trinhky {
namespace {

constexpr std::size_t kLongestHeading = 160;

bool isHeadingKind(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
    case LabelKind::Section:
    case LabelKind::Subsection:
    case LabelKind::Letter:
    case LabelKind::Roman:
        return true;
    default:
        return false;
    }
}

bool isAllBold(const Snapshot& snapshot, const Paragraph& paragraph)
{
    return !paragraph.runs.empty() && std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                                                  [&](const Run& run) { return snapshot.charFormats[run.format].bold; });
}

/// Numbers in bold of which none has text under it are a list: "1. Ông Nguyễn Văn A".
bool isInList(const CheckContext& context, const OutlineNode& node)
{
    const auto& nodes = context.analysis.outline.nodes;
    return std::none_of(nodes.begin(), nodes.end(), [&](const OutlineNode& other) {
        return other.hasContent && other.parent == node.parent && other.label.kind == node.label.kind;
    });
}

bool looksLikeHeading(const CheckContext& context, const OutlineNode& node)
{
    if (node.title.empty() || node.title.size() > kLongestHeading)
        return false;
    const char16_t end = node.title.back();
    if (end == u'.' || end == u';')
        return false;
    const bool numbered = node.label.kind == LabelKind::Clause || node.label.kind == LabelKind::Dotted;
    return isHeadingKind(node.label.kind) ||
           (numbered && isAllBold(context.snapshot, context.snapshot.paragraphs[static_cast<std::size_t>(node.paragraph)]) &&
            !isInList(context, node));
}

void report(const CheckContext& context, std::int32_t paragraph, std::vector<Finding>& findings)
{
    const MessageArguments arguments{{"observed", quoteOf(context.analysis, paragraph)}};
    findings.push_back(makeFinding(context, "", wholeParagraph(context.analysis, paragraph), arguments));
}

/// "Nội dung:" before "I. …": the first of the numbers that it announces.
bool announces(const Analysis& analysis, std::int32_t paragraph, const OutlineNode& next)
{
    return trim(analysis.textOf(paragraph)).back() == u':' && next.label.path.size() == 1 && next.label.path.front() == 1 &&
           (next.label.kind == LabelKind::Roman || next.label.kind == LabelKind::Letter);
}

/// True when what follows the paragraph cannot belong to an unnumbered group: a higher heading, or the end of the text.
bool groupEndsAfter(const CheckContext& context, std::int32_t paragraph)
{
    const auto& analysis = context.analysis;
    const auto part = partOf(analysis, paragraph);
    const auto end = part < 0 ? paragraph : analysis.parts[static_cast<std::size_t>(part)].end;
    for (auto at = paragraph + 1; at < end; ++at) {
        const auto role = analysis.roles[static_cast<std::size_t>(at)];
        if (role == Role::Empty || role == Role::FootnoteText || role == Role::PageFurniture)
            continue;
        if (role != Role::Heading)
            return !isContent(role);
        const auto& nodes = analysis.outline.nodes;
        const auto node = std::find_if(nodes.begin(), nodes.end(), [&](const OutlineNode& n) { return n.paragraph == at; });
        return node != nodes.end() && (isHeadingKind(node->label.kind) || node->label.kind == LabelKind::Article) &&
               !announces(analysis, paragraph, *node);
    }
    return true;
}

/// Appendices are mostly tables and forms, whose headings stand over columns.
bool isRunningText(const Analysis& analysis, std::int32_t part)
{
    return part >= 0 && analysis.parts[static_cast<std::size_t>(part)].kind != PartKind::Appendix;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& analysis = context.analysis;
    for (const auto& node : analysis.outline.nodes)
        if (node.paragraph >= 0 && !node.hasContent && isRunningText(analysis, node.part) && looksLikeHeading(context, node))
            report(context, node.paragraph, findings);
    for (std::size_t at = 0; at < analysis.roles.size(); ++at)
        if (analysis.roles[at] == Role::GroupHeading &&
            isRunningText(analysis, partOf(analysis, static_cast<std::int32_t>(at))) &&
            groupEndsAfter(context, static_cast<std::int32_t>(at)))
            report(context, static_cast<std::int32_t>(at), findings);
}

} // namespace

const CheckKind& emptyHeadingCheckKind()
{
    static const CheckKind kind{"emptyHeading", {}, run};
    return kind;
}

} // namespace trinhky
