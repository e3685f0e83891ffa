#include "plan/office_setup.hpp"

#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

const OfficeKinds& shipped()
{
    static const OfficeKinds kinds = loadOfficeKinds(test::readTemplateFiles()).value();
    return kinds;
}

const OfficeKind& kind(std::string_view id)
{
    const auto* found = shipped().find(id);
    REQUIRE(found != nullptr);
    return *found;
}

OfficeAnswers commune()
{
    OfficeAnswers answers;
    answers.unit = "xã Thử Nghiệm";
    return answers;
}

Profile made(std::string_view id, const OfficeAnswers& answers) { return profileOf(shipped(), kind(id), answers, {}); }

} // namespace

TEST_CASE("a committee's profile follows from the name of its commune")
{
    auto answers = commune();
    answers.headName = "Nguyễn Văn A";
    answers.deputies = "Trần Thị B\nLê Văn C";
    answers.byOrder = "Phạm Thị D";
    const auto profile = made("ubnd-xa", answers);
    CHECK(profile.id == "ubnd");
    CHECK(profile.name == "UBND xã Thử Nghiệm");
    CHECK(profile.issuer == "ỦY BAN NHÂN DÂN");
    CHECK(profile.unit == "XÃ THỬ NGHIỆM");
    CHECK(profile.symbol == "UBND");
    CHECK(profile.collective);
    CHECK(profile.superior.empty());
    CHECK(profile.place == "Thử Nghiệm");
    CHECK(profile.archive == "VT");
    REQUIRE(profile.signers.size() == 4);
    CHECK(profile.signers[0] == Signer{"ct", "Nguyễn Văn A", "CHỦ TỊCH", Authority::Collective, "", true});
    CHECK(profile.signers[1] == Signer{"pct", "Trần Thị B", "PHÓ CHỦ TỊCH", Authority::Deputy, "ct", false});
    CHECK(profile.signers[2] == Signer{"pct2", "Lê Văn C", "PHÓ CHỦ TỊCH", Authority::Deputy, "ct", false});
    CHECK(profile.signers[3] == Signer{"cvp", "Phạm Thị D", "CHÁNH VĂN PHÒNG", Authority::ByOrder, "ct", false});
    CHECK(profile.recipientsOf("BC").front() == "Thường trực Đảng ủy, HĐND xã");
}

TEST_CASE("a division names itself, its symbol and its superior")
{
    auto answers = commune();
    answers.office = "Phòng Kinh tế";
    answers.deputies = "Trần Thị B";
    const auto profile = made("phong-xa", answers);
    CHECK(profile.issuer == "PHÒNG KINH TẾ");
    CHECK(profile.unit.empty());
    CHECK(profile.symbol == "PKT");
    CHECK(profile.superior == "UBND XÃ THỬ NGHIỆM");
    CHECK(profile.name == "Phòng Kinh tế xã Thử Nghiệm");
    CHECK_FALSE(profile.collective);
    CHECK(profile.signers[1].post == "PHÓ TRƯỞNG PHÒNG");
    answers.symbol = "KT";
    answers.superior = "";
    answers.headPost = "Giám đốc";
    const auto other = made("phong-xa", answers);
    CHECK(other.symbol == "KT");
    CHECK(other.superior.empty());
    CHECK(other.signers[0].post == "GIÁM ĐỐC");
    CHECK(other.signers[1].post == "PHÓ GIÁM ĐỐC");
}

