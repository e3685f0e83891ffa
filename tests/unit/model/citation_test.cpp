#include "base/text.hpp"
#include "model/analysis.hpp"
#include "support/shipped_rules.hpp"
#include "support/text_snapshot.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace trinhky;

namespace {

constexpr std::string_view kHead = R"(⟪center bold⟫HỘI ĐỒNG NHÂN DÂN
⟪center bold⟫XÃ THỬ NGHIỆM
⟪center bold⟫CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
⟪center bold⟫Độc lập - Tự do - Hạnh phúc
Số: 15/NQ-HĐND
⟪italic⟫Thử Nghiệm, ngày 19 tháng 12 năm 2025
⟪center bold⟫NGHỊ QUYẾT
⟪center bold⟫Về nhiệm vụ năm 2026
⟪center bold⟫HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM
⟪center bold⟫QUYẾT NGHỊ:
)";

/// Reads a text whose last paragraph is the one of interest; the analysis needs its snapshot alive.
struct Reading {
    explicit Reading(std::string_view body)
        : snapshot(textSnapshot(std::string(kHead) + std::string(body))), analysis(analyse(snapshot, shippedRules().kinds))
    {}

    std::string text(std::int32_t paragraph, Span span) const
    {
        const auto begin = static_cast<std::size_t>(span.begin);
        return toUtf8(analysis.textOf(paragraph).substr(begin, static_cast<std::size_t>(span.end) - begin));
    }

    /// "đ 2 7 @this!; …": the numbers of each citation from the inside out, and whose they are.
    std::string units() const
    {
        std::string all;
        for (const UnitCitation& citation : analysis.citations.units) {
            all += all.empty() ? "" : "; ";
            for (const CitedUnit& unit : citation.units) {
                all += all.empty() || all.back() == ' ' ? "" : " ";
                all += unit.shared ? "~" : "";
                all += unit.numbers.empty() ? "này" : "";
                for (const CitedNumber& number : unit.numbers) {
                    CHECK(text(citation.paragraph, number.span) == toUtf8(number.text));
                    all += (&number == &unit.numbers.front() ? "" : ",") + toUtf8(number.text) + (number.rangeEnd ? "]" : "");
                }
            }
            constexpr const char* kDocuments[] = {" @this", " @attached", " @other"};
            all += kDocuments[static_cast<std::size_t>(citation.document)];
            all += citation.explicitly ? "!" : "";
            all += citation.doubtful ? "?" : "";
        }
        return all;
    }

    std::string appendices() const
    {
        std::string all;
        for (const AppendixCitation& citation : analysis.citations.appendices)
            all += toUtf8(citation.word) + (citation.number ? " " + toUtf8(citation.number->text) : "") +
                   (citation.document == CitedDocument::Other ? " other" : "") + (citation.explicitly ? "!" : "") + "; ";
        return all;
    }

    std::string documents() const
    {
        std::string all;
        for (const DocumentCitation& citation : analysis.citations.documents) {
            all += toUtf8(citation.type) + "|" + toUtf8(citation.number) + (citation.numberBlank ? "blank" : "") + "|" +
                   toUtf8(citation.symbol) + "|" + (citation.date ? toIso(*citation.date) : "") + "|" + toUtf8(citation.body) +
                   "|" + toUtf8(citation.subject) + (citation.thisDocument ? "|this" : "") + "; ";
        }
        return all;
    }

    Snapshot snapshot;
    Analysis analysis;
};

std::string unitsIn(const std::string& sentence) { return Reading("Điều 1. Nội dung\n1. " + sentence + "\n").units(); }
std::string appendicesIn(const std::string& sentence) { return Reading("Điều 1. Nội dung\n1. " + sentence + "\n").appendices(); }
std::string documentsIn(const std::string& sentence) { return Reading("Điều 1. Nội dung\n1. " + sentence + "\n").documents(); }

} // namespace

TEST_CASE("a citation is read from the inside out")
{
    CHECK(unitsIn("Thực hiện theo điểm đ khoản 2 Điều 7 Nghị quyết này.") == "đ 2 7 @this!");
    CHECK(unitsIn("Thực hiện theo khoản 2, Điều 7 của Nghị quyết này.") == "2 7 @this!");
    CHECK(unitsIn("Thực hiện theo Điều 7 khoản 2 Nghị quyết này.") == "2 7 @this!");
    CHECK(unitsIn("Nêu tại mục II.1 Phần I của Nghị quyết này.") == "II.1 I @this!");
    CHECK(unitsIn("Nêu tại mục 2 Phần thứ nhất, tại Chương II.") == "2 thứ nhất @this; II @this?");
}

TEST_CASE("lists and ranges are read with every number")
{
    CHECK(unitsIn("Theo các khoản 1, 2 và 3 Điều 7, các đơn vị lập hồ sơ.") == "1,2,3 7 @this");
    CHECK(unitsIn("Áp dụng từ Điều 3 đến Điều 5 của Nghị quyết này.") == "3 @this!; 5] @this!");
    CHECK(unitsIn("Theo Điều 5, Điều 6 và Điều 8, các đơn vị lập hồ sơ.") == "5 @this; 6 @this; 8 @this");
    CHECK(unitsIn("Theo điểm a, b khoản 1 và khoản 3 Điều 9, các đơn vị lập hồ sơ.") == "a,b 1 ~9 @this; 3 9 @this");
    CHECK(unitsIn("Theo các điểm a và c khoản 1, điểm b khoản 3 Điều này.") == "a,c 1 ~này @this!; b 3 này @this!");
    CHECK(unitsIn("Theo Điều 5, 6 tháng đầu năm báo cáo một lần.") == "5 @this");
    CHECK(unitsIn("Theo khoản 1 đến khoản 3 Điều 2, các đơn vị lập hồ sơ.") == "1 ~2 @this; 3] 2 @this");
}

