#include "plan/preview_excerpt.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("a short line of a preview is shown whole")
{
    const auto excerpt = excerptOf({0, "Điều 5. Hiệu lực", "Điều 4. Hiệu lực"});
    CHECK(excerpt.before == u"Điều 5. Hiệu lực");
    CHECK(excerpt.after == u"Điều 4. Hiệu lực");
}

TEST_CASE("a change far into a paragraph is brought into sight, beginning with a word")
{
    const auto excerpt =
        excerptOf({0, "Giao Ủy ban nhân dân xã tổ chức thực hiện nội dung nêu tại khoản 3 Điều 7 Nghị quyết này.",
                   "Giao Ủy ban nhân dân xã tổ chức thực hiện nội dung nêu tại khoản 2 Điều 7 Nghị quyết này."});
    CHECK(excerpt.before == u"…nêu tại khoản 3 Điều 7 Nghị quyết này.");
    CHECK(excerpt.after == u"…nêu tại khoản 2 Điều 7 Nghị quyết này.");
}

TEST_CASE("a text that only grows or goes has its excerpt at the end of what stays")
{
    const auto grown = excerptOf({0, "Nghị quyết này có hiệu lực từ ngày ký", "Nghị quyết này có hiệu lực từ ngày ký."});
    CHECK(grown.before == u"…lực từ ngày ký");
    CHECK(grown.after == u"…lực từ ngày ký.");
    CHECK(excerptOf({0, "", "Nơi nhận:"}).after == u"Nơi nhận:");
    CHECK(excerptOf({0, "Nơi nhận:", ""}).after.empty());
}

TEST_CASE("a line break is a blank, a letter of two units stays whole")
{
    CHECK(excerptOf({0, "ỦY BAN\nNHÂN DÂN", "ỦY BAN"}).before == u"ỦY BAN NHÂN DÂN");
    std::string pairs;
    for (int count = 0; count < 40; ++count)
        pairs += "😀";
    const auto excerpt = excerptOf({0, pairs + "a", pairs + "b"});
    CHECK(excerpt.before.substr(0, 3) == u"…😀");
}

TEST_CASE("the name of a place is shortened in its middle, so that row and column can be told")
{
    CHECK(placeExcerpt("2.1 Thu nội địa, Thực hiện 2025") == "2.1 Thu nội địa, Thực hiện 2025");
    CHECK(placeExcerpt("2.1 Thu nội địa từ doanh nghiệp ngoài quốc doanh, Thực hiện 2025") ==
          "2.1 Thu nội địa từ doanh ng…, Thực hiện 2025");
    CHECK(placeExcerpt("2.2 Thu nội địa từ doanh nghiệp, Ước thực hiện cả năm 2025").ends_with("thực hiện cả năm 2025"));
    CHECK(placeExcerpt("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân").starts_with("Tỷ lệ trẻ em dưới"));
}
