#include "plan/signature_block.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

Profile office(std::string issuer, bool collective, std::vector<Signer> signers)
{
    Profile profile;
    profile.issuer = std::move(issuer);
    profile.unit = "XÃ THỬ NGHIỆM";
    profile.collective = collective;
    profile.signers = std::move(signers);
    return profile;
}

/// Whoever signs in an office of the kind that the decree's table has: chair, deputies, heads of the office, delegates.
std::vector<Signer> people(Authority chair)
{
    return {{"ct", "Nguyễn Văn A", "CHỦ TỊCH", chair, "", true},
            {"pct", "Trần Thị B", "PHÓ CHỦ TỊCH", Authority::Deputy, "ct", false},
            {"cvp", "Lê Văn C", "CHÁNH VĂN PHÒNG", Authority::ByOrder, "ct", false},
            {"pcvp", "Nguyễn Thị D", "PHÓ CHÁNH VĂN PHÒNG", Authority::Deputy, "cvp", false},
            {"uq", "Phạm Văn E", "TRƯỞNG PHÒNG KINH TẾ", Authority::ByDelegation, "ct", false}};
}

using Lines = std::vector<std::string>;

/// All lines of the block but the name.
Lines linesOf(const Profile& profile, const std::string& id)
{
    const Signer* signer = profile.findSigner(id);
    REQUIRE(signer);
    const SignatureBlock block = signatureOf(profile, *signer);
    CHECK(block.name == signer->name);
    Lines lines = block.authority;
    lines.push_back(block.post);
    return lines;
}

} // namespace

TEST_CASE("a committee's head signs for it, a deputy for the head (Điều 13)")
{
    const auto committee = office("ỦY BAN NHÂN DÂN", true, people(Authority::Collective));
    CHECK(linesOf(committee, "ct") == Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"});
    CHECK(linesOf(committee, "pct") == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("by order and by delegation nobody signs for the committee")
{
    const auto committee = office("ỦY BAN NHÂN DÂN", true, people(Authority::Collective));
    CHECK(linesOf(committee, "cvp") == Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"});
    CHECK(linesOf(committee, "pcvp") == Lines{"TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"});
    CHECK(linesOf(committee, "uq") == Lines{"TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"});
}

TEST_CASE("where one head decides, the head signs in the post's own right")
{
    const auto school = office("TRƯỜNG TIỂU HỌC THỬ NGHIỆM", false,
                               {{"ht", "Nguyễn Văn A", "HIỆU TRƯỞNG", Authority::Own, "", true},
                                {"pht", "Trần Thị B", "PHÓ HIỆU TRƯỞNG", Authority::Deputy, "ht", false}});
    CHECK(linesOf(school, "ht") == Lines{"HIỆU TRƯỞNG"});
    CHECK(linesOf(school, "pht") == Lines{"KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"});
}

TEST_CASE("an acting head signs Q., and a deputy for the head's post")
{
    const auto alone = office("CHỦ TỊCH ỦY BAN NHÂN DÂN", false, people(Authority::Acting));
    CHECK(linesOf(alone, "ct") == Lines{"Q. CHỦ TỊCH"});
    CHECK(linesOf(alone, "pct") == Lines{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
    const auto committee = office("ỦY BAN NHÂN DÂN", true, people(Authority::Acting));
    CHECK(linesOf(committee, "ct") == Lines{"TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"});
    CHECK(linesOf(committee, "pct") == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("a council signs by its standing body, its chair in the post's own right where the profile says so")
{
    const auto council = office("Hội đồng nhân dân", true, people(Authority::Collective));
    CHECK(linesOf(council, "ct") == Lines{"TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"});
    CHECK(linesOf(council, "pct") == Lines{"TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
    const auto own = office("HỘI ĐỒNG NHÂN DÂN", true, people(Authority::Own));
    CHECK(linesOf(own, "ct") == Lines{"CHỦ TỊCH"});
    CHECK(linesOf(own, "pct") == Lines{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("posts and bodies are printed in capitals however they are given")
{
    auto committee = office("Uỷ ban nhân dân xã Thử Nghiệm", true, people(Authority::Collective));
    committee.unit.clear();
    committee.signers[0].post = " Chủ tịch ";
    committee.signers[1].post = "Phó Chủ tịch";
    CHECK(linesOf(committee, "pct") == Lines{"TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("a profile that does not say for whom still has a block")
{
    auto committee = office("ỦY BAN NHÂN DÂN", true, people(Authority::Collective));
    for (auto& signer : committee.signers)
        signer.onBehalfOf.clear();
    CHECK(linesOf(committee, "pct") == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
    CHECK(linesOf(committee, "cvp") == Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"});
    CHECK(linesOf(committee, "uq") == Lines{"TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"});
    committee.signers = {committee.signers[1]};
    CHECK(linesOf(committee, "pct") == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
}

TEST_CASE("signers who sign for each other in a circle come to an end")
{
    auto committee = office("ỦY BAN NHÂN DÂN", true, people(Authority::Collective));
    committee.signers[0].authority = Authority::Deputy;
    committee.signers[0].onBehalfOf = "pct";
    CHECK(linesOf(committee, "pct").back() == "PHÓ CHỦ TỊCH");
}

TEST_CASE("of a post alone: a deputy signs KT. below the head's lines")
{
    const Lines committee{"TM. ỦY BAN NHÂN DÂN"};
    CHECK(authorityOfPost("PHÓ CHỦ TỊCH", committee) == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"});
    CHECK(authorityOfPost("Phó Chủ tịch", {}) == Lines{"KT. CHỦ TỊCH"});
    CHECK(authorityOfPost("PHÓ CHỦ TỊCH THƯỜNG TRỰC", {}) == Lines{"KT. CHỦ TỊCH"});
    CHECK(authorityOfPost("PHÓ TRƯỞNG PHÒNG", {}) == Lines{"KT. TRƯỞNG PHÒNG"});
    CHECK(authorityOfPost("PHÓ GIÁM ĐỐC", {}) == Lines{"KT. GIÁM ĐỐC"});
}

TEST_CASE("of a post alone: the head keeps the head's lines, the head of an office below a committee signs TL.")
{
    const Lines committee{"TM. ỦY BAN NHÂN DÂN"};
    CHECK(authorityOfPost("CHỦ TỊCH", committee) == committee);
    CHECK(authorityOfPost("Q. CHỦ TỊCH", committee) == committee);
    CHECK(authorityOfPost("CHÁNH VĂN PHÒNG", committee) == Lines{"TL. CHỦ TỊCH"});
    CHECK(authorityOfPost("PHÓ CHÁNH VĂN PHÒNG", committee) == Lines{"TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"});
    CHECK(authorityOfPost("TRƯỞNG PHÒNG", {}) == Lines{});
    CHECK(authorityOfPost("PHÓNG VIÊN", {}) == Lines{});
}
