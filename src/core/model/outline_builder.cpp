#include "model/outline_builder.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <limits>

namespace trinhky {

namespace {

/// Usual place of each unit in the hierarchy: Phần, (A.), Chương, Mục, Tiểu mục, Điều, I., Nhiệm vụ 1., 1., 1.1., a), (1).
int rankOf(const Label& label)
{
    switch (label.kind) {
    case LabelKind::Part:
        return 1;
    case LabelKind::Letter:
        return 2;
    case LabelKind::Chapter:
        return 3;
    case LabelKind::Section:
        return 4;
    case LabelKind::Subsection:
        return 5;
    case LabelKind::Article:
        return 6;
    case LabelKind::Roman:
        return 7;
    case LabelKind::Word:
        return 8;
    case LabelKind::Clause:
        return label.insideParens ? 21 : 9;
    case LabelKind::Dotted:
        return 9 + static_cast<int>(label.path.size());
    default:
        return label.insideParens ? 22 : 20;
    }
}

bool isFixed(LabelKind kind)
{
    return kind == LabelKind::Part || kind == LabelKind::Chapter || kind == LabelKind::Section || kind == LabelKind::Subsection ||
           kind == LabelKind::Article;
}

bool sameSeries(const Label& a, const Label& b)
{
    if (a.kind != b.kind || a.insideParens != b.insideParens || a.word != b.word || a.path.size() != b.path.size())
        return false;
    return a.kind != LabelKind::Dotted || std::equal(a.path.begin(), a.path.end() - 1, b.path.begin());
}

// What an explanation of a number costs; the cheapest wins. A fault costs more than any way to read the number as right.
constexpr int kContinue = 0;
constexpr int kDeeper = 1; // per open unit that the number closes
constexpr int kStale = 3;  // goes on across an unnumbered group heading
constexpr int kOtherDelimiter = 8;
constexpr int kRestartInGroup = 4;
constexpr int kRestartUnexplained = 30;
constexpr int kChildAfterColon = 6;
constexpr int kChild = 10;
constexpr int kChildOfLower = 24; // "1." under "a)"
constexpr int kFault = 60;
constexpr int kFirstFault = 80;
constexpr int kDropInBrokenSentence = 40;
constexpr std::size_t kLookAhead = 60;

struct Series {
    std::vector<std::int32_t> nodes;
};

struct Choice {
    int cost = std::numeric_limits<int>::max();
    std::size_t depth = 0;    ///< index into the stack of the parent
    std::int32_t series = -1; ///< goes on with it; -1 begins one
    bool restart = false;
    bool wrongParent = false;
};

class OutlineBuilder {
public:
    OutlineBuilder(const std::vector<ParagraphFacts>& facts, Analysis& analysis)
        : m_facts(facts), m_analysis(analysis), m_nodes(analysis.outline.nodes)
    {}

    void run()
    {
        for (std::size_t part = 0; part < m_analysis.parts.size(); ++part)
            readPart(static_cast<std::int32_t>(part));
        for (const Series& series : m_series)
            judgeSequence(m_nodes, series.nodes);
    }

private:
    struct Open {
        std::int32_t node = -1;
        std::vector<std::int32_t> series; ///< series among its children, indices into m_series
    };

    const ParagraphFacts& at(std::int32_t paragraph) const { return m_facts[static_cast<std::size_t>(paragraph)]; }
    Role& role(std::int32_t paragraph) { return m_analysis.roles[static_cast<std::size_t>(paragraph)]; }
    OutlineNode& node(std::int32_t index) { return m_nodes[static_cast<std::size_t>(index)]; }
    OutlineNode& top() { return node(m_stack.back().node); }

    void readPart(std::int32_t partIndex)
    {
        const Part part = m_analysis.parts[static_cast<std::size_t>(partIndex)];
        m_part = partIndex;
        m_groupParagraph = -1;
        m_colon = false;
        m_stack.clear();
        m_stack.push_back({addRoot(), {}});
        for (std::int32_t paragraph = part.begin; paragraph < part.end; ++paragraph)
            readParagraph(paragraph);
    }

