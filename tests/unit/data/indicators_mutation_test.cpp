#include "data/indicators_compute.hpp"
#include "data/indicators_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <array>
#include <fstream>
#include <iterator>
#include <random>

using namespace trinhky;

namespace {

std::string sample()
{
    std::ifstream file(std::string(TRINHKY_SOURCE_DIR) + "/tests/samples/indicators/valid/contract.xml", std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Changes, drops, doubles or cuts bytes of the text; the same seed gives the same text.
std::string mutated(std::string text, std::mt19937& random)
{
    static constexpr std::array<std::string_view, 12> kPieces{
        "<", ">", "\"", "&", "</row>", "<row name=\"x\">", "xmlns=\"\"", "<!DOCTYPE a>", "\x80", "-1", "]]>", "<![CDATA["};
    const auto place = [&] { return random() % (text.size() + 1); };
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
        switch (random() % 4) {
        case 0:
            text.insert(place(), kPieces[random() % kPieces.size()]);
            break;
        case 1:
            text.erase(place(), 1 + random() % 20);
            break;
        case 2:
            text.insert(place(), text.substr(place(), random() % 80));
            break;
        default:
            if (!text.empty())
                text[random() % text.size()] = static_cast<char>(random() % 256);
        }
    }
    return text;
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
