#include "checks/plan_share.hpp"

namespace trinhky {

PlanShareReader::PlanShareReader(const Rule& rule)
    : m_verbs(rule.param("shareVerbs")), m_plan(rule.param("ofPlan")), m_tail(rule.param("planTail"))
{}

std::optional<std::string> PlanShareReader::read(const std::vector<ClauseWord>& words, std::size_t begin, std::size_t percentage,
                                                 std::size_t behind) const
{
    constexpr auto parts = [](std::u16string_view word) { return word == u")" || word == u"," || word == u"(" || word == u"và"; };
    while (begin < percentage && parts(words[begin].text))
        ++begin;
    if (begin == percentage || m_verbs.take(words, begin) != percentage)
        return std::nullopt;
    auto end = m_plan.take(words, behind);
    if (end == behind)
        return std::nullopt;
    std::string period;
    if (const auto told = takePeriod(words, end)) {
        if (told->period.empty())
            return std::nullopt;
        period = told->period;
        end = told->end;
    } else {
        end = m_tail.take(words, end);
    }
    if (end < words.size()) {
        const auto& next = words[end].text;
        if (next != u"." && next != u"," && next != u";" && next != u")" && next != u"và" && next != u"tăng" && next != u"giảm")
            return std::nullopt;
    }
    return period;
}

} // namespace trinhky
