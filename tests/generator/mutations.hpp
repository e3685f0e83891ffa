#pragma once
#include "dice.hpp"
#include "draft.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace trinhky::generator {

/// One way to break a right document.
struct Mutation {
    const char* rule; ///< that finds it
    const char* what;
    bool (*apply)(Draft&, Dice&); ///< false: the document has nothing of the kind
};

/// The form of the document's kind asks for the part ("recipients"; templates/packs/kinds.xml).
bool asksFor(const Draft& draft, std::string_view part);

std::span<const Mutation> partMutations();
std::span<const Mutation> headerMutations();
std::span<const Mutation> numberMutations();
std::span<const Mutation> tailMutations();
std::span<const Mutation> citationMutations();
std::span<const Mutation> lookMutations();
std::span<const Mutation> pageMutations();

/// All of them.
std::vector<Mutation> allMutations();

/// Rules without a mutation, and why.
struct Unbroken {
    const char* rule;
    const char* reason;
};
std::span<const Unbroken> unbrokenRules();

} // namespace trinhky::generator
