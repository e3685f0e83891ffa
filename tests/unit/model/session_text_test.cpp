#include "model/session_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("term and session are read in figures, Roman numerals and words")
{
    CHECK(readSession(u"KHÓA II, KỲ HỌP THỨ 4").term == 2);
    CHECK(readSession(u"KHÓA II, KỲ HỌP THỨ 4").session == 4);
    CHECK(readSession(u"KHOÁ IX - KỲ HỌP THỨ 06").term == 9);
    CHECK(readSession(u"KHOÁ IX - KỲ HỌP THỨ 06").session == 6);
    CHECK(readSession(u"Khóa I Kỳ họp thứ năm").session == 5);
    CHECK(readSession(u"khóa 12, kỳ họp lần thứ mười hai thông qua").session == 12);
    CHECK(readSession(u"kỳ họp chuyên đề lần thứ hai mươi lăm").session == 25);
    CHECK(readSession(u"kỳ họp thứ mười năm 2025").session == 10);
    CHECK(readSession(u"khóa XV, phiên họp thứ 47").session == 47);
}

TEST_CASE("a session without a number has none")
{
    CHECK_FALSE(readSession(u"tại kỳ họp cuối năm.").session);
    CHECK_FALSE(readSession(u"khóa họp này").term);
    CHECK_FALSE(readSession(u"ý kiến thảo luận tại kỳ họp,").session);
}

TEST_CASE("dates are read in words and in figures, and only whole ones")
{
    const auto dates = writtenDates(u"thông qua ngày 19 tháng 12 năm 2025 và có hiệu lực từ ngày 01/01/2026");
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].date == Date{2025, 12, 19});
    CHECK(dates[0].span == Span{10, 35});
    CHECK(dates[1].date == Date{2026, 1, 1});
    CHECK(writtenDates(u"ngày … tháng 12 năm 2025").empty());
    CHECK(writtenDates(u"ngày 31 tháng 02 năm 2025").empty());
    CHECK(writtenDates(u"05 ngày kể từ ngày ký").empty());
}