    std::int32_t addRoot()
    {
        OutlineNode root;
        root.part = m_part;
        m_nodes.push_back(root);
        return static_cast<std::int32_t>(m_nodes.size()) - 1;
    }

    void readParagraph(std::int32_t paragraph)
    {
        switch (role(paragraph)) {
        case Role::Heading:
            readHeading(paragraph);
            break;
        case Role::Bullet:
            addLeaf(paragraph);
            break;
        case Role::GroupHeading:
            m_groupParagraph = paragraph;
            top().hasContent = true;
            break;
        case Role::HeadingTitle:
            top().title += (top().title.empty() ? u"" : u" ") + std::u16string(trim(at(paragraph).text));
            return;
        case Role::Body:
        case Role::Quote:
        case Role::TableCell:
        case Role::Adoption:
        case Role::FootnoteText:
            top().hasContent = true;
            break;
        default:
            return;
        }
        if (role(paragraph) != Role::TableCell)
            m_colon = at(paragraph).last == u':';
    }

    void addLeaf(std::int32_t paragraph)
    {
        top().hasContent = true;
        OutlineNode leaf;
        leaf.paragraph = paragraph;
        leaf.parent = m_stack.back().node;
        leaf.part = m_part;
        leaf.label = *at(paragraph).label;
        leaf.title = contentOf(paragraph, leaf.label);
        m_nodes.push_back(std::move(leaf));
    }

    std::u16string contentOf(std::int32_t paragraph, const Label& label) const
    {
        auto text = trim(at(paragraph).text.substr(std::min(at(paragraph).text.size(), static_cast<std::size_t>(label.rest))));
        while (!text.empty() && text.back() == u'*')
            text.remove_suffix(1);
        return std::u16string(trim(text));
    }

    void readHeading(std::int32_t paragraph)
    {
        Label label = *at(paragraph).label;
        Choice best = choose(label, paragraph);
        if (label.kind == LabelKind::Roman && label.letter != 0) { // "C." and "I." may also be letters
            Label letter = label;
            letter.kind = LabelKind::Letter;
            letter.romanDigits = false;
            letter.path = {letter.letter <= u'd' ? letter.letter - u'a' + 1 : letter.letter - u'a' + 2};
            const Choice other = choose(letter, paragraph);
            if (other.series >= 0 && !other.restart && other.cost < best.cost) {
                label = letter;
                best = other;
            }
        }
        const bool broken = at(paragraph).continuesSentence || (label.delimiter.empty() && label.kind == LabelKind::Dotted);
        if (broken && !label.automatic && best.cost >= kDropInBrokenSentence) {
            role(paragraph) = Role::Body;
            top().hasContent = true;
            return;
        }
        apply(best, std::move(label), paragraph);
    }

    Choice choose(const Label& label, std::int32_t paragraph) const
    {
        Choice best;
        const auto consider = [&best](const Choice& choice) {
            if (choice.cost < best.cost)
                best = choice;
        };
        for (std::size_t up = 0; up < m_stack.size(); ++up) {
            const std::size_t depth = m_stack.size() - 1 - up;
            for (const auto series : m_stack[depth].series)
                if (sameSeries(lastOf(series).label, label))
                    consider(continuing(series, depth, label, paragraph, static_cast<int>(up)));
        }
        consider(label.kind == LabelKind::Dotted ? beginDotted(label) : begin(label));
        return best;
    }

    const OutlineNode& lastOf(std::int32_t series) const
    {
        return m_nodes[static_cast<std::size_t>(m_series[static_cast<std::size_t>(series)].nodes.back())];
    }

    static int value(const Label& label) { return label.path.empty() ? 0 : label.path.back(); }

