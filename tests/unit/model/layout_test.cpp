#include "engine/checker.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

/// The same plan with its header and signature laid out in the ways that documents are seen to use.
namespace {

using namespace trinhky;

constexpr std::string_view kBody = R"(⟪center bold⟫KẾ HOẠCH
⟪center bold⟫Về tổ chức Ngày hội đọc sách
I. MỤC ĐÍCH, YÊU CẦU
Khuyến khích người dân đọc sách.
II. NỘI DUNG
1. Trưng bày sách tại nhà văn hóa các thôn.
2. Thi kể chuyện theo sách.
III. TỔ CHỨC THỰC HIỆN
Phòng Văn hóa - Xã hội chủ trì, theo dõi việc thực hiện./.
)";

std::string found(const std::string& text)
{
    const auto snapshot = textSnapshot(text);
    const auto result = check(snapshot, shippedRules(), CheckOptions{}, Date{2026, 3, 1});
    std::string rules;
    for (const auto& finding : result.findings)
        if (!finding.rule.starts_with("LAY-")) // where the parts stand is the matter here, not how they look
            rules += finding.rule + " ";
    return rules;
}

std::string laidOut(std::string_view header, std::string_view end)
{
    return std::string(header) + std::string(kBody) + std::string(end);
}

} // namespace

TEST_CASE("a paragraph a line, in table cells")
{
    CHECK(found(laidOut(R"(⟪cell 0 0 0 center bold⟫ỦY BAN NHÂN DÂN
⟪cell 0 0 0 center bold⟫XÃ THỬ NGHIỆM
⟪cell 0 0 0 center⟫Số: 05/KH-UBND
⟪cell 0 0 1 center bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪cell 0 0 1 center bold⟫Độc lập - Tự do - Hạnh phúc
⟪cell 0 0 1 center italic⟫Thử Nghiệm, ngày 06 tháng 02 năm 2026
)",
                        R"(⟪cell 1 0 0⟫Nơi nhận:
⟪cell 1 0 0⟫- Các thôn;
⟪cell 1 0 0⟫- Lưu: VT.
⟪cell 1 0 1 center bold⟫TM. ỦY BAN NHÂN DÂN
⟪cell 1 0 1 center bold⟫CHỦ TỊCH
⟪cell 1 0 1 center bold⟫Nguyễn Văn Mẫu
)")) == "");
}

TEST_CASE("a paragraph a column, with line breaks")
{
    CHECK(found(laidOut(R"(⟪cell 0 0 0 center bold⟫ỦY BAN NHÂN DÂN⏎XÃ THỬ NGHIỆM⏎Số: 05/KH-UBND
⟪cell 0 0 1 center bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎Thử Nghiệm, ngày 06 tháng 02 năm 2026
)",
                        R"(⟪cell 1 0 0⟫Nơi nhận:⏎- Các thôn;⏎- Lưu: VT.
⟪cell 1 0 1 center bold⟫TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎⏎Nguyễn Văn Mẫu
)")) == "");
}

TEST_CASE("a paragraph a line, its columns apart by tabs")
{
    CHECK(found(laidOut("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THỬ NGHIỆM\tĐộc lập - Tự do - Hạnh phúc\n"
                        "Số: 05/KH-UBND\tThử Nghiệm, ngày 06 tháng 02 năm 2026\n",
                        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các thôn;\tCHỦ TỊCH\n- Lưu: VT.\n\n\tNguyễn Văn Mẫu\n")) == "");
}

TEST_CASE("text boxes")
{
    CHECK(found(laidOut("", R"(⟪frame center bold⟫ỦY BAN NHÂN DÂN
⟪frame center bold⟫XÃ THỬ NGHIỆM
⟪frame center⟫Số: 05/KH-UBND
⟪frame center bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪frame center bold⟫Độc lập - Tự do - Hạnh phúc
⟪frame center italic⟫Thử Nghiệm, ngày 06 tháng 02 năm 2026
⟪frame⟫Nơi nhận:
⟪frame⟫- Các thôn;
⟪frame⟫- Lưu: VT.
⟪frame center bold⟫TM. ỦY BAN NHÂN DÂN
⟪frame center bold⟫CHỦ TỊCH
⟪frame center bold⟫Nguyễn Văn Mẫu
)")) == "");
}

TEST_CASE("a text box without the signer's post lacks it")
{
    CHECK(found(laidOut("", R"(⟪frame center bold⟫ỦY BAN NHÂN DÂN
⟪frame center bold⟫XÃ THỬ NGHIỆM
⟪frame center⟫Số: 05/KH-UBND
⟪frame center bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪frame center bold⟫Độc lập - Tự do - Hạnh phúc
⟪frame center italic⟫Thử Nghiệm, ngày 06 tháng 02 năm 2026
⟪frame⟫Nơi nhận:
⟪frame⟫- Các thôn;
⟪frame⟫- Lưu: VT.
⟪frame center bold⟫Nguyễn Văn Mẫu
)")) == "SEC-SIGNAUTHORITY ");
}
