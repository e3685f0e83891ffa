#pragma once
#include <cstdint>

namespace trinhky::generator {

/// How much a run does: from the command line (--rounds, --seed), else from the environment (TRINHKY_ROUNDS, TRINHKY_SEED), else 10,000
/// rounds from seed 1. Round r of a run with seed s is round 1 of one with seed s + r - 1.
struct Rounds {
    std::uint64_t seed = 1;
    std::uint64_t count = 10000;
};

const Rounds& rounds();
void setRounds(const Rounds& rounds);

} // namespace trinhky::generator
