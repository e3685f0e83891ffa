#include "model/open_units.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>

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
        return 9;
    case LabelKind::Dotted:
        return 9 + static_cast<int>(label.path.size());
    default:
        return 20;
    }
}

bool isFixed(LabelKind kind)
{
    return kind == LabelKind::Part || kind == LabelKind::Chapter || kind == LabelKind::Section || kind == LabelKind::Subsection ||
           kind == LabelKind::Article;
}

/// Phần, chương and điều are counted through the whole part, whatever stands between them.
bool countsThrough(LabelKind kind) { return kind == LabelKind::Article || kind == LabelKind::Chapter || kind == LabelKind::Part; }

bool sameSeries(const Label& a, const Label& b)
{
    if (a.kind != b.kind || a.word != b.word || a.path.size() != b.path.size())
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
constexpr std::size_t kLookAhead = 60;

int value(const Label& label) { return label.path.empty() ? 0 : label.path.back(); }

} // namespace

bool NumberReading::isFault() const { return cost >= kFault; }

OpenUnits::OpenUnits(const std::vector<ParagraphFacts>& facts, const Analysis& analysis, std::vector<OutlineNode>& nodes)
    : m_facts(facts), m_analysis(analysis), m_nodes(nodes)
{}

void OpenUnits::reset(std::int32_t root)
{
    m_stack.assign(1, {root, {}});
    m_groupParagraph = -1;
    m_colon = false;
}

