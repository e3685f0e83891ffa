#include "mutations.hpp"

#include <array>

namespace trinhky::generator {

std::vector<Mutation> allMutations()
{
    std::vector<Mutation> all;
    for (const auto group : {partMutations(), headerMutations(), numberMutations(), tailMutations(), citationMutations(),
                             lookMutations(), pageMutations()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::span<const Unbroken> unbrokenRules() { return {}; }

} // namespace trinhky::generator
