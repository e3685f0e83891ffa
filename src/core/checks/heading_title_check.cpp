#include "checks/numbers.hpp"

#include "base/text.hpp"

namespace trinhky {

namespace {

/// An Điều without a title says nothing, or runs on as a sentence. A line that announces what follows ("… như sau:") and a long one
/// may be either, and count as titled.
bool articleHasTitle(const OutlineNode& node)
{
    constexpr std::size_t kLongestTitle = 250;
    const auto title = trim(node.title);
    if (title.empty())
        return false;
    return title.size() > kLongestTitle || node.hasContent || (title.back() != u';' && title.back() != u'.');
}

/// Điều need titles in regulations and normative documents, not in NQ and QĐ cá biệt (Mẫu 1.2).
bool articlesNeedTitles(const Analysis& analysis, std::int32_t part)
{
    const bool normative = analysis.regime == Regime::QPPL78;
    const bool regulation = analysis.kind == "QC" || analysis.kind == "QyĐ";
    return part == 0 ? normative || regulation : analysis.parts[static_cast<std::size_t>(part)].kind == PartKind::Attached;
}

bool lacksTitle(const Analysis& analysis, const OutlineNode& node)
{
    switch (node.label.kind) {
    case LabelKind::Part:
    case LabelKind::Chapter:
    case LabelKind::Section:
    case LabelKind::Subsection:
        return trim(node.title).empty();
    case LabelKind::Article:
        return articlesNeedTitles(analysis, node.part) && !articleHasTitle(node);
    default:
        return false;
    }
}

/// A document whose Điều mostly have no title is not of the kind that must have them, whatever its header says.
bool mostArticlesTitled(const Analysis& analysis, std::int32_t part)
{
    std::ptrdiff_t all = 0;
    std::ptrdiff_t titled = 0;
    for (const OutlineNode& node : analysis.outline.nodes)
        if (node.paragraph >= 0 && node.part == part && node.label.kind == LabelKind::Article) {
            ++all;
            titled += articleHasTitle(node) ? 1 : 0;
        }
    return titled * 2 > all;
}

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    const auto& nodes = context.analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].paragraph < 0 || !lacksTitle(context.analysis, nodes[i]))
            continue;
        if (nodes[i].label.kind == LabelKind::Article && !mostArticlesTitled(context.analysis, nodes[i].part))
            continue;
        const MessageArguments arguments{{"observed", unitName(nodes[i].label)}};
        findings.push_back(makeFinding(context, "", numberPlace(context, static_cast<std::int32_t>(i)), arguments));
    }
}

} // namespace

const CheckKind& headingTitleCheckKind()
{
    static const CheckKind kKind{"headingTitle", {}, run};
    return kKind;
}

} // namespace trinhky