    Choice continuing(std::int32_t series, std::size_t depth, const Label& label, std::int32_t paragraph, int up) const
    {
        const OutlineNode& last = lastOf(series);
        const bool grouped = m_groupParagraph > last.paragraph;
        const int step = value(label) - value(last.label);
        Choice choice;
        choice.depth = depth;
        choice.series = series;
        choice.cost = std::min(up, 4) * kDeeper;
        if (step == 1 || (label.kind == LabelKind::Article && step == 0 && label.letter != 0))
            choice.cost += kContinue + (grouped && !isFixed(label.kind) ? kStale : 0);
        else if (value(label) == 1 && isRestart(last, label, paragraph, grouped)) {
            choice.restart = true;
            choice.cost += grouped ? kRestartInGroup : kRestartUnexplained;
        } else
            choice.cost += kFault + std::min(std::abs(step), 8);
        if (label.delimiter != last.label.delimiter && !isFixed(label.kind))
            choice.cost += kOtherDelimiter;
        return choice;
    }

    /// A second "1." begins a new list when a group heading stands before it, or when "2." follows it.
    bool isRestart(const OutlineNode& last, const Label& label, std::int32_t paragraph, bool grouped) const
    {
        if (grouped || label.kind == LabelKind::Section || label.kind == LabelKind::Subsection)
            return true;
        const int before = value(last.label);
        if (label.kind == LabelKind::Article || before < 2)
            return label.kind == LabelKind::Chapter && m_stack.size() > 1;
        return nextValue(label, paragraph) == 2;
    }

