#include "plan/figure_search.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

IndicatorRow row(std::string code, std::string label, std::string name, std::int32_t level = 0)
{
    IndicatorRow made;
    made.code = std::move(code);
    made.label = std::move(label);
    made.name = std::move(name);
    made.level = level;
    made.values.resize(1);
    return made;
}

std::vector<std::string> titles(std::string_view query)
{
    IndicatorSet data{{IndicatorTable{}}};
    data.tables.front().rows = {row("THU", "1", "Thu ngân sách"), row("THU.DAT", "-", "Thu tiền sử dụng đất", 1),
                                row("", "2", "Không có mã")};
    std::vector<std::string> found;
    for (const auto& one : searchRows(data, query))
        found.push_back(one.title);
    return found;
}

using List = std::vector<std::string>;

} // namespace

TEST_CASE("indicators are found by name, number and code without marks")
{
    CHECK(titles("thu ngan") == List{"1 Thu ngân sách (THU)"});
    CHECK(titles("DAT su") == List{"  - Thu tiền sử dụng đất (THU.DAT)"});
    CHECK(titles("Đất") == List{"  - Thu tiền sử dụng đất (THU.DAT)"});
    CHECK(titles("xuất khẩu").empty());
}

TEST_CASE("an empty search finds all that a figure can be named of")
{
    CHECK(titles("").size() == 2);
    CHECK(titles("  ").size() == 2);
}
