#include "base/text.hpp"
#include "report/quote.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace trinhky;

TEST_CASE("a short paragraph is quoted whole and trimmed")
{
    CHECK(quoteOf(u"  4. Công tác Tư pháp \n", {2, 4}) == "4. Công tác Tư pháp");
}

TEST_CASE("line breaks, tabs and escapes of a terminal become one blank")
{
    CHECK(quoteOf(u"a\tb\n\u001b[31mc", {0, 1}) == "a b [31mc");
}

TEST_CASE("a long paragraph is cut around the span, at words, and says so")
{
    std::u16string text;
    for (int i = 0; i < 60; ++i)
        text += u"chữ ";
    text += u"ĐÂY ";
    for (int i = 0; i < 60; ++i)
        text += u"sau ";
    const std::string quote = quoteOf(text, {240, 243});
    CHECK(quote.find("ĐÂY") != std::string::npos);
    CHECK(quote.starts_with("…chữ"));
    CHECK(quote.ends_with("sau…"));
    CHECK(toUtf16(quote).size() <= 122);
}

TEST_CASE("a span at the very end of a long paragraph is in the quote")
{
    const std::u16string text = std::u16string(300, u'x') + u" cuối";
    CHECK(quoteOf(text, {301, 305}).ends_with("cuối"));
}

TEST_CASE("a cut never splits a letter outside the basic plane")
{
    std::u16string text;
    for (int i = 0; i < 100; ++i)
        text += u"\U0001D400";
    for (std::int32_t begin = 0; begin < 200; ++begin)
        CHECK(quoteOf(text, {begin, begin + 1}).find("\uFFFD") == std::string::npos);
}

TEST_CASE("spans outside the paragraph are taken as its ends")
{
    CHECK_NOTHROW(quoteOf(u"", {5, 9}));
    const std::u16string text(200, u'y');
    CHECK(!quoteOf(text, {-5, -1}).empty());
    CHECK(!quoteOf(text, {900, 901}).empty());
}
