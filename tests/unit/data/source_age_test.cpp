#include "data/source_age.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("a source whose file was written since is told as old, one that nothing uses is not")
{
    DataRecord record;
    record.sources = {{"file:///a.xml", "a.xml", "2026-01-05T08:30:12", "2026-01-06T09:00:00"},
                      {"file:///b.xml", "b.xml", "2026-01-05T08:30:12", "2026-01-06T09:00:00"}};
    record.tables = {{"tk_t01", "07", "", 0, 1, {}, {}}};
    const auto at = [&](const std::string& time) { return oldSources(record, [&](const std::string&) { return time; }); };
    REQUIRE(at("2026-02-01T07:05:00").size() == 1);
    CHECK(at("2026-02-01T07:05:00")
              .front()
              .vi.find("“a.xml” có bản mới hơn, lưu lúc 07:05 01/02/2026; số liệu trong văn "
                       "bản lấy từ bản lưu lúc 08:30 05/01/2026") != std::string::npos);
    CHECK(at("2026-01-05T08:30:12").empty());
    CHECK(at("").empty());
}
