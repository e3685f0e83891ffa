#include "plan/profile_fields.hpp"

#include "plan/skeleton_values.hpp"
#include "support/sample_profile.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace trinhky;
using namespace trinhky::test;
using Catch::Matchers::ContainsSubstring;

namespace {

using Fields = std::map<std::string, std::string>;

const SkeletonSource& shipped()
{
    static const SkeletonSource source = loadSkeletonSource(readTemplateFiles()).value();
    return source;
}

const SkeletonForm& form(std::string_view kind)
{
    const auto found = findForm(shipped(), kind);
    REQUIRE(found.has_value());
    return *found.value();
}

Fields fieldsOf(const Profile& profile, std::string_view kind, const Fields& given = {}, std::string_view signer = {})
{
    const auto fields = profileFields(profile, form(kind), given, signer);
    REQUIRE(fields.has_value());
    return fields.value();
}

/// What a document of the kind prints with the profile beneath the given values.
SkeletonValues printed(const Profile& profile, const std::string& kind, const Fields& given = {})
{
    SkeletonRequest request;
    request.kind = kind;
    request.fields = given;
    request.office = fieldsOf(profile, kind, given);
    request.archive = profile.archive;
    const auto values = resolveValues(form(kind), request);
    REQUIRE(values.has_value());
    return values.value();
}

std::string recipientsOf(const SkeletonValues& values)
{
    std::string text;
    for (const FieldText& recipient : values.recipients)
        text += recipient.text + "\n";
    return text;
}

} // namespace

TEST_CASE("a profile fills the fields of a form by their contract names")
{
    const Fields fields = fieldsOf(sampleCommittee(), "BC");
    CHECK(fields.at("coQuanBanHanh") == "ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM");
    CHECK(fields.at("diaDanh") == "Thử Nghiệm");
    CHECK(fields.at("quyenHan") == "TM. ỦY BAN NHÂN DÂN");
    CHECK(fields.at("chucVu") == "CHỦ TỊCH");
    CHECK(fields.at("nguoiKy") == "Nguyễn Văn A");
    CHECK(fields.at("noiNhan") == "Thường trực Đảng ủy, HĐND xã");
    CHECK(fields.at("donViSoanThao") == "VP");
    CHECK_FALSE(fields.contains("coQuanChuQuan"));
    for (const auto& [name, value] : fields)
        CHECK(form("BC").field(name) != nullptr);
}

TEST_CASE("the symbol is made of the kind's and the issuer's")
{
    CHECK(printed(sampleCommittee(), "BC").text("kyHieu").text == "BC-UBND");
    auto department = sampleCommittee();
    department.issuer = "PHÒNG KINH TẾ";
    department.unit.clear();
    department.superior = "UBND XÃ THỬ NGHIỆM";
    department.symbol = "PKT";
    CHECK(printed(department, "BC").text("kyHieu").text == "BC-PKT");
    CHECK(printed(department, "BC").text("coQuanChuQuan").text == "UBND XÃ THỬ NGHIỆM");
    CHECK(printed(department, "BC", {{"kyHieu", "BC-X"}}).text("kyHieu").text == "BC-X");
}

TEST_CASE("what the user gives stands above the profile, and the profile above the form's own text")
{
    const auto values = printed(sampleCommittee(), "BC", {{"diaDanh", "Nơi Khác"}, {"donViSoanThao", ""}});
    CHECK(values.text("diaDanh").text == "Nơi Khác");
    CHECK(values.text("donViSoanThao").text.empty());
    CHECK(values.text("nguoiKy").text == "Nguyễn Văn A");
    CHECK(values.text("nguoiKy").fromUser);
    CHECK_FALSE(values.text("trichYeu").fromUser);
}

TEST_CASE("brackets in a profile are text, no places to fill in")
{
    auto profile = sampleCommittee();
    profile.signers[0].name = "Nguyễn [Văn] A";
    CHECK(printed(profile, "BC").text("nguoiKy").fromUser);
}

TEST_CASE("recipients come by kind, and the archive line with the drafting unit is the last")
{
    auto profile = sampleCommittee();
    CHECK(recipientsOf(printed(profile, "BC")) == "Thường trực Đảng ủy, HĐND xã\nLưu: VT, VP\n");
    profile.recipients.push_back({"BC", {"UBND tỉnh", "Các phòng"}});
    profile.archive = "VT, HC";
    CHECK(recipientsOf(printed(profile, "BC", {{"kinhGui", "UBND tỉnh"}})) ==
          "Như trên\nUBND tỉnh\nCác phòng\nLưu: VT, HC, VP\n");
    CHECK(recipientsOf(printed(profile, "BC", {{"noiNhan", "Một nơi"}})) == "Một nơi\nLưu: VT, HC, VP\n");
}

TEST_CASE("a normative document goes where the others of its name go, unless it has a list of its own")
{
    auto profile = sampleCommittee();
    profile.recipients.push_back({"QĐ", {"Các phòng"}});
    CHECK(fieldsOf(profile, "QD-QPPL").at("noiNhan") == "Các phòng");
    profile.recipients.push_back({"QD-QPPL", {"Công báo tỉnh"}});
    CHECK(fieldsOf(profile, "QD-QPPL").at("noiNhan") == "Công báo tỉnh");
    CHECK(fieldsOf(profile, "QĐ").at("noiNhan") == "Các phòng");
    profile.recipients.push_back({"CV", {"Như nơi gửi"}});
    CHECK(fieldsOf(profile, "CV").at("noiNhan") == "Như nơi gửi");
}

