#include "model/citation_resolver.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace trinhky {

namespace {

/// Kinds of numbers that a keyword may mean, the usual one first: a "mục 2" may be headed "Mục 2" or "2.", a "Phần I" also "I.".
std::span<const LabelKind> kindsMeant(LabelKind cited)
{
    using enum LabelKind;
    static constexpr std::array kPart{Part, Roman, Letter};
    static constexpr std::array kRoman{Roman, Section, Part};
    static constexpr std::array kSection{Section, Clause, Dotted};
    static constexpr std::array kSubsection{Subsection, Clause, Dotted};
    static constexpr std::array kClause{Clause, Dotted};
    static constexpr std::array kPoint{Point, Clause, Dotted};
    static constexpr std::array kAlone{Chapter, Article, Letter, Dotted, Word};
    switch (cited) {
    case Part:
        return kPart;
    case Roman:
        return kRoman;
    case Section:
        return kSection;
    case Subsection:
        return kSubsection;
    case Clause:
        return kClause;
    case Point:
        return kPoint;
    default: {
        const auto alone = std::ranges::find(kAlone, cited);
        return alone == kAlone.end() ? std::span<const LabelKind>() : std::span(alone, 1);
    }
    }
}

char16_t letterIn(std::u16string_view text) { return text.empty() || !isLetter(text.back()) ? u'\0' : toLower(text.back()); }

/// "c", "B"; a letter that is a Roman number as well may be either.
bool isLetterOnly(std::u16string_view text) { return text.size() == 1 && isLetter(text.front()) && !romanValue(text); }

bool bears(const OutlineNode& unit, const CitedNumber& number)
{
    const Label& label = unit.label;
    if (label.path.empty())
        return false;
    if (label.kind == LabelKind::Point || label.kind == LabelKind::Letter)
        return number.text.size() == 1 && toLower(number.text.front()) == label.letter;
    if (isLetterOnly(number.text))
        return false;
    if (label.kind == LabelKind::Article && letterIn(number.text) != label.letter)
        return false;
    return label.path == number.path;
}

/// Units that may be meant from anywhere in their part; the others only from inside the unit that they stand in.
bool isMeantFromAfar(LabelKind kind)
{
    return kind != LabelKind::Clause && kind != LabelKind::Point && kind != LabelKind::Dotted;
}

} // namespace

CitationResolver::CitationResolver(const Analysis& analysis) : m_analysis(analysis)
{
    const auto& nodes = analysis.outline.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        if (nodes[i].paragraph < 0)
            continue;
        m_byParagraph.emplace_back(nodes[i].paragraph, index);
        m_byKind[{nodes[i].part, nodes[i].label.kind}].push_back(index);
    }
    std::sort(m_byParagraph.begin(), m_byParagraph.end());
}

CitedNodes CitationResolver::nodesOf(const UnitCitation& citation) const
{
    CitedNodes targets(citation.units.size());
    const auto part = citation.part;
    const auto around = unitAround(citation.paragraph);
    std::int32_t outer = -1;
    for (auto level = citation.units.size(); level-- > 0;) {
        const CitedUnit& unit = citation.units[level];
        const bool isOutermost = level + 1 == citation.units.size();
        const auto find = [&](const CitedNumber& number) {
            if (part < 0 || (!isOutermost && outer < 0))
                return -1;
            return isOutermost ? outermost(unit.kind, number, part, around) : within(unit.kind, number, outer);
        };
        for (const CitedNumber& number : unit.numbers)
            targets[level].push_back(find(number));
        if (unit.numbers.empty())
            targets[level].push_back(enclosing(unit.kind, around));
        outer = targets[level].front();
    }
    return targets;
}

std::int32_t CitationResolver::unitAround(std::int32_t paragraph) const
{
    const auto after = std::upper_bound(m_byParagraph.begin(), m_byParagraph.end(), std::pair(paragraph, INT32_MAX));
    if (after == m_byParagraph.begin())
        return -1;
    const auto index = (after - 1)->second;
    const auto& part = m_analysis.parts[static_cast<std::size_t>(node(index).part)];
    return paragraph < part.end ? index : -1;
}

bool CitationResolver::isWithin(std::int32_t index, std::int32_t unit) const
{
    while (index >= 0 && index != unit)
        index = node(index).parent;
    return index == unit;
}

std::int32_t CitationResolver::enclosing(LabelKind kind, std::int32_t around) const
{
    for (const LabelKind wanted : kindsMeant(kind))
        for (auto at = around; at >= 0; at = node(at).parent)
            if (node(at).paragraph >= 0 && node(at).label.kind == wanted)
                return at;
    return -1;
}

