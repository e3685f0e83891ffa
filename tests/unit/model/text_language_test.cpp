#include "model/text_language.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// Ten letters a run, one of each language.
Snapshot textIn(const std::vector<std::u16string>& languages)
{
    Snapshot snapshot;
    snapshot.paragraphs.emplace_back();
    for (const auto& language : languages) {
        const auto begin = static_cast<std::int32_t>(snapshot.charFormats.size()) * 10;
        snapshot.paragraphs.back().runs.push_back(
            {{begin, begin + 10}, static_cast<std::uint32_t>(snapshot.charFormats.size()), false, false});
        snapshot.charFormats.emplace_back();
        snapshot.charFormats.back().language = language;
    }
    return snapshot;
}

} // namespace

TEST_CASE("a text is Vietnamese to the office when at least half of it is marked so")
{
    CHECK(isMarkedVietnamese(textIn({u"vi-VN"})));
    CHECK(isMarkedVietnamese(textIn({u"vi", u"en-US"})));
    CHECK_FALSE(isMarkedVietnamese(textIn({u"vi-VN", u"en-US", u"en-US"})));
    CHECK_FALSE(isMarkedVietnamese(textIn({u"en-US"})));
    CHECK_FALSE(isMarkedVietnamese(textIn({u""})));
    CHECK_FALSE(isMarkedVietnamese(textIn({u"vie"})));
}

TEST_CASE("what has no words or no formatting needs no language")
{
    CHECK(isMarkedVietnamese({}));
    auto plain = textIn({u"en-US"});
    plain.plainText = true;
    CHECK(isMarkedVietnamese(plain));
}

TEST_CASE("headers and notes do not say which language the text is marked with")
{
    auto snapshot = textIn({u"vi-VN"});
    snapshot.paragraphs.push_back(textIn({u"en-US", u"en-US"}).paragraphs.back());
    snapshot.charFormats.push_back(snapshot.charFormats.front());
    snapshot.charFormats.back().language = u"en-US";
    for (Run& run : snapshot.paragraphs.back().runs)
        run.format = 1;
    CHECK_FALSE(isMarkedVietnamese(snapshot));
    snapshot.paragraphs.back().story = Story::Header;
    CHECK(isMarkedVietnamese(snapshot));
}

TEST_CASE("a text without the marks of Vietnamese is told by its letters, a few words are not")
{
    Snapshot snapshot;
    snapshot.paragraphs.emplace_back().text = u"Kinh gui: Bo Xay dung.";
    CHECK_FALSE(lacksMarks(snapshot));
    for (int line = 0; line < 10; ++line)
        snapshot.paragraphs.emplace_back().text = u"De nghi Bo Xay dung tong hop, bao cao.";
    CHECK(lacksMarks(snapshot));
    snapshot.paragraphs.emplace_back().text = u"Độc lập - Tự do - Hạnh phúc";
    CHECK_FALSE(lacksMarks(snapshot));
}
