#include "plan/profile_preview.hpp"
#include "support/sample_profile.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Profile committee()
{
    Profile profile = test::sampleCommittee();
    profile.signers[1].name.clear();
    return profile;
}

} // namespace

TEST_CASE("the preview of a header has its lines, a number and place and date")
{
    CHECK(headerPreview(committee()) == "ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM\nSố: …/QĐ-UBND\nThử Nghiệm, ngày … tháng … năm …");
    Profile division;
    division.superior = "UBND XÃ THỬ NGHIỆM";
    division.issuer = "PHÒNG KINH TẾ";
    CHECK(headerPreview(division) == "UBND XÃ THỬ NGHIỆM\nPHÒNG KINH TẾ\nSố: …/QĐ-…\n…, ngày … tháng … năm …");
}

TEST_CASE("the preview of a deputy's signature says KT. and PHÓ, and where the name is missing")
{
    CHECK(signaturePreview(committee(), "ct") == "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A");
    CHECK(signaturePreview(committee(), "pct") == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n[Họ và tên]");
    CHECK(signaturePreview(committee(), "gd").empty());
}

TEST_CASE("the preview of the recipients ends with the archive line")
{
    Profile profile;
    CHECK(recipientsPreview(profile) == "Nơi nhận:\n- Lưu: ….");
    profile.recipients = {{"*", {"Đảng ủy xã", "Các thôn"}}};
    profile.archive = "VT";
    profile.draftingUnit = "VP";
    CHECK(recipientsPreview(profile) == "Nơi nhận:\n- Đảng ủy xã;\n- Các thôn;\n- Lưu: VT, VP.");
}
