#include "model/zone.hpp"

#include <limits>

namespace trinhky {

std::vector<Role> decodeZone(const ZoneModel& model, const std::vector<ParagraphFacts>& facts,
                             std::span<const std::int32_t> paragraphs, const std::vector<DocumentKind>& kinds)
{
    const std::size_t states = model.roles.size();
    if (paragraphs.empty())
        return {};
    std::vector<int> score(states);
    std::vector<std::vector<std::size_t>> came;
    const auto evidence = [&](std::size_t at, std::size_t state) {
        return model.evidence(facts[static_cast<std::size_t>(paragraphs[at])], model.roles[state], kinds);
    };
    for (std::size_t state = 0; state < states; ++state)
        score[state] = evidence(0, state);
    for (std::size_t at = 1; at < paragraphs.size(); ++at) {
        std::vector<int> next(states, std::numeric_limits<int>::min());
        came.emplace_back(states, 0);
        for (std::size_t to = 0; to < states; ++to) {
            const int here = evidence(at, to);
            for (std::size_t from = 0; from < states; ++from) {
                const int total = score[from] + model.follows(model.roles[from], model.roles[to]) + here;
                if (total > next[to]) {
                    next[to] = total;
                    came.back()[to] = from;
                }
            }
        }
        score = std::move(next);
    }
    std::size_t best = 0;
    for (std::size_t state = 1; state < states; ++state)
        if (score[state] > score[best])
            best = state;
    std::vector<Role> roles(paragraphs.size());
    for (std::size_t at = paragraphs.size(); at-- > 0;) {
        roles[at] = model.roles[best];
        if (at > 0)
            best = came[at - 1][best];
    }
    return roles;
}

} // namespace trinhky
