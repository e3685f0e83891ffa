#include "mutations.hpp"

#include "support/shipped_rules.hpp"

#include <algorithm>

namespace trinhky::generator {

bool asksFor(const Draft& draft, std::string_view part)
{
    const auto& kinds = shippedRules().kinds;
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const DocumentKind& one) { return one.id == draft.kind; });
    return kind != kinds.end() && std::find(kind->components.begin(), kind->components.end(), part) != kind->components.end();
}

std::vector<Mutation> allMutations()
{
    std::vector<Mutation> all;
    for (const auto group : {partMutations(), headerMutations(), numberMutations(), tailMutations(), citationMutations(),
                             lookMutations(), pageMutations()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

/// Every rule has a mutation.
std::span<const Unbroken> unbrokenRules()
{
    static constexpr auto kNoData = "made documents are filled from no data";
    static constexpr Unbroken kRules[] = {{"FIG-DATA", kNoData}, {"FIG-TABLE", kNoData}, {"FIG-TABLE-SUM", kNoData}};
    return kRules;
}

} // namespace trinhky::generator
