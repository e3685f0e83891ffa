#include "model/quantities.hpp"

#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

/// "number|unit" of each figure, with "?" where it is doubtful.
std::vector<std::string> read(const std::string& text)
{
    static const UnitWords words({u"tỷ đồng", u"tỷ", u"triệu đồng", u"triệu", u"đồng", u"ha", u"m2", u"%", u"người", u"tạ"});
    const auto whole = toUtf16(text);
    const auto slice = [&](Span span) {
        return toUtf8(std::u16string_view(whole).substr(static_cast<std::size_t>(span.begin),
                                                        static_cast<std::size_t>(span.end - span.begin)));
    };
    std::vector<std::string> found;
    for (const auto& quantity : findQuantities(whole, words))
        found.push_back(quantity.value.toString() + "|" + slice(quantity.unit) + (quantity.doubtful ? "?" : ""));
    return found;
}

using List = std::vector<std::string>;

} // namespace

TEST_CASE("figures are read with their units")
{
    CHECK(read("đạt 15.330 triệu đồng, tăng 95,24% so với") == List{"15330|triệu đồng", "95.24|%"});
    CHECK(read("15,3 TỶ ĐỒNG.") == List{"15.3|TỶ ĐỒNG"});
    CHECK(read("năng suất 58,5 tạ/ha; diện tích 1.134,31ha") == List{"58.5|tạ/ha", "1134.31|ha"});
    CHECK(read("thu 70 triệu đồng / người") == List{"70|triệu đồng / người"});
    CHECK(read("rộng 43.527,30 m2") == List{"43527.30|m2"});
    CHECK(read("có 12 hạng mục") == List{"12|"});
    CHECK(read("05 tỷ đồng") == List{"5|tỷ đồng"});
}

TEST_CASE("figures that may be read in another way are doubtful")
{
    CHECK(read("1134.31 ha") == List{"1134.31|ha?"});
    CHECK(read("10 - 15 tỷ đồng") == List{"10|?", "15|tỷ đồng?"});
    CHECK(read("15 tỷ 330 triệu đồng") == List{"15|tỷ?", "330|triệu đồng?"});
    CHECK(read("đạt 12,5/14 tỷ đồng") == List{"12.5|?"});
}

TEST_CASE("numbers of dates, documents and units are no figures")
{
    CHECK(read("ngày 05/3/2024").size() <= 1);
    CHECK(read("QĐ15, 2a, mục 2.1.3").empty());
    CHECK(read("hai tỷ đồng").empty());
}
