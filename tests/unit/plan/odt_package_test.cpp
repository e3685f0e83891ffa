#include "plan/odt_package.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("a package starts with its uncompressed media type, where programs look for it")
{
    const auto bytes = writeOdtPackage({{"content.xml", "<x/>"}});
    CHECK(bytes.substr(0, 4) == "PK\x03\x04");
    CHECK(bytes.substr(30, 8) == "mimetype");
    CHECK(bytes.substr(38, kTextDocumentType.size()) == kTextDocumentType);
    CHECK(bytes.find("manifest:full-path=\"content.xml\"") != std::string::npos);
}

TEST_CASE("the same parts give the same bytes")
{
    const std::vector<PackagePart> parts{{"content.xml", "<x/>"}, {"styles.xml", "<y/>"}};
    CHECK(writeOdtPackage(parts) == writeOdtPackage(parts));
}

TEST_CASE("a stored part carries the checksum that readers compare")
{
    const auto bytes = writeZip({{"a", "123456789"}});
    CHECK(bytes.substr(14, 4) == "\x26\x39\xf4\xcb"); // CRC-32 of "123456789" is cbf43926
}

TEST_CASE("markup in a user's text stays text")
{
    CHECK(escapeXml("a < b & \"c\"") == "a &lt; b &amp; &quot;c&quot;");
    CHECK(escapeXml(std::string("a\x01") + "b") == "ab");
}

TEST_CASE("line breaks, tabs and runs of blanks survive in ODF text")
{
    CHECK(escapeOdfText("a\nb\tc  d") == "a<text:line-break/>b<text:tab/>c <text:s/>d");
    CHECK(escapeOdfText(" a") == "<text:s/>a");
}