TEST_CASE("the unit may be typed in any case, and numbers keep their level in the place")
{
    OfficeAnswers answers;
    answers.unit = "  PHƯỜNG  THỬ NGHIỆM ";
    CHECK(made("ubnd-xa", answers).name == "UBND phường Thử Nghiệm");
    CHECK(made("ubnd-xa", answers).place == "Thử Nghiệm");
    CHECK(made("ubnd-xa", answers).recipientsOf("*").front() == "Thường trực Đảng ủy, HĐND phường");
    answers.unit = "xa Thu Nghiem";
    CHECK(made("ubnd-xa", answers).name == "UBND xã Thu Nghiem");
    answers.unit = "Phường 3";
    CHECK(made("ubnd-xa", answers).unit == "PHƯỜNG 3");
    CHECK(made("ubnd-xa", answers).place == "Phường 3");
    answers.unit = "Thành phố Hồ Chí Minh";
    CHECK(made("ubnd-tinh", answers).place == "Thành phố Hồ Chí Minh");
    CHECK(made("ubnd-tinh", answers).unit == "THÀNH PHỐ HỒ CHÍ MINH");
    answers.unit = "thành phố Thử Nghiệm";
    CHECK(made("hdnd-tinh", answers).recipientsOf("*").front() == "Thường trực Thành ủy");
}

TEST_CASE("what the user has said stands against what would follow")
{
    auto answers = commune();
    answers.place = "Xã Thử Nghiệm";
    answers.recipients = "- Thường trực HĐND xã;\n\nCác thôn.";
    answers.draftingUnit = "";
    const auto profile = made("ubnd-xa", answers);
    CHECK(profile.place == "Xã Thử Nghiệm");
    CHECK(profile.recipientsOf("*") == std::vector<std::string>{"Thường trực HĐND xã", "Các thôn"});
    CHECK(profile.draftingUnit.empty());
    const auto all = completed(shipped(), kind("ubnd-xa"), answers);
    CHECK(*all.place == "Xã Thử Nghiệm");
    CHECK(*all.office == "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM");
    CHECK(*all.headPost == "CHỦ TỊCH");
}

TEST_CASE("the first step asks for the unit with its level and for the name of an office")
{
    CHECK(missingOf(shipped(), kind("ubnd-xa"), commune()).empty());
    OfficeAnswers answers;
    CHECK(missingOf(shipped(), kind("ubnd-xa"), answers).size() == 1);
    answers.unit = "Thử Nghiệm";
    CHECK(missingOf(shipped(), kind("ubnd-xa"), answers).size() == 1);
    answers.unit = "xã";
    CHECK(missingOf(shipped(), kind("ubnd-xa"), answers).size() == 1);
    CHECK(missingOf(shipped(), kind("phong-xa"), commune()).size() == 1);
    CHECK(missingOf(shipped(), kind("phong-xa"), {}).size() == 2);
}

TEST_CASE("every shipped kind of office makes a sound profile with no place left to fill in")
{
    for (const auto& offered : shipped().kinds) {
        CAPTURE(offered.id);
        OfficeAnswers answers;
        answers.unit = offered.unitExample;
        if (hasOwnName(offered))
            answers.office = offered.nameExample;
        answers.headName = "Nguyễn Văn A";
        answers.deputies = "Trần Thị B";
        if (!byOrderPost(offered).empty())
            answers.byOrder = "Lê Văn C";
        const auto profile = profileOf(shipped(), offered, answers, {});
        CHECK(faultsOf(profile).empty());
        CHECK(missingOf(shipped(), offered, answers).empty());
        const auto file = writeProfile(profile);
        CHECK(file.find('{') == std::string::npos);
        const auto again = readProfile({"profile.xml", file});
        REQUIRE(again.has_value());
        CHECK(again.value() == profile);
        CHECK(profileOf(shipped(), offered, answers, {profile.id}).id == profile.id + "-2");
    }
}

TEST_CASE("a list of kinds of office that names no pattern is refused with its place")
{
    const std::string list =
        "<offices xmlns=\"urn:trinhky:offices:1\">\n<office id=\"x\" unit=\"xã A\"><vi>A</vi><en>A</en></office></offices>";
    const std::vector<NamedText> files{{"offices/kinds.xml", list}};
    const auto read = loadOfficeKinds(files);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().file == "offices/kinds.xml");
    CHECK(read.error().line == 2);
    CHECK_FALSE(loadOfficeKinds({}).has_value());
}
