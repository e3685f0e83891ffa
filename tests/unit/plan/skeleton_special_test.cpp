#include "plan/skeleton.hpp"
#include "support/skeleton_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace trinhky;
using namespace trinhky::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string textFor(const std::string& kind, const std::string& medium, std::map<std::string, std::string> fields = {})
{
    auto request = skeletonRequest(kind, std::move(fields));
    request.medium = medium;
    return textOf(contentOf(request));
}

} // namespace

TEST_CASE("a letter says what it is about under its number, and says it once")
{
    CHECK(has(newText("CV"), "\nSố:         /UBND-[ĐƠN VỊ]\nV/v [trích yếu nội dung công văn]\n"));
    const auto text = newText("CV", {{"trichYeu", "Về việc rà soát thủ tục"}, {"donViSoanThao", "VP"}});
    CHECK(has(text, "/UBND-VP\nV/v rà soát thủ tục\n"));
    CHECK(has(newText("CV", {{"trichYeu", "V/v rà soát thủ tục"}}), "\nV/v rà soát thủ tục\n"));
    CHECK(has(newText("CV", {{"trichYeu", "Về việc"}}), "\nV/v Về việc\n"));
    CHECK_FALSE(has(text, "CÔNG VĂN"));
    CHECK(has(contentOf(skeletonRequest("CV", {{"trichYeu", "Về việc rà soát"}})), "\"tk_trichYeu\"/>rà soát<"));
}

TEST_CASE("minutes have no place and date, two who sign and Nơi nhận below them")
{
    const auto text = newText("BB", {{"thuKy", "Trần Thị B"}, {"nguoiKy", "Nguyễn Văn A"}});
    CHECK_FALSE(has(text, "[Địa danh]"));
    CHECK(has(text, "\nTHƯ KÝ\nCHỦ TỌA\nTrần Thị B\nNguyễn Văn A\n"));
    CHECK(has(text, "\nNguyễn Văn A\n\nNơi nhận:\n- [Thành phần tham dự];\n- Lưu: VT, Hồ sơ.\n"));
    CHECK(has(newText("BB", {{"chucVuChuToa", "CHỦ TỊCH"}}), "\nCHỦ TỌA\nCHỦ TỊCH\n"));
}

TEST_CASE("a telegram names who sends it and who receives it above its text")
{
    const auto text =
        newText("CDIEN", {{"nguoiDien", "Chủ tịch Ủy ban nhân dân xã"}, {"kinhGui", "Công an xã\nBan Chỉ huy Quân sự xã"}});
    CHECK(has(text, "\nChủ tịch Ủy ban nhân dân xã điện:\n- Công an xã;\n- Ban Chỉ huy Quân sự xã.\n"));
    CHECK_FALSE(has(text, "Kính gửi"));
}

TEST_CASE("the place of leave confirms only when asked for")
{
    CHECK_FALSE(has(newText("GNP"), "Xác nhận"));
    CHECK(has(newText("GNP", {{"xacNhan", "Xác nhận của nơi nghỉ phép"}}), "\nXác nhận của nơi nghỉ phép\n[Họ và tên]\n"));
}

TEST_CASE("the parties of a contract are those that are named, and each signs")
{
    const auto two = newText("HDONG", {{"benB", "Công ty Thử Nghiệm"}});
    CHECK(has(two, "\nBÊN A: ỦY BAN NHÂN DÂN XÃ [TÊN XÃ]\n"));
    CHECK(has(two, "\nBÊN B: Công ty Thử Nghiệm\n"));
    CHECK(has(two, "\nĐẠI DIỆN BÊN A\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐẠI DIỆN BÊN B\n"));
    CHECK_FALSE(has(two, "BÊN C"));
    CHECK_FALSE(has(two, "Nơi nhận"));
    const auto four = newText("BTT", {{"benC", "Hợp tác xã Thử Nghiệm"}, {"benD", "Tổ hợp tác Thử Nghiệm"}});
    CHECK(has(four, "\nBÊN D: Tổ hợp tác Thử Nghiệm\n"));
    CHECK(has(four, "\nĐẠI DIỆN BÊN D\n"));
}

TEST_CASE("an appendix names its document on paper, and leaves that blank beside the signature's information in electronic form")
{
    const std::map<std::string, std::string> fields{
        {"soPhuLuc", "II"}, {"loaiVanBan", "Kế hoạch"}, {"so", "7"}, {"kyHieu", "KH-UBND"}, {"ngay", "2026-01-05"}};
    const auto paper = textFor("PL", "paper", fields);
    CHECK(has(paper, "\nPhụ lục II\n"));
    CHECK(has(paper, "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã"));
    CHECK_FALSE(has(paper, "giờ"));
    const auto electronic = textFor("PL", "electronic", fields);
    CHECK(has(electronic, "\nSố: 07/KH-UBND; [ngày/tháng/năm; giờ:phút:giây]\n"));
    CHECK_FALSE(has(electronic, "ngày 05"));
}

TEST_CASE("a copy is signed below the original on paper, and told in the corner in electronic form")
{
    const std::map<std::string, std::string> copies{{"SY", "\nSAO Y\nSố:         /SY-UBND\n"},
                                                    {"SL", "\nSAO LỤC\nSố:         /SL-UBND\n"},
                                                    {"TrS", "\nTRÍCH SAO\nSố:         /TrS-UBND\n"}};
    for (const auto& [kind, header] : copies) {
        const auto paper = textFor(kind, "paper");
        CHECK(has(paper, header));
        CHECK(has(paper, "\nNơi nhận:\n- [Nơi nhận bản sao];\n- Lưu: VT.\n"));
        const auto electronic = textFor(kind, "electronic");
        CHECK(electronic.starts_with(header.substr(0, header.find('\n', 1))));
        CHECK(has(electronic, "; Ủy ban nhân dân xã [tên xã]; [ngày/tháng/năm; giờ:phút:giây]\n"));
        CHECK_FALSE(has(electronic, "Nơi nhận"));
    }
}

TEST_CASE("a letter of thanks bears its own heading, neither Quốc hiệu nor number")
{
    const auto text = newText("TC-CONG", {{"tenThu", "Thư cảm ơn"}});
    CHECK(has(text, "\nTHƯ CẢM ƠN\n"));
    CHECK_FALSE(has(text, "CỘNG HÒA"));
    CHECK_FALSE(has(text, "Số:"));
    CHECK_FALSE(has(text, "Nơi nhận"));
}