NumberReading OpenUnits::choose(const Label& label, std::int32_t paragraph) const
{
    NumberReading best;
    const auto consider = [&best](const NumberReading& choice) {
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

const OutlineNode& OpenUnits::lastOf(std::int32_t series) const
{
    return m_nodes[static_cast<std::size_t>(m_series[static_cast<std::size_t>(series)].back())];
}

NumberReading OpenUnits::continuing(std::int32_t series, std::size_t depth, const Label& label, std::int32_t paragraph,
                                    int up) const
{
    const OutlineNode& last = lastOf(series);
    const bool grouped = m_groupParagraph > last.paragraph;
    const int step = value(label) - value(last.label);
    NumberReading choice;
    choice.depth = depth;
    choice.series = series;
    choice.cost = std::min(up, 4) * kDeeper;
    if (step == 1 || (label.kind == LabelKind::Article && step == 0 && label.letter != 0))
        choice.cost += kContinue + (grouped && !isFixed(label.kind) ? kStale : 0);
    else if (value(label) == 1 && isRestart(last, label, paragraph, grouped)) {
        choice.restart = true;
        choice.cost += grouped ? kRestartInGroup : kRestartUnexplained;
    } else {
        choice.restart = grouped && step <= 0 && value(label) == 2 && !isFixed(label.kind); // the first of the group is missing
        choice.cost += kFault + std::min(std::abs(step), 8);
    }
    if (label.delimiter != last.label.delimiter && !isFixed(label.kind))
        choice.cost += kOtherDelimiter;
    return choice;
}

/// A second "1." begins a new list when a group heading stands before it and the old list does not go on behind it, or when "2."
/// follows it.
bool OpenUnits::isRestart(const OutlineNode& last, const Label& label, std::int32_t paragraph, bool grouped) const
{
    const int before = value(last.label);
    const auto next = nextValue(label, paragraph);
    if (countsThrough(label.kind)) // chương also afresh in each phần
        return (before >= 2 && next == 2) || (label.kind == LabelKind::Chapter && passedPart(last.paragraph));
    if (grouped)
        return !next || *next <= 2 || *next <= before;
    if (before < 2)
        return false;
    return next == 2 || (label.kind == LabelKind::Letter && passedFixedUnit(last.paragraph)) ||
           (before > 2 && followsPlainText(paragraph));
}

/// True when a Phần, Chương, Mục or Điều began after the paragraph.
bool OpenUnits::passedFixedUnit(std::int32_t paragraph) const
{
    const auto later = [paragraph](const OutlineNode& node) { return node.paragraph > paragraph && isFixed(node.label.kind); };
    return std::any_of(m_nodes.rbegin(), m_nodes.rend(), later);
}

/// True when the open Phần began after the paragraph.
bool OpenUnits::passedPart(std::int32_t paragraph) const
{
    return std::any_of(m_stack.begin() + 1, m_stack.end(), [&](const Open& open) {
        const OutlineNode& unit = m_nodes[static_cast<std::size_t>(open.node)];
        return unit.label.kind == LabelKind::Part && unit.paragraph > paragraph;
    });
}

/// True when text without a number stands right before: it may head the list that begins here.
bool OpenUnits::followsPlainText(std::int32_t paragraph) const
{
    for (auto before = paragraph - 1; before >= 0; --before)
        if (!m_facts[static_cast<std::size_t>(before)].blank)
            return m_analysis.roles[static_cast<std::size_t>(before)] == Role::Body;
    return false;
}

std::optional<int> OpenUnits::nextValue(const Label& label, std::int32_t paragraph) const
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
NumberReading OpenUnits::begin(const Label& label) const
{
    NumberReading choice;
    choice.depth = m_stack.size() - 1;
    const bool first = value(label) == 1;
    if (first && m_colon && !isFixed(label.kind)) {
        choice.cost = kChildAfterColon;
        return choice;
    }
    const bool bare = label.kind == LabelKind::Word && !m_nodes[static_cast<std::size_t>(topIndex())].hasContent;
    while (choice.depth > 0 && rankOf(labelAt(choice.depth)) >= rankOf(label) && !(first && bare)) // "Bước 1" right under "2."
        --choice.depth;
    if (isCountedAt(countsThrough(label.kind) ? 0 : choice.depth, label))
        return {}; // the number goes on with that series, or restarts it
    const bool closes = choice.depth + 1 < m_stack.size();
    choice.cost = (first ? kChild : kFirstFault) + (closes && first ? kChildOfLower - kChild : 0);
    return choice;
}

/// "2.1" belongs under the open unit that carries the number 2.
NumberReading OpenUnits::beginDotted(const Label& label) const
{
    NumberReading choice;
    const std::vector<int> prefix(label.path.begin(), label.path.end() - 1);
    bool inClause = false;
    for (std::size_t depth = m_stack.size() - 1; depth > 0; --depth) {
        const Label& open = labelAt(depth);
        if (inClause && open.kind != LabelKind::Article && isFixed(open.kind))
            break; // "2.1" after "1." misses its "2.", be the chương the second or not
        inClause = inClause || open.kind == LabelKind::Clause;
        if (open.path == prefix ||
            (prefix.size() == 1 && !open.path.empty() && open.path.back() == prefix[0] && open.kind != LabelKind::Dotted) ||
            (prefix.size() > 1 && carries(depth, prefix))) {
            if (isCountedAt(depth, label))
                return {};
            choice.depth = depth;
            choice.cost = value(label) == 1 ? kChild : kFirstFault;
            return choice;
        }
    }
    return misplaced(label, prefix);
}

/// No open unit carries the number: the sub-number has a wrong parent, or the text numbers no units above it.
NumberReading OpenUnits::misplaced(const Label& label, const std::vector<int>& prefix) const
{
    NumberReading choice;
    for (std::size_t depth = m_stack.size() - 1; depth > 0; --depth) {
        const Label& open = labelAt(depth);
        const bool clause = open.kind == LabelKind::Clause && prefix.size() == 1;
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
bool OpenUnits::carries(std::size_t depth, const std::vector<int>& prefix) const
{
    std::size_t left = prefix.size();
    for (std::size_t d = depth; d > 0 && left > 0; --d, --left)
        if (labelAt(d).path.empty() || labelAt(d).path.back() != prefix[left - 1])
            return false;
    return left == 0;
}

int OpenUnits::step(const NumberReading& reading, const Label& label) const
{
    return reading.series < 0 ? 0 : value(label) - value(lastOf(reading.series).label);
}

bool OpenUnits::isCountedAt(std::size_t depth, const Label& label) const
{
    const auto& counted = m_stack[depth].series;
    return std::any_of(counted.begin(), counted.end(),
                       [&](std::int32_t series) { return sameSeries(lastOf(series).label, label); });
}

bool OpenUnits::hasBareSeries(const Label& label) const
{
    return std::any_of(m_stack.begin(), m_stack.end(), [&](const Open& open) {
        return std::any_of(open.series.begin(), open.series.end(), [&](std::int32_t series) {
            return sameSeries(lastOf(series).label, label) && lastOf(series).label.delimiter.empty();
        });
    });
}

/// Điều and chương stand under the nearest unit above them, wherever they are counted; an Điều closes the one before it with all that
/// stands in it.
std::size_t OpenUnits::parentDepth(const Label& label, std::size_t chosen) const
{
    if (label.kind != LabelKind::Article && label.kind != LabelKind::Chapter)
        return chosen;
    for (std::size_t depth = 1; depth < m_stack.size(); ++depth)
        if (labelAt(depth).kind == label.kind)
            return depth - 1;
    std::size_t depth = m_stack.size() - 1;
    while (depth > 0 && rankOf(labelAt(depth)) >= rankOf(label) &&
           !(label.kind == LabelKind::Article && labelAt(depth).kind == LabelKind::Roman))
        --depth;
    return depth;
}

void OpenUnits::enter(const NumberReading& reading, OutlineNode added)
{
    const auto kind = added.label.kind;
    const std::size_t parent = parentDepth(added.label, reading.depth);
    const auto index = static_cast<std::int32_t>(m_nodes.size());
    m_nodes[static_cast<std::size_t>(m_stack[parent].node)].hasContent = true;
    added.parent = m_stack[parent].node;
    if (reading.series >= 0) {
        added.group = lastOf(reading.series).group + (reading.restart ? 1 : 0);
        added.previous = reading.restart ? -1 : m_series[static_cast<std::size_t>(reading.series)].back();
    }
    m_nodes.push_back(std::move(added));
    Open& owner = m_stack[countsThrough(kind) ? 0 : reading.depth];
    if (reading.series < 0 || reading.restart) {
        if (reading.restart)
            std::erase(owner.series, reading.series);
        owner.series.push_back(static_cast<std::int32_t>(m_series.size()));
        m_series.push_back({index});
    } else {
        m_series[static_cast<std::size_t>(reading.series)].push_back(index);
    }
    m_stack.resize(parent + 1);
    m_stack.push_back({index, {}});
}

} // namespace trinhky
