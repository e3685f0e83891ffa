#include "plan/profile_draft.hpp"
#include "support/sample_profile.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

TEST_CASE("ids are made of plain letters and differ from those taken")
{
    CHECK(freeId("UBND xã Thử Nghiệm", {}) == "ubnd-xa-thu-nghiem");
    CHECK(freeId("Đội 3 – (mới)", {}) == "doi-3-moi");
    CHECK(freeId("…", {}) == "ho-so");
    CHECK(freeId("ubnd", {"ubnd"}) == "ubnd-2");
    CHECK(freeId("ubnd", {"ubnd", "ubnd-2"}) == "ubnd-3");
}

TEST_CASE("a copy has an id and a name of its own")
{
    const auto copy = copyOf(test::sampleCommittee(), {"ubnd"});
    CHECK(copy.id == "ubnd-2");
    CHECK(copy.name == "UBND xã Thử Nghiệm (bản sao)");
    CHECK(copy.signers == test::sampleCommittee().signers);
}

TEST_CASE("choosing a deputy takes the head's place and gives the post PHÓ")
{
    auto profile = test::sampleCommittee();
    profile.signers.push_back({"moi", "Phạm Thị D", "", Authority::Own, "", false});
    setAuthority(profile, 3, Authority::Deputy);
    CHECK(profile.signers[3].onBehalfOf == "ct");
    CHECK(profile.signers[3].post == "PHÓ CHỦ TỊCH");
    setPrincipal(profile, 3, "cvp");
    CHECK(profile.signers[3].post == "PHÓ CHÁNH VĂN PHÒNG");
    CHECK(faultsOf(profile).empty());
    setAuthority(profile, 3, Authority::Own);
    CHECK(profile.signers[3].onBehalfOf.empty());
    CHECK(profile.signers[3].post == "CHÁNH VĂN PHÒNG");
}

TEST_CASE("a deputy's own wording of the post stays when the head is chosen again")
{
    auto profile = test::sampleCommittee();
    profile.signers[1].post = "PHÓ CHỦ TỊCH THƯỜNG TRỰC";
    setPrincipal(profile, 1, "cvp");
    CHECK(profile.signers[1].post == "PHÓ CHỦ TỊCH THƯỜNG TRỰC");
}

TEST_CASE("a deputy who now signs by order gets the post of nobody")
{
    auto profile = test::sampleCommittee();
    setAuthority(profile, 1, Authority::ByOrder);
    CHECK(profile.signers[1].post.empty());
    CHECK(profile.signers[1].onBehalfOf == "ct");
}

TEST_CASE("deputies follow when the post of their head is changed")
{
    auto profile = test::sampleCommittee();
    setPost(profile, 0, "GIÁM ĐỐC");
    CHECK(profile.signers[1].post == "PHÓ GIÁM ĐỐC");
    CHECK(profile.signers[2].post == "CHÁNH VĂN PHÒNG");
    setPost(profile, 0, "");
    CHECK(profile.signers[1].post.empty());
    setPost(profile, 0, "C");
    CHECK(profile.signers[1].post == "PHÓ C");
}

TEST_CASE("only those who may be signed for are offered")
{
    auto profile = test::sampleCommittee();
    CHECK(principalsOf(profile, 0).empty());
    CHECK(principalsOf(profile, 1) == std::vector<std::size_t>{0, 2});
    CHECK(principalsOf(profile, 2) == std::vector<std::size_t>{0});
    setAuthority(profile, 0, Authority::Deputy);
    CHECK(principalsOf(profile, 0).empty());
    CHECK(profile.signers[0].onBehalfOf.empty());
    CHECK_FALSE(faultsOf(profile).empty());
}

TEST_CASE("a circle of deputies is survived, and nobody in it is offered to one of it")
{
    auto profile = test::sampleCommittee();
    profile.signers[0].authority = Authority::Deputy;
    profile.signers[0].onBehalfOf = "cvp";
    CHECK(principalsOf(profile, 0).empty());
    CHECK(principalsOf(profile, 2).empty());
    CHECK(principalsOf(profile, 1) == std::vector<std::size_t>{2});
}

TEST_CASE("the first signer added is the head, the next ones are deputies")
{
    Profile profile = emptyProfile({"ho-so"});
    CHECK(profile.id == "ho-so-2");
    REQUIRE(profile.signers.size() == 1);
    CHECK(profile.signers[0].authority == Authority::Own);
    CHECK(profile.signers[0].standard);
    setCollective(profile, true);
    CHECK(profile.signers[0].authority == Authority::Collective);
    setPost(profile, 0, "CHỦ TỊCH");
    CHECK(addSigner(profile) == 1);
    CHECK(addSigner(profile) == 2);
    CHECK(profile.signers[1].post == "PHÓ CHỦ TỊCH");
    CHECK(profile.signers[1].id != profile.signers[2].id);
    setCollective(profile, false);
    CHECK(profile.signers[0].authority == Authority::Own);
    CHECK(profile.signers[1].authority == Authority::Deputy);
}

TEST_CASE("nobody signs for a signer who is gone, and another one is the standard")
{
    auto profile = test::sampleCommittee();
    removeSigner(profile, 0);
    CHECK(profile.signers.size() == 2);
    CHECK(profile.signers[0].onBehalfOf.empty());
    CHECK(profile.signers[1].onBehalfOf.empty());
    CHECK(profile.signers[0].standard);
    removeSigner(profile, 1);
    removeSigner(profile, 0);
    CHECK(profile.signers.empty());
}

TEST_CASE("one signer at most is the standard")
{
    auto profile = test::sampleCommittee();
    setStandard(profile, 1, true);
    CHECK_FALSE(profile.signers[0].standard);
    CHECK(profile.signers[1].standard);
    setStandard(profile, 1, false);
    CHECK_FALSE(profile.signers[1].standard);
}

TEST_CASE("recipients are kept without the marks of the list")
{
    Profile profile;
    setRecipients(profile, "*", "- Như trên;\n\n  – UBND tỉnh;\n• Các thôn.\n");
    CHECK(profile.recipientsOf("BC") == std::vector<std::string>{"Như trên", "UBND tỉnh", "Các thôn"});
    CHECK(recipientsText(profile, "*") == "Như trên\nUBND tỉnh\nCác thôn");
    setRecipients(profile, "NQ", "HĐND tỉnh");
    CHECK(profile.recipientsOf("NQ") == std::vector<std::string>{"HĐND tỉnh"});
    CHECK(recipientsText(profile, "TB").empty());
    setRecipients(profile, "NQ", " ; \n");
    CHECK(profile.recipients.size() == 1);
    setRecipients(profile, "TB", "");
    CHECK(profile.recipients.size() == 1);
}

TEST_CASE("a signer's line says name, post and right to sign")
{
    CHECK(signerLine(test::sampleCommittee().signers[1]) == "Trần Thị B, PHÓ CHỦ TỊCH (KT.)");
    CHECK(signerLine({"gd", "", "GIÁM ĐỐC", Authority::Own, "", false}) == "GIÁM ĐỐC");
}
