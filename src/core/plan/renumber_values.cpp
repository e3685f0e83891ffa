#include "plan/renumber_values.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace trinhky {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

bool isCounted(const OutlineNode& node)
{
    return node.paragraph >= 0 && node.label.kind != LabelKind::Bullet && node.label.kind != LabelKind::Footnote &&
           !node.label.path.empty();
}

/// Units of one parent that share one counting: "2.1", "2.2" however their numbers are written.
using SiblingKey = std::tuple<std::int32_t, std::size_t, std::int32_t>;

SiblingKey siblingKey(const OutlineNode& node) { return {node.parent, node.label.path.size(), node.group}; }

class Counter {
public:
    Counter(const Analysis& analysis, const UnitChoice& choice)
        : m_nodes(analysis.outline.nodes), m_choice(choice), m_numbers(m_nodes.size())
    {}

    std::vector<UnitNumber> run()
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            count(i);
        writeLetters();
        return std::move(m_numbers);
    }

private:
    const OutlineNode& nodeAt(std::int32_t index) const { return m_nodes[at(index)]; }

    void count(std::size_t index)
    {
        const OutlineNode& node = m_nodes[index];
        UnitNumber& number = m_numbers[index];
        number = numberOf(node.label);
        if (!isCounted(node))
            return;
        const bool sub = node.label.kind == LabelKind::Dotted && node.label.path.size() > 1;
        const bool carried = sub && carryPrefix(node, number.path, m_choice[index]);
        if (!m_choice[index])
            return;
        int& last = number.path.back();
        if (!carried) {
            last = (node.previous < 0 ? 0 : m_numbers[at(node.previous)].path.back()) + node.step;
            return;
        }
        const auto [counted, isFirst] = m_counted.try_emplace(siblingKey(node), 0);
        last = counted->second + (!isFirst && node.previous < 0 ? 1 : node.step);
        counted->second = last;
    }

    /// Puts the numbers of the units above into a sub-number; false when it carries numbers that no unit above it has.
    bool carryPrefix(const OutlineNode& node, std::vector<int>& path, bool chosen) const
    {
        std::vector<int> right(path.begin(), path.end() - 1);
        bool matches = true;
        auto left = right.size();
        for (auto above = node.parent; left > 0; above = nodeAt(above).parent) {
            if (above < 0 || !isCounted(nodeAt(above)))
                return false;
            const auto& old = nodeAt(above).label.path;
            const auto& now = m_numbers[at(above)].path;
            const auto taken = nodeAt(above).label.kind == LabelKind::Dotted ? std::min(left, old.size()) : 1;
            left -= taken;
            matches = matches && std::equal(old.end() - static_cast<std::ptrdiff_t>(taken), old.end(),
                                            path.begin() + static_cast<std::ptrdiff_t>(left));
            std::copy(now.end() - static_cast<std::ptrdiff_t>(taken), now.end(),
                      right.begin() + static_cast<std::ptrdiff_t>(left));
        }
        if (!matches && !(chosen && standsUnderItsUnit(node)))
            return false;
        std::copy(right.begin(), right.end(), path.begin());
        return true;
    }

    /// "2.1" under a khoản or "2.1.1" under a "3.1": the unit above is the one whose number it should carry.
    bool standsUnderItsUnit(const OutlineNode& node) const
    {
        const Label& above = nodeAt(node.parent).label;
        const auto prefix = node.label.path.size() - 1;
        return (above.kind == LabelKind::Clause && prefix == 1) ||
               (above.kind == LabelKind::Dotted && above.path.size() == prefix);
    }

    /// Capital letters are counted in the alphabet that their series is written in: with Đ or without, F and J left out.
    void writeLetters()
    {
        std::map<std::int32_t, std::vector<std::int32_t>> series; // by its first node
        std::vector<std::int32_t> first(m_nodes.size(), -1);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!isCounted(m_nodes[i]) || m_nodes[i].label.kind != LabelKind::Letter)
                continue;
            first[i] = m_nodes[i].previous < 0 ? static_cast<std::int32_t>(i) : first[at(m_nodes[i].previous)];
            if (m_choice[i])
                series[first[i]].push_back(static_cast<std::int32_t>(i));
        }
        for (const auto& [begin, members] : series)
            writeLetters(members);
    }

    void writeLetters(const std::vector<std::int32_t>& members)
    {
        std::u16string alphabet = u"abcdeghiklmnopqrstuvwxyz";
        const auto uses = [&](char16_t letter) {
            return std::any_of(members.begin(), members.end(),
                               [&](std::int32_t member) { return nodeAt(member).label.letter == letter; });
        };
        const auto skips = [&](char16_t behind) {
            return std::any_of(members.begin(), members.end(), [&](std::int32_t member) {
                return nodeAt(member).label.letter == behind && nodeAt(member).step == 2;
            });
        };
        if (!skips(u'g'))
            alphabet.insert(alphabet.find(u'g'), 1, u'f');
        if (!skips(u'k'))
            alphabet.insert(alphabet.find(u'k'), 1, u'j');
        if (uses(u'đ')) {
            if (uses(u'd'))
                alphabet.insert(alphabet.find(u'e'), 1, u'đ');
            else
                alphabet[alphabet.find(u'd')] = u'đ';
        }
        std::size_t count = 0;
        for (const auto member : members) {
            const OutlineNode& node = nodeAt(member);
            const bool skipsLetter = node.step == 2 && (node.label.letter == u'g' || node.label.letter == u'k');
            count += skipsLetter ? 1 : static_cast<std::size_t>(std::max(node.step, 1));
            UnitNumber& number = m_numbers[at(member)];
            number.letter = count <= alphabet.size() ? alphabet[count - 1] : u'\0';
            number.path = {number.letter == 0 ? 0 : letterOrdinal(number.letter)};
        }
    }

    const std::vector<OutlineNode>& m_nodes;
    const UnitChoice& m_choice;
    std::vector<UnitNumber> m_numbers;
    std::map<SiblingKey, int> m_counted;
};

} // namespace

UnitChoice allUnits(const Analysis& analysis)
{
    UnitChoice choice;
    for (const OutlineNode& node : analysis.outline.nodes)
        choice.push_back(isCounted(node) && !analysis.parts[at(node.part)].form);
    return choice;
}

UnitChoice seriesOf(const Analysis& analysis, std::int32_t node)
{
    const auto& nodes = analysis.outline.nodes;
    std::vector<std::int32_t> first; // of the series of each node
    for (std::size_t i = 0; i < nodes.size(); ++i)
        first.push_back(nodes[i].previous < 0 ? static_cast<std::int32_t>(i) : first[at(nodes[i].previous)]);
    const OutlineNode& chosen = nodes[at(node)];
    const auto isSibling = [&](const OutlineNode& unit) {
        return unit.label.kind == LabelKind::Dotted && chosen.label.kind == LabelKind::Dotted &&
               siblingKey(unit) == siblingKey(chosen);
    };
    UnitChoice choice = allUnits(analysis);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        choice[i] = choice[i] && (first[i] == first[at(node)] || isSibling(nodes[i]));
    return choice;
}

std::vector<UnitNumber> rightNumbers(const Analysis& analysis, const UnitChoice& choice)
{
    return Counter(analysis, choice).run();
}

} // namespace trinhky
