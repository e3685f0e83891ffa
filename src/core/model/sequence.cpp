#include "model/outline_builder.hpp"

#include "base/text.hpp"

namespace trinhky {

namespace {

constexpr int kDStroke = 5; // place of đ in the điểm alphabet

struct Step {
    SequenceFault fault = SequenceFault::None;
    int expected = 0;
    int counted = 0; ///< value from which the series goes on
    int step = 1;
};

/// Numbers that are right though they do not follow: Đ beside D, F and J left out, Điều 10a.
bool isAccepted(const Label& label, int before, int value)
{
    if (label.kind == LabelKind::Article)
        return value == before && label.letter != 0;
    if (label.kind != LabelKind::Letter)
        return false;
    return label.letter == u'đ' ? value == before : value == before + 2 && (label.letter == u'g' || label.letter == u'k');
}

/// A number beyond the one that should come.
Step judgeAhead(const Label& label, int expected, int value, std::optional<int> next)
{
    if (next == expected) // out of place: said where the series goes back
        return {SequenceFault::None, expected, value};
    const bool skipsDStroke = label.kind == LabelKind::Point && expected == kDStroke && value == kDStroke + 1;
    const bool slip = next == expected + 1; // 1, 2, 7, 4: one number mistyped
    return {skipsDStroke ? SequenceFault::Alphabet : SequenceFault::Gap, expected, slip ? expected : value};
}

/// One number against the one before it and the one after it: a typing slip must not make its neighbours look wrong.
Step judge(const Label& label, int before, int value, std::optional<int> next)
{
    const int expected = before + 1;
    const int slipped = next == expected + 1 ? expected : before;
    if (value == expected || isAccepted(label, before, value))
        return {SequenceFault::None, expected, value, value - before};
    if (label.kind == LabelKind::Point && value == 0) // a letter that the alphabet does not have
        return {SequenceFault::Alphabet, expected, slipped};
    if (value > expected)
        return judgeAhead(label, expected, value, next);
    if (value == before)
        return {SequenceFault::Duplicate, expected, slipped};
    return {SequenceFault::Order, expected, next == value + 1 ? value : before};
}

int valueOf(const OutlineNode& node) { return node.label.path.empty() ? 0 : node.label.path.back(); }

} // namespace

void judgeSequence(std::vector<OutlineNode>& nodes, const std::vector<std::int32_t>& series)
{
    int before = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        OutlineNode& node = nodes[static_cast<std::size_t>(series[i])];
        const int value = valueOf(node);
        std::optional<int> next;
        if (i + 1 < series.size())
            next = valueOf(nodes[static_cast<std::size_t>(series[i + 1])]);
        if (node.fault == SequenceFault::Parent) {
            before = value;
            continue;
        }
        if (i == 0 && value == 2 && next == 1) { // exchanged with the first: said there
            before = value;
            continue;
        }
        if (i == 0 && value > 1) {
            // a high number is more likely no number at all than the first of a list that begins late
            const bool slip = next && *next == 2; // 4, 2, 3: one number mistyped
            const bool certain = slip || (value == 2 && node.label.kind != LabelKind::Letter) || (value == 3 && next == 4);
            node.fault = certain ? SequenceFault::First : SequenceFault::None;
            node.expected = 1;
            node.step = certain ? 1 : value;
            before = slip ? 1 : value;
            continue;
        }
        const Step step = judge(node.label, before, value, next);
        node.fault = step.fault;
        node.expected = step.expected;
        node.step = step.step;
        before = step.counted;
    }
}

} // namespace trinhky
