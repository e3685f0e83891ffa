#pragma once
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace trinhky::generator {

/// Random choices that a seed alone decides, on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed * 0x9E3779B97F4A7C15U + 1) {}

    /// A number from `low` to `high`, both included.
    int between(int low, int high) { return low + static_cast<int>(m_random() % static_cast<std::uint64_t>(high - low + 1)); }

    bool chance(int percent) { return between(1, 100) <= percent; }

    template <class Container>
    const auto& pick(const Container& values)
    {
        return values[static_cast<std::size_t>(between(0, static_cast<int>(std::size(values)) - 1))];
    }

private:
    std::mt19937_64 m_random;
};

} // namespace trinhky::generator
