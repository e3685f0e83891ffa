#include "checks/figure_sense.hpp"

namespace trinhky {

namespace {

using Words = std::vector<ClauseWord>;

bool isQuietSign(std::u16string_view word) { return word == u":" || word == u"," || word == u"(" || word == u")"; }

} // namespace

SenseReader::SenseReader(const Rule& rule)
    : m_plan(rule.param("plan")), m_actual(rule.param("actual")), m_estimate(rule.param("estimate")),
      m_between(rule.param("between")), m_above(rule.param("above")), m_below(rule.param("below"))
{}

std::optional<FigureSense> SenseReader::read(const Words& words, std::size_t begin, std::size_t end) const
{
    FigureSense sense;
    for (auto at = begin; at < end;) {
        const auto next = take(words, at, sense);
        if (next == at)
            return std::nullopt;
        at = next;
    }
    if (sense.plan && (sense.actual || sense.estimate))
        return std::nullopt;
    return sense;
}

std::size_t SenseReader::take(const Words& words, std::size_t at, FigureSense& sense) const
{
    if (const auto period = takePeriod(words, at)) {
        sense.period = sense.period && *sense.period != period->period ? std::string() : period->period;
        return period->end;
    }
    using Bound = FigureSense::Bound;
    struct Choice {
        const PhraseList& list;
        bool* flag = nullptr;
        Bound bound = Bound::Exact;
    };
    const Choice choices[] = {{m_plan, &sense.plan}, {m_estimate, &sense.estimate},    {m_actual, &sense.actual},
                              {m_between},           {m_above, nullptr, Bound::Above}, {m_below, nullptr, Bound::Below}};
    auto longest = at;
    const Choice* chosen = nullptr;
    for (const auto& choice : choices)
        if (const auto end = choice.list.take(words, at); end > longest) {
            longest = end;
            chosen = &choice;
        }
    if (chosen && chosen->flag)
        *chosen->flag = true;
    if (chosen && chosen->bound != Bound::Exact)
        sense.bound = chosen->bound;
    return longest == at && isQuietSign(words[at].text) ? at + 1 : longest;
}

} // namespace trinhky