TEST_CASE("another document's units are left alone")
{
    CHECK(unitsIn("Theo Điều 7 Luật Đất đai, các đơn vị lập hồ sơ.") == "7 @other!");
    CHECK(unitsIn("Theo khoản 2 Điều 9 của Nghị định số 30/2020/NĐ-CP.") == "2 9 @other!");
    CHECK(unitsIn("Nghị định 30 về công tác văn thư quy định tại Điều 9 việc lập hồ sơ.") == "9 @other");
    CHECK(unitsIn("Theo khoản 4 Điều 9, khoản 2 Điều 3 Thông tư số 01/2020/TT-BNV.") == "4 9 @other!; 2 3 @other!");
    CHECK(unitsIn("Tại điểm 2 mục I Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP.") == "2 I @other!");
    CHECK(unitsIn("Sửa đổi như sau: “Theo Điều 9, các đơn vị lập hồ sơ”.") == "9 @other?");
    CHECK(unitsIn("Theo Điều 5 của hợp đồng, hai bên thanh lý.") == "5 @this?");
    CHECK(unitsIn("Theo Điều 7 Luật này, các đơn vị lập hồ sơ.") == "7 @other!");
}

TEST_CASE("words that only look like units are none")
{
    CHECK(unitsIn("Mở tài khoản 5 ngân hàng tại địa điểm 3, danh mục 2 và cổ phần 1.") == "");
    CHECK(unitsIn("Xã điều 5 xe chở người, đạt điểm 10, trừ khoản 3 triệu đồng.") == "");
    CHECK(unitsIn("Bổ sung phần 3 tỷ đồng còn thiếu, mục tiêu 5 năm.") == "");
}

TEST_CASE("an attached regulation has units of its own")
{
    const Reading reading(R"(Điều 1. Ban hành kèm theo Nghị quyết này Quy chế làm việc.
Điều 2. Thực hiện theo Điều 3 Quy chế ban hành kèm theo Nghị quyết này.
TM. HỘI ĐỒNG NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu
⟪center bold⟫QUY CHẾ
⟪center bold⟫Làm việc
⟪center italic⟫(Ban hành kèm theo Nghị quyết số 15/NQ-HĐND ngày 19 tháng 12 năm 2025)
Điều 1. Phạm vi
Quy chế này quy định việc tại Điều 2 Quy chế này và Điều 1 Nghị quyết này.
)");
    REQUIRE(reading.analysis.parts.size() == 2);
    CHECK(reading.units() == "3 @attached!; 2 @this!; 1 @this!");
    CHECK(reading.analysis.citations.units[0].part == 1);
    CHECK(reading.analysis.citations.units[1].part == 1);
    CHECK(reading.analysis.citations.units[2].part == 0);
}

TEST_CASE("appendices are cited by number, or as what is attached")
{
    CHECK(appendicesIn("Danh mục nêu tại Phụ lục I, II và III.") == "phụ lục I; phụ lục II; phụ lục III; ");
    CHECK(appendicesIn("Theo Phụ lục số 02 ban hành kèm theo Nghị quyết này.") == "phụ lục 02!; ");
    CHECK(appendicesIn("Theo Mẫu số 5 Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP.") ==
          "mẫu 5 other!; phụ lục II other!; ");
    CHECK(appendicesIn("Chỉ tiêu nêu tại Biểu 3 kèm theo.") == "biểu 3!; ");
    CHECK(appendicesIn("Khen thưởng các cá nhân (có danh sách kèm theo).") == "danh sách!; ");
    CHECK(appendicesIn("Ký phụ lục hợp đồng, biểu diễn văn nghệ, lập danh sách.") == "");
}

TEST_CASE("a document is read with number, date, body and subject")
{
    CHECK(documentsIn("Xét Báo cáo số 121/BC-UBND ngày 15/12/2023 của Ủy ban nhân dân xã về tình hình thu.") ==
          "Báo cáo|121|BC-UBND|2023-12-15|Ủy ban nhân dân xã|về tình hình thu; ");
    CHECK(documentsIn("Theo Quyết định số 04/2022/QĐ-TTg ngày 18 tháng 02 năm 2022 của Thủ tướng Chính phủ, xã đã làm.") ==
          "Quyết định|04|2022/QĐ-TTg|2022-02-18|Thủ tướng Chính phủ|; ");
    CHECK(documentsIn("Xét Báo cáo thẩm tra số /BC-HĐND ngày 25/12/2023 của Ban Kinh tế - Xã hội.") ==
          "Báo cáo thẩm tra|blank|BC-HĐND|2023-12-25|Ban Kinh tế - Xã hội|; ");
    CHECK(documentsIn("Theo Luật Đất đai ngày 18 tháng 01 năm 2024 và Nghị quyết này.") ==
          "Luật|||2024-01-18||Đất đai; Nghị quyết|||||"
          "|this; ");
    CHECK(documentsIn("Theo Nghị quyết số 04-NQ/TW ngày 30-10-2016 của Ban Chấp hành Trung ương.") ==
          "Nghị quyết|04|NQ/TW|2016-10-30|Ban Chấp hành Trung ương|; ");
    CHECK(documentsIn("Lập báo cáo 6 tháng, quyết định 5 nội dung, kế hoạch năm.") == "");
}