TEST_CASE("the articles that the form itself refers to stay above the profile's recipients")
{
    CHECK(recipientsOf(printed(sampleCommittee(), "NQ")) == "Như Điều 2\nThường trực Đảng ủy, HĐND xã\nLưu: VT, VP\n");
}

TEST_CASE("another signer of the profile is chosen by id, by post or by name")
{
    const auto profile = sampleCommittee();
    for (const auto& fields : {fieldsOf(profile, "BC", {}, "pct"), fieldsOf(profile, "BC", {{"chucVu", "Phó Chủ tịch"}}),
                               fieldsOf(profile, "BC", {{"nguoiKy", "Trần Thị B"}})}) {
        CHECK(fields.at("quyenHan") == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH");
        CHECK(fields.at("chucVu") == "PHÓ CHỦ TỊCH");
        CHECK(fields.at("nguoiKy") == "Trần Thị B");
    }
    CHECK(fieldsOf(profile, "BC", {}, "cvp").at("quyenHan") == "TL. CHỦ TỊCH");
    CHECK(fieldsOf(profile, "BC", {{"nguoiKy", "Người Khác"}}).at("chucVu") == "CHỦ TỊCH");
}

TEST_CASE("a post that no signer has leaves the signature to the user")
{
    const Fields given{{"chucVu", "PHÓ CHÁNH VĂN PHÒNG"}, {"nguoiKy", "Đỗ Thị G"}};
    const Fields fields = fieldsOf(sampleCommittee(), "BC", given);
    CHECK_FALSE(fields.contains("quyenHan"));
    CHECK_FALSE(fields.contains("nguoiKy"));
    CHECK(printed(sampleCommittee(), "BC", given).text("quyenHan").text == "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG");
}

TEST_CASE("a signer whom the profile does not have is named with those there are")
{
    const auto fields = profileFields(sampleCommittee(), form("BC"), {}, "gd");
    REQUIRE_FALSE(fields.has_value());
    CHECK_THAT(fields.error().message.vi, ContainsSubstring("“gd”") && ContainsSubstring("pct (Trần Thị B, PHÓ CHỦ TỊCH)"));
    auto nobody = sampleCommittee();
    nobody.signers.clear();
    CHECK_THAT(profileFields(nobody, form("BC"), {}, "gd").error().message.vi, ContainsSubstring("chưa có người ký"));
    CHECK_FALSE(fieldsOf(nobody, "BC").contains("chucVu"));
}

TEST_CASE("a council's chair signs resolutions without TM., other documents for the standing body")
{
    auto council = sampleCommittee();
    council.issuer = "HỘI ĐỒNG NHÂN DÂN";
    council.symbol = "HĐND";
    CHECK(fieldsOf(council, "NQ").at("quyenHan").empty());
    CHECK(fieldsOf(council, "NQ").at("chucVu") == "CHỦ TỊCH");
    CHECK(fieldsOf(council, "NQ", {}, "pct").at("quyenHan") == "KT. CHỦ TỊCH");
    CHECK(fieldsOf(council, "BC").at("quyenHan") == "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN");
    CHECK(printed(council, "NQ").text("quyenHan").text.empty());
}

TEST_CASE("where the head alone decides, nobody signs for the committee")
{
    const auto values = printed(sampleCommittee(), "QĐ", {{"thamQuyen", "nguoiDungDau"}, {"chucVu", "PHÓ CHỦ TỊCH"}});
    CHECK(values.text("quyenHan").text == "KT. CHỦ TỊCH");
    CHECK(values.text("nguoiKy").text == "Trần Thị B");
    CHECK(printed(sampleCommittee(), "QĐ").text("quyenHan").text == "TM. ỦY BAN NHÂN DÂN");
}

TEST_CASE("a body that decides together issues its decisions itself, whatever it is called")
{
    auto board = sampleCommittee();
    board.issuer = "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG";
    board.symbol = "HĐTĐKT";
    const auto values = printed(board, "QĐ");
    CHECK(values.text("thamQuyen").text == "coQuan");
    CHECK(values.text("quyenHan").text == "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG");
    CHECK(values.text("kyHieu").text == "QĐ-HĐTĐKT");
}

TEST_CASE("an official letter's symbol is the issuer's with the unit that drafts")
{
    CHECK(printed(sampleCommittee(), "CV").text("kyHieu").text == "UBND-VP");
    CHECK(printed(sampleCommittee(), "CV", {{"donViSoanThao", "KT"}}).text("kyHieu").text == "UBND-KT");
}

TEST_CASE("without a profile a deputy's post gives KT., below TM. where the body is collective")
{
    const auto authority = [](const std::string& kind, const Fields& fields) {
        SkeletonRequest request;
        request.kind = kind;
        request.fields = fields;
        const auto values = resolveValues(form(kind), request);
        REQUIRE(values.has_value());
        return values.value().text("quyenHan").text;
    };
    CHECK(authority("BC", {{"chucVu", "PHÓ CHỦ TỊCH"}}) == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH");
    CHECK(authority("BC", {{"chucVu", "PHÓ TRƯỞNG PHÒNG"}, {"coQuanBanHanh", "PHÒNG KINH TẾ"}}) == "KT. TRƯỞNG PHÒNG");
    CHECK(authority("NQ", {{"chucVu", "PHÓ CHỦ TỊCH"}}) == "KT. CHỦ TỊCH");
    CHECK(authority("BC", {{"chucVu", "PHÓ CHỦ TỊCH"}, {"quyenHan", "TUQ. CHỦ TỊCH"}}) == "TUQ. CHỦ TỊCH");
    CHECK(authority("BC", {{"chucVu", "CHỦ TỊCH"}}) == "TM. ỦY BAN NHÂN DÂN");
}
