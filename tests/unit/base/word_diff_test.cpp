#include "base/word_diff.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace trinhky {
namespace {

/// The changes as "was>now", parted by bars.
std::u16string told(std::u16string_view was, std::u16string_view now)
{
    std::u16string text;
    const auto slice = [](std::u16string_view whole, Span span) {
        return whole.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin));
    };
    for (const auto& change : wordChanges(was, now))
        text.append(slice(was, change.was)).append(u">").append(slice(now, change.now)).append(u"|");
    return text;
}

} // namespace

TEST_CASE("words that stay are no part of a change")
{
    CHECK(told(u"Số: 5 / QĐ-UBND", u"Số: 05/QĐ-UBND") == u"5 >05| >|");
    CHECK(told(u"theo điều 5 khoản 2", u"theo Điều 5 khoản 2") == u"điều>Điều|");
    CHECK(told(u"một hai", u"một hai").empty());
}

TEST_CASE("a text out of nothing and into nothing is one change")
{
    CHECK(told(u"", u"Kính gửi: […]") == u">Kính gửi: […]|");
    CHECK(told(u"thừa hết", u"") == u"thừa hết>|");
}

TEST_CASE("combining marks and pairs of units stay with their letter")
{
    CHECK(told(u"a\u0301b c", u"áb c") == u"a\u0301b>áb|");
    CHECK(told(u"x \U0001F600", u"x \U0001F601") == u"\U0001F600>\U0001F601|");
}

TEST_CASE("texts too long to compare word by word still become each other")
{
    std::u16string was;
    std::u16string now;
    for (int i = 0; i < 1500; ++i) {
        was += u"a ";
        now += u"b ";
    }
    std::u16string made;
    std::int32_t at = 0;
    for (const auto& change : wordChanges(was, now)) {
        made.append(was, static_cast<std::size_t>(at), static_cast<std::size_t>(change.was.begin - at));
        made.append(now, static_cast<std::size_t>(change.now.begin), static_cast<std::size_t>(change.now.end - change.now.begin));
        at = change.was.end;
    }
    made.append(was, static_cast<std::size_t>(at));
    CHECK(made == now);
}

} // namespace trinhky
