#include "model/outline_builder.hpp"

#include "base/text.hpp"

namespace trinhky {

namespace {

constexpr int kDStroke = 5; // place of đ in the điểm alphabet

struct Step {
    SequenceFault fault = SequenceFault::None;
    int expected = 0;
    int counted = 0; ///< value from which the series goes on
};

/// One number against the one before it and the one after it: a typing slip must not make its neighbours look wrong.
Step judge(const Label& label, int before, int value, std::optional<int> next)
{
    const int expected = before + 1;
    if (value == expected)
        return {SequenceFault::None, expected, value};
    if (label.kind == LabelKind::Point && value == 0) // a letter that the alphabet does not have
        return {SequenceFault::Alphabet, expected, next && *next == expected + 1 ? expected : before};
    if (label.kind == LabelKind::Letter && value == before + (label.letter == u'đ' ? 0 : 2) &&
        (label.letter == u'đ' || label.letter == u'g' || label.letter == u'k'))
        return {SequenceFault::None, expected, value};                            // Đ beside D; F and J left out
    if (label.kind == LabelKind::Article && value == before && label.letter != 0) // Điều 10a
        return {SequenceFault::None, expected, before};
    if (value > expected) {
        if (next && *next == expected) // out of place: said where the series goes back
            return {SequenceFault::None, expected, value};
        const bool skipsDStroke = label.kind == LabelKind::Point && expected == kDStroke && value == kDStroke + 1;
        const bool slip = next && *next == expected + 1; // 1, 2, 7, 4: one number mistyped
        return {skipsDStroke ? SequenceFault::Alphabet : SequenceFault::Gap, expected, slip ? expected : value};
    }
    if (value == before)
        return {SequenceFault::Duplicate, expected, next && *next == expected + 1 ? expected : before};
    return {SequenceFault::Order, expected, next && *next == value + 1 ? value : before};
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
            before = slip ? 1 : value;
            continue;
        }
        const Step step = judge(node.label, before, value, next);
        node.fault = step.fault;
        node.expected = step.expected;
        before = step.counted;
    }
}

} // namespace trinhky
