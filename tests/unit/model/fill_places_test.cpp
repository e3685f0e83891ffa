#include "model/fill_places.hpp"

#include "base/text.hpp"
#include "data/element_style.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

std::vector<std::u16string> cut(std::u16string_view text, const std::vector<Span>& spans)
{
    std::vector<std::u16string> parts;
    for (const auto& span : spans)
        parts.emplace_back(text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.end - span.begin)));
    return parts;
}

std::vector<std::u16string> typed(std::u16string_view text) { return cut(text, typedParts(text)); }
std::vector<std::u16string> blanks(std::u16string_view text) { return cut(text, blanksToFill(text)); }

using Parts = std::vector<std::u16string>;

} // namespace

TEST_CASE("brackets without our style are a place to fill in only when they ask for words")
{
    CHECK(isPlaceToFill(u"[họ và tên]", false));
    CHECK(isPlaceToFill(u"[…]", false));
    CHECK(isPlaceToFill(u"{{BANG}}", false));
    CHECK_FALSE(isPlaceToFill(u"[1]", false));
    CHECK_FALSE(isPlaceToFill(u"[đã ký]", false));
    CHECK_FALSE(isPlaceToFill(u"[x]", false));
    CHECK(isPlaceToFill(u"[1]", true));
}

TEST_CASE("what is typed over or beside a placeholder is told from the placeholder")
{
    CHECK(typed(u"[Địa danh]").empty());
    CHECK(typed(u"[ngày][tháng]{{BANG}}").empty());
    CHECK(typed(u"Thử Nghiệm") == Parts{u"Thử Nghiệm"});
    CHECK(typed(u"xã [tên xã]A") == Parts{u"xã ", u"A"});
    CHECK(typed(u"[Địa danh") == Parts{u"[Địa danh"});
    CHECK(typed(u"{một}") == Parts{u"{một}"});
    CHECK(typed(u"").empty());
}

TEST_CASE("blanks of number and date are runs of blanks and dots, without those that separate words")
{
    CHECK(blanks(u"        ") == Parts{u"        "});
    CHECK(blanks(u"ngày      tháng      năm 2026") == Parts{u"    ", u"    "});
    CHECK(blanks(u"ngày  tháng 3 năm 20…") == Parts{u" ", u"…"});
    CHECK(blanks(u"ngày 05 tháng 01 năm 2026").empty());
    CHECK(blanks(u"ngày … tháng ..... năm 2026.") == Parts{u"…", u"....."});
    CHECK(blanks(u"05").empty());
    CHECK(blanks(u"").empty());
}

TEST_CASE("a bookmark of a second form stands for the same field")
{
    CHECK(fieldOfBookmark("tk_so") == "so");
    CHECK(fieldOfBookmark("tk_so_2") == "so");
    CHECK(fieldOfBookmark("tk_ngay_full") == "ngay_full");
    CHECK(fieldOfBookmark("tk_ngay_full_12") == "ngay_full");
    CHECK(fieldOfBookmark("tk_ngay_") == "ngay_");
    CHECK(fieldOfBookmark("so").empty());
}

TEST_CASE("the forms mark their placeholders with the style that is looked for")
{
    const auto files = test::readTemplateFiles();
    const auto elements =
        std::find_if(files.begin(), files.end(), [](const auto& f) { return f.name == "skeletons/elements.xml"; });
    REQUIRE(elements != files.end());
    CHECK(toUtf16(loadElementStyles(*elements).value().placeholderStyle) == kPlaceholderStyle);
}
