#include "report/exchange_header.hpp"

#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

const std::vector<DocumentKind>& kinds() { return shippedRules().kinds; }

ExchangeHeader headerOf(std::string_view text, int pages = 2)
{
    const Snapshot snapshot = textSnapshot(text);
    return exchangeHeader(analyse(snapshot, kinds()), kinds(), pages);
}

constexpr std::string_view kLetter = R"(ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM
⟪bold⟫SỞ NỘI VỤ
Số: 18/SNV-VP
⟪bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪bold⟫Độc lập - Tự do - Hạnh phúc
Thử Nghiệm, ngày 05 tháng 01 năm 2026
V/v báo cáo “nhân sự” & biên chế < 10 người
Kính gửi:
- Ủy ban nhân dân các xã, phường;
- Văn phòng UBND tỉnh.
Sở Nội vụ đề nghị các cơ quan báo cáo trước ngày 10 tháng 01 năm 2026./.
Nơi nhận:
- Như trên;
- Thường trực Tỉnh ủy (để báo cáo);
- Lưu: VT, VP.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị B
)";

constexpr std::string_view kDraft = R"(ỦY BAN NHÂN DÂN
XÃ THỬ NGHIỆM
Số:      /BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
[Địa danh], ngày     tháng     năm 2026
BÁO CÁO
[Trích yếu nội dung]
I. KẾT QUẢ
Thu ngân sách đạt dự toán./.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
[Họ và tên]
)";

bool asks(const ExchangeHeader& header, std::string_view sentence)
{
    for (const Message& message : missingFrom(header))
        if (message.vi == sentence)
            return true;
    return false;
}

} // namespace

TEST_CASE("a letter says everything of its header")
{
    const ExchangeHeader header = headerOf(kLetter);
    CHECK(header.superior == "ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM");
    CHECK(header.issuer == "SỞ NỘI VỤ");
    CHECK(header.number == "18");
    CHECK(header.notation == "SNV-VP");
    CHECK(header.place == "Thử Nghiệm");
    CHECK(header.date == Date{2026, 1, 5});
    CHECK(header.typeName == "Công văn");
    CHECK_FALSE(header.normative);
    CHECK(header.subject == "báo cáo “nhân sự” & biên chế < 10 người");
    CHECK(header.to == std::vector<std::string>{"Ủy ban nhân dân các xã, phường", "Văn phòng UBND tỉnh"});
    CHECK(header.recipients == std::vector<std::string>{"Thường trực Tỉnh ủy"});
    CHECK(header.competence == "KT. GIÁM ĐỐC");
    CHECK(header.position == "PHÓ GIÁM ĐỐC");
    CHECK(header.signer == "Trần Thị B");
    CHECK(missingFrom(header).empty());
}

TEST_CASE("a draft names what it does not say yet, and placeholders are not passed on")
{
    const ExchangeHeader header = headerOf(kDraft);
    CHECK(header.issuer == "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM");
    CHECK(header.number.empty());
    CHECK(header.notation == "BC-UBND");
    CHECK(header.to == std::vector<std::string>{"UBND tỉnh"});
    CHECK(header.competence == "TM. ỦY BAN NHÂN DÂN");
    CHECK(header.position == "CHỦ TỊCH");
    CHECK(missingFrom(header).size() == 5);
    CHECK(asks(header, "Chưa có số văn bản."));
    CHECK(asks(header, "Chưa ghi đủ ngày, tháng, năm."));
    CHECK(asks(header, "Chưa có địa danh."));
    CHECK(asks(header, "Chưa có trích yếu."));
    CHECK(asks(header, "Chưa có họ tên người ký."));
    const std::string xml = exchangeXml(header);
    CHECK(xml.find('[') == std::string::npos);
    CHECK(xml.find("CodeNumber") == std::string::npos);
    CHECK(xml.find("PromulgationInfo") == std::string::npos);
}

