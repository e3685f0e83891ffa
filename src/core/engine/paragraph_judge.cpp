#include "engine/paragraph_judge.hpp"

#include "checks/places.hpp"

#include <utility>

namespace trinhky {

ParagraphJudge::ParagraphJudge(std::shared_ptr<const RuleSet> rules, std::shared_ptr<const Analysis> whole,
                               const CheckResult& result)
    : m_rules(std::move(rules)), m_whole(std::move(whole))
{
    m_options.asOf = result.asOf;
    m_options.stage = result.stage;
    m_options.paragraphsOnly = true;
}

std::vector<Finding> ParagraphJudge::judge(const Snapshot& one, std::int32_t like) const
{
    if (one.paragraphs.size() != 1 || like < 0 || like >= paragraphs())
        return {};
    const auto part = partOf(*m_whole, like);
    if (part >= 0 && m_whole->parts[static_cast<std::size_t>(part)].kind == PartKind::Appendix)
        return {};
    return check(analyseAlone(one, *m_whole, like), *m_rules, m_options, *m_options.asOf).findings;
}

} // namespace trinhky
