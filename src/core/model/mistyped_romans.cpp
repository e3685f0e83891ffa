#include "model/mistyped_romans.hpp"

#include <algorithm>

namespace trinhky {

MistypedRomans::MistypedRomans(const std::vector<ParagraphFacts>& facts, const Analysis& analysis, const Part& part)
{
    for (auto at = part.begin; at < part.end; ++at) {
        const ParagraphFacts& fact = facts[static_cast<std::size_t>(at)];
        if (analysis.roles[static_cast<std::size_t>(at)] != Role::Heading || !fact.label)
            continue;
        switch (fact.label->kind) {
        case LabelKind::Roman:
            m_lines.push_back({at, Level::Roman, fact.label->path.front(), fact.upperCase});
            break;
        case LabelKind::Clause:
            m_lines.push_back({at, Level::Clause, fact.label->path.front(), fact.upperCase && fact.label->delimiter == u"."});
            break;
        case LabelKind::Part:
        case LabelKind::Chapter:
        case LabelKind::Section:
        case LabelKind::Article:
        case LabelKind::Letter:
            m_lines.push_back({at, Level::Higher, 0, fact.upperCase});
            break;
        default:
            break;
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (isMistyped(i))
            m_found.push_back(m_lines[i].paragraph);
}

bool MistypedRomans::contains(std::int32_t paragraph) const
{
    return std::binary_search(m_found.begin(), m_found.end(), paragraph);
}

const MistypedRomans::Line* MistypedRomans::romanFrom(std::size_t at, int step) const
{
    for (auto i = at + static_cast<std::size_t>(step); i < m_lines.size() && m_lines[i].level != Level::Higher;
         i += static_cast<std::size_t>(step)) // below 0 it wraps and ends the loop
        if (m_lines[i].level == Level::Roman)
            return &m_lines[i];
    return nullptr;
}

const MistypedRomans::Line* MistypedRomans::clauseBeside(std::size_t at, int step) const
{
    const auto beside = at + static_cast<std::size_t>(step);
    const bool counts =
        beside < m_lines.size() && m_lines[beside].level == Level::Clause && m_lines[beside].value == m_lines[at].value + step;
    return counts ? &m_lines[beside] : nullptr;
}

bool MistypedRomans::isMistyped(std::size_t at) const
{
    const Line& line = m_lines[at];
    if (line.level != Level::Clause || !line.upperCase)
        return false;
    const Line* before = romanFrom(at, -1);
    const Line* behind = romanFrom(at, 1);
    const Line* clauseBefore = clauseBeside(at, -1);
    const Line* clauseBehind = clauseBeside(at, 1);
    if ((clauseBefore && (clauseBefore->upperCase || !behind)) || (clauseBehind && clauseBehind->upperCase))
        return false; // one of a list of khoản
    if (behind && !(behind->upperCase && behind->value == line.value + 1))
        return false;
    if (before)
        return before->upperCase && before->value == line.value - 1;
    return behind && line.value == 1;
}

} // namespace trinhky
