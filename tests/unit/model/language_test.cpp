#include "model/language.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Snapshot twoParagraphs(std::u16string first, std::u16string second)
{
    Snapshot snapshot;
    for (const auto& language : {first, second}) {
        CharFormat format;
        format.language = language;
        snapshot.charFormats.push_back(format);
    }
    for (std::uint32_t at = 0; at < 2; ++at) {
        Paragraph paragraph;
        paragraph.text = at == 0 ? u"Thu ngân sách" : u"Chi";
        paragraph.runs.push_back({{0, static_cast<std::int32_t>(paragraph.text.size())}, at});
        snapshot.paragraphs.push_back(paragraph);
    }
    return snapshot;
}

} // namespace

TEST_CASE("the language that most letters of the body are marked with counts")
{
    CHECK(isMarkedVietnamese(twoParagraphs(u"vi-VN", u"en-US")));
    CHECK(isMarkedVietnamese(twoParagraphs(u"vi", u"")));
    CHECK_FALSE(isMarkedVietnamese(twoParagraphs(u"en-US", u"vi-VN")));
    CHECK_FALSE(isMarkedVietnamese(twoParagraphs(u"vie-x", u"")));
    CHECK(isMarkedVietnamese({}));
}

TEST_CASE("headers and notes do not say which language the text is marked with")
{
    Snapshot snapshot = twoParagraphs(u"en-US", u"vi-VN");
    snapshot.paragraphs[0].story = Story::Header;
    CHECK(isMarkedVietnamese(snapshot));
}