TEST_CASE("columns flattened to one line and lines within a paragraph give the same values")
{
    const ExchangeHeader header = headerOf(R"(⟪cell 0 0 0⟫ỦY BAN NHÂN DÂN⏎XÃ THỬ NGHIỆM⏎Số: 07/GM-UBND
⟪cell 0 0 1⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎Thử Nghiệm, ngày 15 tháng 01 năm 2026
GIẤY MỜI
Dự hội nghị tổng kết công tác năm 2025
Ủy ban nhân dân xã trân trọng kính mời các ban, ngành./.
⟪cell 1 0 0⟫Nơi nhận:⏎- UBND tỉnh;⏎- Lưu: VT.
⟪cell 1 0 1⟫TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎⏎Nguyễn Văn A
)");
    CHECK(header.superior == "");
    CHECK(header.issuer == "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM");
    CHECK(header.number == "07");
    CHECK(header.notation == "GM-UBND");
    CHECK(header.place == "Thử Nghiệm");
    CHECK(header.typeName == "Giấy mời");
    CHECK(header.to == std::vector<std::string>{"UBND tỉnh"});
    CHECK(header.competence == "TM. ỦY BAN NHÂN DÂN");
    CHECK(header.position == "CHỦ TỊCH");
    CHECK(header.signer == "Nguyễn Văn A");
}

TEST_CASE("the subject ends where a blank line follows it, however short the text after it is")
{
    const ExchangeHeader header = headerOf(R"(ỦY BAN NHÂN DÂN
XÃ THỬ NGHIỆM
Số: 12/GM-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thử Nghiệm, ngày 15 tháng 01 năm 2026
GIẤY MỜI
Dự hội nghị tổng kết
công tác năm 2025

Ủy ban nhân dân xã trân trọng kính mời: [người được mời]
Tới dự [tên cuộc họp]
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
)");
    CHECK(header.subject == "Dự hội nghị tổng kết công tác năm 2025");
}

TEST_CASE("a normative document keeps the year in its notation")
{
    const ExchangeHeader header = headerOf(R"(HỘI ĐỒNG NHÂN DÂN
XÃ THỬ NGHIỆM
Số: 05/2026/NQ-HĐND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thử Nghiệm, ngày 15 tháng 01 năm 2026
NGHỊ QUYẾT
Quy định mức chi hỗ trợ
Căn cứ Luật Tổ chức chính quyền địa phương;
Điều 1. Phạm vi điều chỉnh
Nghị quyết này quy định mức chi.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
)");
    CHECK(header.normative);
    CHECK(header.number == "05");
    CHECK(header.notation == "2026/NQ-HĐND");
    CHECK(header.typeName == "Nghị quyết");
    CHECK(header.competence.empty());
    CHECK(header.position == "CHỦ TỊCH");
    CHECK(exchangeXml(header).find("<edXML:Type>1</edXML:Type>") != std::string::npos);
}

TEST_CASE("the message is the header of QCVN 102, escaped, with dates by slashes")
{
    const std::string xml = exchangeXml(headerOf(kLetter, 3));
    CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    CHECK(xml.find("http://www.mic.gov.vn/TBT/QCVN_102_2016") != std::string::npos);
    CHECK(xml.find("<edXML:Subject>báo cáo “nhân sự” &amp; biên chế &lt; 10 người</edXML:Subject>") != std::string::npos);
    CHECK(xml.find("<edXML:PromulgationDate>2026/01/05</edXML:PromulgationDate>") != std::string::npos);
    CHECK(xml.find("<edXML:PageAmount>3</edXML:PageAmount>") != std::string::npos);
    CHECK(xml.find("<edXML:Place>Thường trực Tỉnh ủy</edXML:Place>") != std::string::npos);
    CHECK(exchangeXml(headerOf(kLetter, 0)).find("OtherInfo") == std::string::npos);
}

TEST_CASE("a text that is no administrative document has no header to exchange")
{
    CHECK(isEmpty(headerOf("Danh sách họp tổ dân phố\nNguyễn Văn A\n")));
    CHECK_FALSE(isEmpty(headerOf(kDraft)));
}
