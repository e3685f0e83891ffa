#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("old and new tone placement fold to the same key")
{
    CHECK(foldKey(u"CỘNG HÒA XÃ HỘI") == foldKey(u"Cộng hoà  xã hội"));
    CHECK(foldKey(u"khỏe") == foldKey(u"khoẻ"));
    CHECK(foldKey(u"THỦY") == foldKey(u"thuỷ"));
    CHECK(foldKey(u"của mùa") == u"của mùa");
    CHECK(foldKey(u"hòa") != foldKey(u"họa"));
}

TEST_CASE("folding drops emphasis, folds blanks and dashes")
{
    CHECK(foldKey(u" ** Lĩnh\u00A0vực – kinh tế** ") == u"lĩnh vực - kinh tế");
    CHECK(foldBare(u"Nơi nhận: Đồng") == u"noi nhan: dong");
}

TEST_CASE("decomposed text normalises with the way back to the original offsets")
{
    const std::u16string decomposed = u"ie\u0323\u0302n a";
    const NormalText normal = toNfc(decomposed);
    CHECK(normal.text == u"iện a");
    CHECK(normal.toOriginal(1) == 1);
    CHECK(normal.toOriginal(2) == 4);
    CHECK(normal.toOriginal(5) == 7);
    CHECK(toNfc(u"iện").origin.empty());
    CHECK(toNfc(u"ie\u0302\u0323n").text == u"iện");
}

TEST_CASE("the alphabet of điểm has đ and leaves out f j w z and the marked vowels")
{
    CHECK(diemOrdinal(u'd') == 4);
    CHECK(diemOrdinal(u'đ') == 5);
    CHECK(diemOrdinal(u'e') == 6);
    CHECK(diemOrdinal(u'y') == 23);
    for (const char16_t letter : std::u16string_view(u"fjwzăâêôơư"))
        CHECK_FALSE(diemOrdinal(letter).has_value());
    CHECK(diemLetter(7) == u'g');
    CHECK_FALSE(diemLetter(24).has_value());
}

TEST_CASE("Roman numerals read only when well formed")
{
    for (int value = 1; value < 200; ++value)
        CHECK(romanValue(toRoman(value)) == value);
    CHECK_FALSE(romanValue(u"IIII").has_value());
    CHECK_FALSE(romanValue(u"VX").has_value());
    CHECK_FALSE(romanValue(u"").has_value());
}

TEST_CASE("capitals are judged on letters only")
{
    CHECK(isUpperCaseText(u"UỶ BAN NHÂN DÂN XÃ 3"));
    CHECK_FALSE(isUpperCaseText(u"Ủy ban nhân dân"));
    CHECK_FALSE(isUpperCaseText(u"I."));
}

TEST_CASE("UTF-8 and UTF-16 convert both ways, and broken bytes become the replacement character")
{
    CHECK(toUtf16("Ủy ban 😀") == u"Ủy ban 😀");
    CHECK(toUtf8(u"Ủy ban 😀") == "Ủy ban 😀");
    CHECK(toUtf16("a\xFFz") == u"a\uFFFDz");
}
