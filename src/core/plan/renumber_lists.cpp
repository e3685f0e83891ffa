#include "plan/renumber_numbers.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace trinhky {

namespace {

const Message kPrefixOfAnother{"Phần đầu của số tự động này lấy từ một danh sách khác: cần sửa trong danh sách đó.",
                               "The first part of this automatic number comes from another list and has to be mended there."};

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

bool isLettered(const Label& label) { return label.kind == LabelKind::Point || label.kind == LabelKind::Letter; }

/// Writer counts letters by its own alphabet; 0 for letters and numbers that it does not have.
int countOf(char16_t letter) { return letter >= u'a' && letter <= u'z' ? letter - u'a' + 1 : 0; }
int shownCount(const Label& label)
{
    return isLettered(label) ? countOf(label.letter) : label.path.empty() ? 0 : label.path.back();
}

int wantedCount(const Label& label, const UnitNumber& right)
{
    if (label.kind == LabelKind::Point)
        return countOf(diemLetter(right.path.back()).value_or(u'\0'));
    return label.kind == LabelKind::Letter ? countOf(right.letter) : right.path.back();
}

class Lists {
public:
    Lists(const Renumbering& renumbering, RenumberPlan& plan)
        : m_renumbering(renumbering), m_nodes(renumbering.analysis.outline.nodes), m_plan(plan)
    {}

    void run()
    {
        std::map<std::int32_t, std::int32_t> byParagraph;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (m_nodes[i].paragraph >= 0 && m_nodes[i].label.automatic)
                byParagraph[m_nodes[i].paragraph] = static_cast<std::int32_t>(i);
        findTyped();
        const auto& paragraphs = m_renumbering.analysis.snapshot->paragraphs;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs[i].label.empty())
                continue;
            const auto node = byParagraph.find(static_cast<std::int32_t>(i));
            item(paragraphs[i], node == byParagraph.end() ? -1 : node->second);
        }
    }

private:
    const UnitNumber& right(std::int32_t node) const { return m_renumbering.right[at(node)]; }

    /// Series of điểm that need a đ are written out, each item of them.
    void findTyped()
    {
        m_first.assign(m_nodes.size(), -1);
        m_typed.assign(m_nodes.size(), false);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const OutlineNode& node = m_nodes[i];
            m_first[i] = node.previous < 0 ? static_cast<std::int32_t>(i) : m_first[at(node.previous)];
            if (!node.label.automatic || !isLettered(node.label) || m_renumbering.right[i] == numberOf(node.label))
                continue;
            const int place = node.label.kind == LabelKind::Point ? m_renumbering.right[i].path.back() : 0;
            if (wantedCount(node.label, m_renumbering.right[i]) != place && place > 0)
                m_typed[at(m_first[i])] = true;
        }
    }

    bool isTyped(std::int32_t node) const { return m_typed[at(m_first[at(node)])] && m_renumbering.choice[at(node)]; }

    void item(const Paragraph& paragraph, std::int32_t node)
    {
        if (node >= 0 && isTyped(node)) {
            writeOut(paragraph, node);
            return;
        }
        auto& counters = m_counters[paragraph.list.id];
        const auto level = at(std::max<std::int32_t>(paragraph.list.level, 0));
        if (counters.size() <= level)
            counters.resize(level + 1);
        auto& counter = counters[level];
        const auto label = node >= 0 ? m_nodes[at(node)].label : readAutomaticLabel(paragraph.label).value_or(Label());
        const bool counted = counter && !paragraph.list.id.empty();
        const int goingOn = counted ? *counter + 1 : shownCount(label);
        const int coming = paragraph.list.restart.value_or(goingOn);
        const int wanted = node >= 0 ? wantedCount(label, right(node)) : coming;
        if (wanted > 0 && wanted != coming) {
            const bool continues = paragraph.list.restart && counted && goingOn == wanted;
            m_plan.plan.edits.push_back(
                NumberEdit{m_nodes[at(node)].paragraph, continues ? std::optional<int>() : std::optional(wanted)});
        }
        counter = wanted > 0 ? wanted : coming;
        counters.resize(level + 1); // deeper levels begin anew below the next item
        if (node >= 0)
            tell(paragraph, node);
    }

    void writeOut(const Paragraph& paragraph, std::int32_t node)
    {
        const OutlineNode& unit = m_nodes[at(node)];
        const auto letter = numberLike(unit.label, right(node));
        if (!letter)
            return;
        const auto& format = m_renumbering.analysis.snapshot->paraFormats[paragraph.format];
        ParaChange indents;
        indents.leftMargin = format.leftMargin;
        indents.firstLineIndent = format.firstLineIndent;
        m_plan.plan.edits.push_back(NumberEdit{unit.paragraph, std::nullopt, true});
        m_plan.plan.edits.push_back(ParaEdit{unit.paragraph, indents});
        m_plan.plan.edits.push_back(TextEdit{unit.paragraph, {0, 0}, u"", *letter + unit.label.delimiter + u" "});
        tell(paragraph, node);
    }

    void tell(const Paragraph& paragraph, std::int32_t node)
    {
        const OutlineNode& unit = m_nodes[at(node)];
        if (right(node) == numberOf(unit.label))
            return;
        ++m_plan.units;
        const auto& path = right(node).path;
        if (path.size() > 1 && !std::equal(path.begin(), path.end() - 1, unit.label.path.begin()) &&
            !hasListParent(paragraph, unit))
            m_plan.remarks.push_back({unit.paragraph, {}, kPrefixOfAnother});
    }

    bool hasListParent(const Paragraph& paragraph, const OutlineNode& unit) const
    {
        const auto above = unit.parent < 0 ? -1 : m_nodes[at(unit.parent)].paragraph;
        return above >= 0 && m_renumbering.analysis.snapshot->paragraphs[at(above)].list.id == paragraph.list.id;
    }

    const Renumbering& m_renumbering;
    const std::vector<OutlineNode>& m_nodes;
    RenumberPlan& m_plan;
    std::vector<std::int32_t> m_first; ///< of the series of each node
    std::vector<bool> m_typed;         ///< by the first of a series
    std::map<std::u16string, std::vector<std::optional<int>>> m_counters;
};

} // namespace

void editListNumbers(const Renumbering& renumbering, RenumberPlan& plan) { Lists(renumbering, plan).run(); }

} // namespace trinhky
