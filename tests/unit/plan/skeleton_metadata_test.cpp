#include "plan/skeleton_metadata.hpp"

#include "support/skeleton_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

std::string metaOf(const std::string& kind, const std::map<std::string, std::string>& fields)
{
    const auto request = test::skeletonRequest(kind, fields);
    const auto form = findForm(test::shippedSource(), kind);
    return metadataXml(resolveValues(*form.value(), request).value(), "mẫu");
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the properties of a document say what is known of it")
{
    const auto meta = metaOf("BC", {{"trichYeu", "kết quả <năm> 2025"},
                                    {"so", "5"},
                                    {"kyHieu", "BC-UBND"},
                                    {"coQuanBanHanh", "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"}});
    CHECK(has(meta, "<dc:title>Báo cáo kết quả &lt;năm&gt; 2025</dc:title>"));
    CHECK(has(meta, "<dc:subject>kết quả &lt;năm&gt; 2025</dc:subject>"));
    CHECK(has(meta, "<meta:keyword>Báo cáo</meta:keyword><meta:keyword>05/BC-UBND</meta:keyword>"
                    "<meta:keyword>Ủy ban nhân dân xã Thử Nghiệm</meta:keyword>"));
    CHECK(has(meta, "<dc:language>vi-VN</dc:language>"));
}

TEST_CASE("a place to fill in is no property")
{
    const auto meta = metaOf("NQ", {});
    CHECK(has(meta, "<dc:title>mẫu</dc:title>"));
    CHECK_FALSE(has(meta, "["));
    CHECK_FALSE(has(meta, "dc:subject"));
    CHECK(has(meta, "<meta:keyword>NQ-HĐND</meta:keyword>"));
}

TEST_CASE("a letter has no name of its kind")
{
    CHECK(has(metaOf("CV", {{"trichYeu", "cung cấp số liệu"}}), "<dc:title>Cung cấp số liệu</dc:title>"));
}
