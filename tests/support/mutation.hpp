#pragma once
#include <random>
#include <string>

namespace trinhky::test {

/// Changes, drops, doubles or cuts bytes of an XML text; the same seed gives the same text.
std::string mutated(std::string text, std::mt19937& random);

} // namespace trinhky::test
