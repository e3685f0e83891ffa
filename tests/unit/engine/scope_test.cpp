#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

/// What NĐ 30 rules and what it does not, and which law rules what it does not.
using namespace trinhky;

namespace {

constexpr Date kToday{2026, 6, 30};

CheckResult checkText(std::string_view text, bool plain = true)
{
    return check(textSnapshot(text, plain), shippedRules(), {}, kToday);
}

bool finds(const CheckResult& result, std::string_view rule)
{
    return std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

constexpr std::string_view kEnd = "1. Một.\n3. Ba./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n";

std::string normative(const std::string& number, const std::string& date, const std::string& enact)
{
    return "HỘI ĐỒNG NHÂN DÂN\nXÃ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: " + number +
           "\nThử Nghiệm, " + date + "\n\nNGHỊ QUYẾT\nQuy định mức thu phí\n\n" + enact +
           "Điều 1. Phạm vi điều chỉnh\nNghị quyết này quy định mức thu phí.\nĐiều 2. Hiệu lực thi hành\nNghị quyết này có hiệu "
           "lực "
           "từ ngày ký./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n";
}

constexpr const char* kOldHead =
    "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm "
    "2015;\n\nQUYẾT NGHỊ:\n";
constexpr const char* kNoHead = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n";
constexpr const char* kNewHead =
    "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\nHội đồng nhân dân ban hành Nghị quyết quy "
    "định mức thu phí.\n";

} // namespace

TEST_CASE("documents of the Party are known by their head and by their number")
{
    const std::string end(kEnd);
    for (const std::string head : {"ĐẢNG BỘ XÃ THỬ NGHIỆM\nBAN CHẤP HÀNH\n*\nSố 12-BC/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n",
                                   "ĐẢNG ỦY XÃ THỬ NGHIỆM          ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố      -KH/ĐU\n",
                                   "ĐẢNG ỦY XÃ THỬ NGHIỆM\n*\nSố: 05-TB/ĐU\n", "CHI BỘ VĂN PHÒNG\n*\nSố …-BC/CB\n"}) {
        INFO(head);
        const auto result = checkText(head + "BÁO CÁO\nKết quả năm 2025\n\n" + end);
        CHECK(result.regime == Regime::OutOfScope);
        CHECK(result.findings.empty());
        CHECK(result.scope.vi.find("của Đảng") != std::string::npos);
    }
}

TEST_CASE("what speaks of the Party, or writes its number wrongly, is ruled by the decree")
{
    const std::string end(kEnd);
    CHECK(checkText(
              "Số: 12/KH-UBND\nThử Nghiệm, ngày 15 tháng 12 năm 2025\nKẾ HOẠCH\nKỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM\n" +
              end)
              .regime == Regime::ND30);
    CHECK(checkText("Số: 12-KH/UBND\nThử Nghiệm, ngày 15 tháng 12 năm 2025\nKẾ HOẠCH\nTrồng cây năm 2026\n" + end).regime ==
          Regime::ND30);
}

TEST_CASE("forms of citizens are out of scope, also those with a title that offices use")
{
    const std::string head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";
    for (const std::string body :
         {"ĐƠN XIN XÁC NHẬN\nKính gửi: Ủy ban nhân dân xã Thử Nghiệm\nTôi tên là: ……\n",
          "TỜ KHAI ĐĂNG KÝ KHAI SINH\nHọ và tên: ……\n",
          "GIẤY ỦY QUYỀN\nTôi là Trần Thị B, ủy quyền cho ông Nguyễn Văn A nhận hồ sơ.\nNgười ủy quyền\nTrần Thị B\n",
          "HỢP ĐỒNG THUÊ NHÀ\nBên A: Nguyễn Văn A\nBên B: Trần Thị B\nĐiều 1. Nhà cho thuê\nMột căn.\n"}) {
        INFO(body);
        const auto result = checkText(head + body, false);
        CHECK(result.regime == Regime::OutOfScope);
        CHECK(result.findings.empty());
        CHECK(result.scope.vi.find("công dân") != std::string::npos);
    }
}

TEST_CASE("an office's authorisation stays in scope")
{
    const auto result =
        checkText("ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: "
                  "05/GUQ-UBND\nThử Nghiệm, ngày 05 tháng 01 năm 2026\nGIẤY ỦY QUYỀN\nVề việc nhận hồ sơ\n" +
                      std::string(kEnd),
                  false);
    CHECK(result.kind == "GUQ");
    CHECK(finds(result, "NUM-GAP"));
}

TEST_CASE("of a copied document the original is judged, and its copy's form is no part of it")
{
    const std::string original =
        "ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/TB-UBND\nThử "
        "Nghiệm, ngày 05 tháng 01 năm 2026\nTHÔNG BÁO\nVề việc nghỉ Tết\n\nCác cơ quan nghỉ từ ngày 16 tháng 02 năm "
        "2026./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n";
    const std::string copy =
        "\nỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM\n\nSAO Y\nSố: 12/SY-UBND\nThử Nghiệm, ngày 07 tháng 01 năm 2026\n\nNơi nhận:\n- Các "
        "thôn;\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn C\n";
    for (const auto& text : {original + copy, "SAO Y; Ủy ban nhân dân xã Thử Nghiệm; 07/01/2026 09:30:00\n" + original}) {
        INFO(text);
        const auto result = checkText(text, true);
        CHECK(result.kind == "TB");
        for (const auto& finding : result.findings)
            FAIL_CHECK(finding.rule << " " << finding.where.paragraph + 1 << ": " << finding.message.vi);
    }
}

TEST_CASE("a kind that the user names is judged")
{
    CheckOptions options;
    options.kind = "BC";
    const auto text = "ĐẢNG ỦY XÃ THỬ NGHIỆM\nSố: 05-BC/ĐU\nBÁO CÁO\nKết quả\n" + std::string(kEnd);
    CHECK(check(textSnapshot(text, true), shippedRules(), options, kToday).regime == Regime::ND30);
}

TEST_CASE("normative resolutions have QUYẾT NGHỊ: under the law of 2015, none under that of 2025")
{
    const auto before = checkText(normative("05/2024/NQ-HĐND", "ngày 05 tháng 01 năm 2024", kOldHead), false);
    CHECK(before.packId == "qppl34-2016");
    CHECK_FALSE(finds(before, "SEC-ENACT"));
    CHECK_FALSE(finds(before, "SEC-AUTHORITY"));
    const auto bare = checkText(normative("05/2024/NQ-HĐND", "ngày 05 tháng 01 năm 2024", kNoHead), false);
    CHECK(finds(bare, "SEC-ENACT"));
    const auto now = checkText(normative("05/2026/NQ-HĐND", "ngày 05 tháng 01 năm 2026", kNewHead), false);
    CHECK(now.regime == Regime::QPPL78);
    for (const auto& finding : now.findings)
        FAIL_CHECK(finding.rule << ": " << finding.message.vi);
}

TEST_CASE("the law of a normative document is named by its date, and says when it was last compared")
{
    const auto pack = [](const std::string& year, const std::string& date) {
        return checkText(normative("05/" + year + "/NQ-HĐND", date, kNewHead), false);
    };
    CHECK(pack("2025", "ngày 31 tháng 3 năm 2025").packId == "qppl34-2016");
    CHECK(pack("2025", "ngày 01 tháng 4 năm 2025").packId == "qppl78-2025");
    CHECK(pack("2025", "ngày 30 tháng 6 năm 2025").packId == "qppl78-2025");
    const auto amended = pack("2025", "ngày 01 tháng 7 năm 2025");
    CHECK(amended.packId == "qppl187-2025");
    CHECK(amended.regime == Regime::QPPL78);
    CHECK_FALSE(amended.packVerified.empty());
}

TEST_CASE("a part that a normative document lacks is said with that law's clause")
{
    auto text = normative("05/2026/NQ-HĐND", "ngày 05 tháng 01 năm 2026", kNewHead);
    text.replace(text.find("Nơi nhận:\n- Lưu: VT.\n"), std::string("Nơi nhận:\n- Lưu: VT.\n").size(), "");
    const auto result = checkText(text, false);
    const auto found =
        std::find_if(result.findings.begin(), result.findings.end(), [](const Finding& f) { return f.rule == "SEC-RECIPIENTS"; });
    REQUIRE(found != result.findings.end());
    CHECK(found->clause.find("78/2025") != std::string::npos);
}

TEST_CASE("a regulation in a file of its own is not asked for what its decision has")
{
    const std::string head =
        "ỦY BAN NHÂN DÂN\nXÃ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nTiếp "
        "công dân\n";
    const std::string line = "(Kèm theo Quyết định số      /QĐ-UBND ngày      tháng      năm       của Ủy ban nhân dân xã)\n";
    const std::string body =
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này quy định việc tiếp công dân.\nĐiều 2. Nguyên tắc\nCông "
        "khai, đúng pháp luật./.\n";
    const auto attached = checkText(head + line + body, true);
    CHECK(attached.kind == "QC");
    for (const auto& finding : attached.findings)
        FAIL_CHECK(finding.rule << ": " << finding.message.vi);
    std::string noHead = line + body;
    const auto bare = checkText("QUY CHẾ\nTiếp công dân\n" + noHead, false);
    CHECK(finds(bare, "SEC-MOTTO"));
    CHECK_FALSE(finds(bare, "SEC-NUMBER"));
}

TEST_CASE("an appendix in a file of its own is one")
{
    const std::string body = "Phụ lục\nDANH MỤC CÔNG TRÌNH\n(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm "
                             "2026)\n1. Đường liên thôn.\n2. "
                             "Nhà văn hóa thôn./.\n";
    const auto result = checkText(body, true);
    CHECK(result.kind == "PL");
    CHECK(result.findings.empty());
    std::string unattached = body;
    unattached.erase(unattached.find("(Kèm"), unattached.find("1. Đường") - unattached.find("(Kèm"));
    CHECK(finds(checkText(unattached, false), "SEC-APPENDIX"));
}