std::vector<std::int32_t> CitationResolver::unitsOf(LabelKind kind, std::int32_t part, std::int32_t within) const
{
    std::vector<std::int32_t> found;
    for (const LabelKind wanted : kindsMeant(kind)) {
        const auto units = m_byKind.find({part, wanted});
        if (units == m_byKind.end())
            continue;
        std::copy_if(units->second.begin(), units->second.end(), std::back_inserter(found),
                     [&](std::int32_t unit) { return within < 0 || (unit != within && isWithin(unit, within)); });
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool CitationResolver::bearsNumber(std::int32_t unit, const CitedNumber& number) const { return bears(node(unit), number); }

/// Units of the part that bear the number and are `meant`, of the first kind that has any.
template <class Meant>
std::vector<std::int32_t> CitationResolver::bearers(LabelKind kind, const CitedNumber& number, std::int32_t part,
                                                    const Meant& meant) const
{
    std::vector<std::int32_t> found;
    for (const LabelKind wanted : kindsMeant(kind)) {
        const auto units = m_byKind.find({part, wanted});
        if (units == m_byKind.end())
            continue;
        std::copy_if(units->second.begin(), units->second.end(), std::back_inserter(found),
                     [&](std::int32_t unit) { return bears(node(unit), number) && meant(unit); });
        if (!found.empty())
            break;
    }
    return found;
}

/// Of units with one number the one that shares the innermost unit with the place, and there the one that no fault is said of.
std::int32_t CitationResolver::nearest(const std::vector<std::int32_t>& candidates, std::int32_t around) const
{
    for (auto shared = around;; shared = node(shared).parent) {
        std::int32_t faulty = -1;
        for (const auto candidate : candidates) {
            if (shared >= 0 && !isWithin(candidate, shared))
                continue;
            if (node(candidate).fault == SequenceFault::None)
                return candidate;
            faulty = faulty < 0 ? candidate : faulty;
        }
        if (faulty >= 0 || shared < 0)
            return faulty;
    }
}

std::int32_t CitationResolver::outermost(LabelKind kind, const CitedNumber& number, std::int32_t part, std::int32_t around) const
{
    const auto candidates = bearers(kind, number, part, [&](std::int32_t unit) {
        const bool far = isMeantFromAfar(node(unit).label.kind) || kind == LabelKind::Dotted;
        return far || isWithin(around, node(unit).parent);
    });
    return kind == LabelKind::Dotted && candidates.empty() ? composed(number, part, around) : nearest(candidates, around);
}

/// "II.1" for the "1." of the "II.": number by number from the outside.
std::int32_t CitationResolver::composed(const CitedNumber& number, std::int32_t part, std::int32_t around) const
{
    if (number.path.size() < 2)
        return -1;
    CitedNumber first;
    first.path = {number.path.front()};
    first.text = number.text.substr(0, number.text.find(u'.'));
    const bool letter = !first.text.empty() && !isDigit(first.text.front()) && !romanValue(first.text);
    const bool roman = !letter && !first.text.empty() && !isDigit(first.text.front());
    const auto kind = letter ? LabelKind::Letter : roman ? LabelKind::Roman : LabelKind::Section;
    auto at = nearest(bearers(kind, first, part, [](std::int32_t) { return true; }), around);
    for (std::size_t i = 1; i < number.path.size() && at >= 0; ++i) {
        const auto& nodes = m_analysis.outline.nodes;
        const auto child = std::find_if(nodes.begin() + at, nodes.end(), [&](const OutlineNode& unit) {
            return unit.parent == at && !unit.label.path.empty() && unit.label.path.back() == number.path[i] &&
                   (unit.label.kind == LabelKind::Clause || unit.label.kind == LabelKind::Dotted);
        });
        at = child == nodes.end() ? -1 : static_cast<std::int32_t>(child - nodes.begin());
    }
    return at;
}

/// The child with the number, else the only unit inside that bears it.
std::int32_t CitationResolver::within(LabelKind kind, const CitedNumber& number, std::int32_t unit) const
{
    const auto candidates = bearers(kind, number, node(unit).part,
                                    [&](std::int32_t candidate) { return candidate != unit && isWithin(candidate, unit); });
    std::vector<std::int32_t> children;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(children),
                 [&](std::int32_t candidate) { return node(candidate).parent == unit; });
    if (!children.empty())
        return nearest(children, unit);
    return candidates.size() == 1 ? candidates.front() : -1;
}

} // namespace trinhky
