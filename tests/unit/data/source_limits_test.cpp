#include "data/indicators_compute.hpp"
#include "data/source_reader.hpp"
#include "support/mutation.hpp"
#include "support/samples.hpp"
#include "support/shipped_rules.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <random>

using namespace trinhky;
using namespace trinhky::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::filesystem::path kSamples = sourceRoot() / "tests/samples/sources";

Result<SourceRead> readText(const std::string& text, SourceOptions options = {})
{
    options.headings = &shippedHeadings();
    return readSource(text, "tep.xml", options);
}

} // namespace

TEST_CASE("hostile, damaged and senseless sources are refused in words, at their place or cell")
{
    const auto faults = misjudgedSamples(kSamples, [](const std::string& content, const std::string& name) {
        SourceOptions options;
        options.headings = &shippedHeadings();
        auto read = readSource(content, name, options);
        return read ? std::nullopt : std::optional(read.error());
    });
    CHECK(faults == std::vector<std::string>{});
}

TEST_CASE("no shortened source and no changed byte makes a reader fail otherwise than in words")
{
    for (const std::string name : {"cung_bang.xml", "cung_bang.fods", "cung_bang_sdmx30.xml"}) {
        const auto whole = contentOf(kSamples / "valid" / name);
        for (std::size_t length = 0; length < whole.size(); length += 97) {
            auto read = readText(whole.substr(0, length));
            REQUIRE_FALSE(read.has_value());
            CHECK_FALSE(read.error().message.vi.empty());
        }
        for (std::size_t at = 0; at < whole.size(); at += 13) {
            auto changed = whole;
            changed[at] = static_cast<char>('0' + at % 75);
            if (auto read = readText(changed); read)
                for (auto& table : read.value().set.tables)
                    computeIndicators(table);
        }
    }
}

TEST_CASE("a source damaged anyhow is read or refused in words")
{
    std::mt19937 random(20301119);
    int refused = 0;
    int all = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kSamples / "valid")) {
        const auto whole = contentOf(entry.path());
        for (int i = 0; i < 150; ++i, ++all) {
            const auto text = mutated(whole, random);
            auto read = readText(text);
            if (read) {
                for (auto& table : read.value().set.tables)
                    computeIndicators(table);
                continue;
            }
            ++refused;
            CAPTURE(entry.path().filename().string(), read.error().message.vi);
            CHECK(read.error().message.vi.size() > 10);
            CHECK(read.error().message.vi != "XML sai cú pháp.");
        }
    }
    CHECK(refused > all / 10);
    CHECK(refused < all);
}

TEST_CASE("limits of rows, columns and cells are parameters")
{
    SourceOptions options;
    options.workbook.rows = 4;
    const auto rows = readText(contentOf(kSamples / "valid/cung_bang.xml"), options);
    REQUIRE_FALSE(rows.has_value());
    CHECK_THAT(rows.error().message.vi, ContainsSubstring("quá 4 hàng"));
    options = {};
    options.workbook.cells = 10;
    CHECK_FALSE(readText(contentOf(kSamples / "valid/cung_bang.fods"), options).has_value());
    options = {};
    options.workbook.text = 20;
    const auto text = readText(contentOf(kSamples / "valid/cung_bang.fods"), options);
    REQUIRE_FALSE(text.has_value());
    CHECK_THAT(text.error().message.vi, ContainsSubstring("ô A1"));
    options = {};
    options.limits.columns = 2;
    CHECK_FALSE(readText(contentOf(kSamples / "valid/cung_bang_sdmx21.xml"), options).has_value());
}
