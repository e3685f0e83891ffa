#include "checks/layout.hpp"
#include "checks/places.hpp"

#include <algorithm>

/// Alignment of the elements (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V). What fits on one line looks the same justified and not.
namespace trinhky {

namespace {

constexpr std::size_t kLine = 80; ///< more letters than a line of running text holds

std::string nameOf(Align align, bool english)
{
    switch (align) {
    case Align::Left:
        return english ? "left" : "căn trái";
    case Align::Right:
        return english ? "right" : "căn phải";
    case Align::Center:
        return english ? "centred" : "căn giữa";
    default:
        return english ? "justified" : "căn đều hai bên";
    }
}

class AlignmentCheck {
public:
    explicit AlignmentCheck(const CheckContext& context) : m_context(context), m_groups(context) {}

    void run(std::vector<Finding>& findings)
    {
        const auto elements = elementsOf(m_context.analysis);
        for (std::size_t i = 0; i < elements.size(); ++i)
            if (const ElementStyle* element = m_context.elements->find(elements[i]); element && element->sizeMin > 0)
                judge(static_cast<std::int32_t>(i), *element);
        m_groups.report(findings);
    }

private:
    void judge(std::int32_t at, const ElementStyle& element)
    {
        const Align align = formatOf(m_context.snapshot, at).align;
        if (align == element.align || mayBe(element, align) || seenRuns(m_context.snapshot, at).empty())
            return;
        if (isRunningText(element.id) && element.id != "MUC_ROMAN" && trim(m_context.analysis.textOf(at)).size() <= kLine)
            return;
        ParaChange change;
        change.align = element.align;
        std::vector<Edit> edits{ParaEdit{at, change}};
        if (element.align == Align::Center)
            if (auto blanks = withoutLeadingBlanks(m_context.snapshot, at)) // they would push the text beyond the middle
                edits.emplace_back(std::move(*blanks));
        m_groups.add((isRunningText(element.id) ? "text" : element.id) + nameOf(align, true), "",
                     wholeParagraph(m_context.analysis, at),
                     {{"element", elementName(element)},
                      {"observed", nameOf(align, false)},
                      {"observedEn", nameOf(align, true)},
                      {"expected", nameOf(element.align, false)},
                      {"expectedEn", nameOf(element.align, true)}},
                     std::move(edits));
    }

    /// Items of the rule: further alignments that are as good for an element.
    bool mayBe(const ElementStyle& element, Align align) const
    {
        return std::any_of(m_context.rule.items.begin(), m_context.rule.items.end(), [&](const RuleItem& item) {
            return item.value("element") == element.id && item.text.find(nameOf(align, true)) != std::string::npos;
        });
    }

    const CheckContext& m_context;
    FindingGroups m_groups;
};

void run(const CheckContext& context, std::vector<Finding>& findings)
{
    if (context.elements)
        AlignmentCheck(context).run(findings);
}

} // namespace

const CheckKind& alignmentCheckKind()
{
    static constexpr std::string_view kItems[] = {"element"};
    static const CheckKind kKind{"alignment", {}, run, kItems};
    return kKind;
}

} // namespace trinhky
