#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"
#include "support/mutation.hpp"
#include "support/samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <random>

using namespace trinhky;
using namespace trinhky::test;

namespace {

std::string sample()
{
    return contentOf(std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/samples/indicators/valid/contract.xml");
}

} // namespace

TEST_CASE("damaged data is read or refused in words with a place, never worse")
{
    const auto original = sample();
    std::mt19937 random(20201930);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto text = mutated(original, random);
        auto set = readIndicators(text, "a.xml");
        if (set) {
            for (auto& table : set.value().tables)
                computeIndicators(table);
            continue;
        }
        ++refused;
        CAPTURE(text, set.error().message.vi);
        CHECK(set.error().line >= 1);
        CHECK(set.error().column >= 1);
        CHECK(set.error().message.vi.size() > 10);
        // What the scan lets through the parser must take.
        CHECK(set.error().message.vi != "XML sai cú pháp.");
    }
    CHECK(refused > 1000);
}

TEST_CASE("a truncated file is refused wherever it ends")
{
    const auto original = sample();
    const auto whole = original.find_last_of('>') + 1;
    for (std::size_t length = 0; length < whole; ++length) {
        auto set = readIndicators(original.substr(0, length), "a.xml");
        REQUIRE_FALSE(set.has_value());
    }
}