    std::optional<int> nextValue(const Label& label, std::int32_t paragraph) const
    {
        const std::size_t end = std::min(m_facts.size(), static_cast<std::size_t>(paragraph) + kLookAhead);
        for (std::size_t i = static_cast<std::size_t>(paragraph) + 1; i < end; ++i) {
            if (m_analysis.roles[i] != Role::Heading)
                continue;
            const Label& next = *m_facts[i].label;
            if (sameSeries(next, label))
                return value(next);
            if (rankOf(next) < rankOf(label))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// A new series under the nearest open unit of higher rank, or right under the unit that announced it with a colon.
    Choice begin(const Label& label) const
    {
        Choice choice;
        choice.depth = m_stack.size() - 1;
        const bool first = value(label) == 1;
        if (first && m_colon && !isFixed(label.kind)) {
            choice.cost = kChildAfterColon;
            return choice;
        }
        while (choice.depth > 0 && rankOf(labelAt(choice.depth)) >= rankOf(label))
            --choice.depth;
        const bool closes = choice.depth + 1 < m_stack.size();
        choice.cost = (first ? kChild : kFirstFault) + (closes && first ? kChildOfLower - kChild : 0);
        return choice;
    }

    const Label& labelAt(std::size_t depth) const { return m_nodes[static_cast<std::size_t>(m_stack[depth].node)].label; }

    /// "2.1" belongs under the open unit that carries the number 2.
    Choice beginDotted(const Label& label) const
    {
        Choice choice;
        const std::vector<int> prefix(label.path.begin(), label.path.end() - 1);
        for (std::size_t depth = m_stack.size() - 1; depth > 0; --depth) {
            const Label& open = labelAt(depth);
            if (open.path == prefix ||
                (prefix.size() == 1 && !open.path.empty() && open.path.back() == prefix[0] && open.kind != LabelKind::Dotted) ||
                (prefix.size() > 1 && carries(depth, prefix))) {
                choice.depth = depth;
                choice.cost = value(label) == 1 ? kChild : kFirstFault;
                return choice;
            }
        }
        for (std::size_t depth = m_stack.size() - 1; depth > 0; --depth) {
            const Label& open = labelAt(depth);
            const bool clause = open.kind == LabelKind::Clause && prefix.size() == 1 && !open.insideParens;
            if (clause || (open.kind == LabelKind::Dotted && open.path.size() == prefix.size())) {
                choice.depth = depth;
                choice.cost = kFault;
                choice.wrongParent = true;
                return choice;
            }
        }
        choice.depth = 0;
        for (std::size_t depth = m_stack.size() - 1; depth > 0 && choice.depth == 0; --depth)
            if (labelAt(depth).kind != LabelKind::Dotted && rankOf(labelAt(depth)) < rankOf(label))
                choice.depth = depth;
        choice.cost = value(label) == 1 ? kChild : kFirstFault;
        return choice;
    }

    /// "II.2.1" under "II." and "2.", each carrying its own number only.
    bool carries(std::size_t depth, const std::vector<int>& prefix) const
    {
        std::size_t left = prefix.size();
        for (std::size_t d = depth; d > 0 && left > 0; --d, --left)
            if (labelAt(d).path.empty() || labelAt(d).path.back() != prefix[left - 1])
                return false;
        return left == 0;
    }

    void apply(const Choice& choice, Label label, std::int32_t paragraph)
    {
        const auto kind = label.kind;
        std::size_t parentDepth = choice.depth;
        if (kind == LabelKind::Article || kind == LabelKind::Chapter)
            parentDepth = nearestAbove(rankOf(label));
        node(m_stack[parentDepth].node).hasContent = true;
        OutlineNode added;
        added.paragraph = paragraph;
        added.parent = m_stack[parentDepth].node;
        added.part = m_part;
        added.title = contentOf(paragraph, label);
        added.label = std::move(label);
        added.fault = choice.wrongParent ? SequenceFault::Parent : SequenceFault::None;
        const auto index = static_cast<std::int32_t>(m_nodes.size());
        if (choice.series >= 0 && choice.restart)
            added.group = lastOf(choice.series).group + 1;
        else if (choice.series >= 0) {
            added.previous = m_series[static_cast<std::size_t>(choice.series)].nodes.back();
            added.group = lastOf(choice.series).group;
        }
        m_nodes.push_back(std::move(added));
        enter(choice, kind, parentDepth, index);
    }

    /// Điều and chương are counted through the whole part, whatever stands between them.
    void enter(const Choice& choice, LabelKind kind, std::size_t parentDepth, std::int32_t index)
    {
        const bool through = kind == LabelKind::Article || kind == LabelKind::Chapter || kind == LabelKind::Part;
        Open& owner = m_stack[through ? 0 : choice.depth];
        if (choice.series < 0 || choice.restart) {
            m_series.push_back({{index}});
            const auto series = static_cast<std::int32_t>(m_series.size()) - 1;
            if (choice.restart)
                std::erase(owner.series, choice.series);
            owner.series.push_back(series);
        } else {
            m_series[static_cast<std::size_t>(choice.series)].nodes.push_back(index);
        }
        m_stack.resize(parentDepth + 1);
        m_stack.push_back({index, {}});
    }

    std::size_t nearestAbove(int rank) const
    {
        std::size_t depth = m_stack.size() - 1;
        while (depth > 0 && rankOf(labelAt(depth)) >= rank && !(rank == 6 && labelAt(depth).kind == LabelKind::Roman))
            --depth;
        return depth;
    }

    const std::vector<ParagraphFacts>& m_facts;
    Analysis& m_analysis;
    std::vector<OutlineNode>& m_nodes;
    std::vector<Series> m_series;
    std::vector<Open> m_stack;
    std::int32_t m_part = 0;
    std::int32_t m_groupParagraph = -1;
    bool m_colon = false;
};

} // namespace

void buildOutline(const std::vector<ParagraphFacts>& facts, Analysis& analysis) { OutlineBuilder(facts, analysis).run(); }

std::u16string Outline::pathOf(std::int32_t index) const
{
    std::u16string path;
    for (auto at = index; at >= 0 && nodes[static_cast<std::size_t>(at)].paragraph >= 0;
         at = nodes[static_cast<std::size_t>(at)].parent) {
        const OutlineNode& node = nodes[static_cast<std::size_t>(at)];
        if (node.label.kind == LabelKind::Bullet)
            continue;
        path = path.empty() ? node.label.text : node.label.text + u"/" + path;
    }
    return path;
}

} // namespace trinhky
