#include "data/profile.hpp"
#include "support/mutation.hpp"
#include "support/sample_profile.hpp"
#include "support/samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace trinhky;
using namespace trinhky::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::filesystem::path kSamples = std::filesystem::path(TRINHKY_SOURCE_DIR) / "tests/samples/profiles";

Profile sample(const std::string& name)
{
    auto profile = readProfile({name, contentOf(kSamples / name)});
    REQUIRE(profile.has_value());
    return std::move(profile.value());
}

/// The profile read from what was written of it.
Profile again(const Profile& profile)
{
    auto result = readProfile({"lại.xml", writeProfile(profile)});
    REQUIRE(result.has_value());
    return std::move(result.value());
}

/// "place: sentence" of each fault.
std::string faultText(const Profile& profile)
{
    std::string text;
    for (const ProfileFault& fault : faultsOf(profile)) {
        CHECK_FALSE(fault.message.en.empty());
        text += fault.place + ": " + fault.message.vi + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("the contract's profile is read whole")
{
    CHECK(sample("valid/ubnd_xa.xml") == sampleCommittee());
    CHECK(faultText(sampleCommittee()).empty());
}

TEST_CASE("a profile's prefix, CDATA and blanks around a text make no difference")
{
    const Profile profile = sample("valid/phong_kinh_te.xml");
    CHECK(profile.place == "Thử Nghiệm");
    CHECK(profile.superior == "UBND XÃ THỬ NGHIỆM");
    CHECK_FALSE(profile.collective);
    CHECK(profile.recipientsOf("BC") == std::vector<std::string>{"UBND xã (để báo cáo)", "Phòng Văn hóa - Xã hội"});
    CHECK(profile.recipientsOf("TB").empty());
    CHECK(profile.standardSigner()->id == "tp");
    CHECK(profile.findSigner("cv")->authority == Authority::ByDelegation);
    CHECK(profile.findSigner("gd") == nullptr);
    CHECK(faultText(profile).empty());
}

TEST_CASE("the first signer stands in where none is marked as standard")
{
    Profile profile = sampleCommittee();
    profile.signers[0].standard = false;
    CHECK(profile.standardSigner()->id == "ct");
    profile.signers.clear();
    CHECK(profile.standardSigner() == nullptr);
}

TEST_CASE("every sample profile is read or refused as its folder says, at the line and column of the fault")
{
    const auto read = [](const std::string& content, const std::string& name) -> std::optional<Error> {
        const auto profile = readProfile({name, content});
        return profile ? std::nullopt : std::optional(profile.error());
    };
    CHECK(misjudgedSamples(kSamples, read) == std::vector<std::string>{});
}

TEST_CASE("a profile is written so that reading it gives the same")
{
    for (const char* name : {"valid/ubnd_xa.xml", "valid/ubnd_phuong.xml", "valid/phong_kinh_te.xml", "valid/nho_nhat.xml"}) {
        CAPTURE(name);
        const Profile profile = sample(name);
        CHECK(again(profile) == profile);
    }
}

TEST_CASE("what XML needs escaped comes back, and what it cannot hold is left out")
{
    Profile profile = sampleCommittee();
    profile.name = R"(<UBND> & "HĐND" 'xã' ]]>)";
    profile.issuer = "ỦY BAN\nNHÂN DÂN";
    profile.place = "A & B\nC";
    profile.recipients[0].recipients[0] = "<mọi nơi>";
    CHECK(again(profile) == profile);
    profile.place = std::string("Thử\x01 Nghiệm");
    CHECK(again(profile).place == "Thử Nghiệm");
}

TEST_CASE("a written profile is what the contract shows")
{
    const std::string text = writeProfile(sampleCommittee());
    CHECK_THAT(text, ContainsSubstring(R"(<profile xmlns="urn:trinhky:profile:1" id="ubnd" name="UBND xã Thử Nghiệm">)"));
    CHECK_THAT(text, ContainsSubstring(R"(<signer id="pct" name="Trần Thị B" post="PHÓ CHỦ TỊCH" authority="KT" for="ct" />)"));
    CHECK_THAT(text, ContainsSubstring(R"(<archive>VT</archive>)"));
}

TEST_CASE("faults: id, name and issuer")
{
    Profile profile = sampleCommittee();
    profile.id = "ủy ban";
    profile.name = " ";
    profile.issuer.clear();
    const std::string text = faultText(profile);
    CHECK_THAT(text, ContainsSubstring("id: Mã hồ sơ"));
    CHECK_THAT(text, ContainsSubstring("name: Chưa đặt tên"));
    CHECK_THAT(text, ContainsSubstring("issuer: Chưa có tên cơ quan"));
}

TEST_CASE("faults: signers who cannot be told apart, without a post, or with a title")
{
    Profile profile = sampleCommittee();
    profile.signers.push_back({"ct", "TS. Phạm Văn E", "", Authority::Own, "", true});
    profile.signers.push_back({"", "", "ỦY VIÊN", Authority::ByDelegation, "ct", false});
    const std::string text = faultText(profile);
    CHECK_THAT(text, ContainsSubstring("signer:ct: Người ký “TS. Phạm Văn E”: mã “ct” đã dùng"));
    CHECK_THAT(text, ContainsSubstring("chưa có chức vụ"));
    CHECK_THAT(text, ContainsSubstring("học hàm, học vị"));
    CHECK_THAT(text, ContainsSubstring("đã chọn người khác ký mặc định"));
    CHECK_THAT(text, ContainsSubstring("signer:#5: Người ký số 5: chưa có mã"));
}

TEST_CASE("faults: names that only begin like a title are sound")
{
    Profile profile = sampleCommittee();
    for (const char* name : {"Tạ Sỹ Hùng", "Bsơ Văn A", "Thạch Sơn"}) {
        profile.signers[0].name = name;
        CHECK(faultText(profile).empty());
    }
    for (const char* name : {"ThS. Nguyễn Văn A", "PGS.TS Nguyễn Văn A", "BS Nguyễn Văn A", "Tiến sĩ Nguyễn Văn A"}) {
        profile.signers[0].name = name;
        CHECK_THAT(faultText(profile), ContainsSubstring("học hàm, học vị"));
    }
}

TEST_CASE("faults: who may sign for whom (Điều 13)")
{
    struct Row {
        Authority authority;
        const char* post;
        const char* onBehalfOf;
        const char* says; ///< "" sound
    };
    const Row rows[] = {
        {Authority::Deputy, "PHÓ CHỦ TỊCH", "ct", ""},
        {Authority::Deputy, "PHÓ CHỦ TỊCH", "", "phải chỉ rõ ký thay cho ai"},
        {Authority::Deputy, "PHÓ CHỦ TỊCH", "khong", "phải chỉ rõ ký thay cho ai"},
        {Authority::Deputy, "PHÓ CHỦ TỊCH", "pct", "phải ký cho người đứng đầu"},
        {Authority::Deputy, "PHÓ CHÁNH VĂN PHÒNG", "cvp", ""},
        {Authority::Deputy, "PHÓ CHÁNH VĂN PHÒNG", "moi", "vòng"},
        {Authority::Deputy, "ỦY VIÊN", "ct", "dành cho cấp phó"},
        {Authority::Deputy, "PHÓ TRƯỞNG PHÒNG", "uq", "không được ủy quyền lại"},
        {Authority::ByOrder, "CHÁNH VĂN PHÒNG", "pct", "phải ký cho người đứng đầu"},
        {Authority::ByOrder, "PHÓ CHÁNH VĂN PHÒNG", "ct", "cấp phó ký thay cấp trưởng"},
        {Authority::ByDelegation, "PHÓ CHÁNH VĂN PHÒNG", "ct", ""},
        {Authority::ByDelegation, "CHUYÊN VIÊN", "cvp", "phải ký cho người đứng đầu"},
        {Authority::Acting, "CHỦ TỊCH", "", ""},
        {Authority::Own, "PHÓ CHỦ TỊCH", "", "cấp phó ký thay cấp trưởng"},
        {Authority::Collective, "CHỦ TỊCH", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(static_cast<int>(row.authority), row.post, row.onBehalfOf);
        Profile profile = sampleCommittee();
        profile.signers.push_back({"uq", "Phạm Văn E", "CHUYÊN VIÊN", Authority::ByDelegation, "ct", false});
        profile.signers.push_back({"moi", "Đỗ Thị G", row.post, row.authority, row.onBehalfOf, false});
        const std::string text = faultText(profile);
        if (*row.says == '\0')
            CHECK(text.empty());
        else
            CHECK_THAT(text, ContainsSubstring(std::string("signer:moi: Người ký “Đỗ Thị G”: ")) && ContainsSubstring(row.says));
    }
}

TEST_CASE("faults: TM. in an office with one head, and two lists for one kind")
{
    Profile profile = sampleCommittee();
    profile.collective = false;
    profile.recipients.push_back({"*", {}});
    const std::string text = faultText(profile);
    CHECK_THAT(text, ContainsSubstring("signer:ct: Người ký “Nguyễn Văn A”: “TM.” chỉ dùng"));
    CHECK_THAT(text, ContainsSubstring("recipients:*: "));
}

TEST_CASE("a damaged profile is refused in words with a place, or is a profile that can be written and read")
{
    const auto original = contentOf(kSamples / "valid/ubnd_xa.xml");
    std::mt19937 random(20201930);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto text = mutated(original, random);
        const auto profile = readProfile({"a.xml", text});
        CAPTURE(text);
        if (profile) {
            const Profile written = again(profile.value());
            CHECK(again(written) == written);
            CHECK(written.signers.size() == profile.value().signers.size());
            faultsOf(written);
            continue;
        }
        ++refused;
        CHECK(profile.error().line >= 1);
        CHECK(profile.error().column >= 1);
        CHECK(profile.error().message.vi.size() > 10);
    }
    CHECK(refused > 1000);
}
