#include "base/text.hpp"
#include "base/text_width.hpp"
#include "plan/skeleton.hpp"
#include "support/skeleton_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <utility>

using namespace trinhky;
using namespace trinhky::test;
using Fields = std::map<std::string, std::string>;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

int count(const std::string& text, const std::string& part)
{
    int times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

/// Mẫu 1.1 to 1.4 and the normative documents: kind, form, symbol of an issuing committee (a council for resolutions).
struct Expected {
    const char* id;
    const char* kind;
    const char* form;
    const char* symbol;
    const char* title;
};
constexpr std::array<Expected, 24> kForms{{{"NQ", "NQ", "1.1", "NQ-HĐND", "NGHỊ QUYẾT"},
                                           {"QD", "QĐ", "1.2", "QĐ-UBND", "QUYẾT ĐỊNH"},
                                           {"QD-1.3", "QĐ", "1.3", "QĐ-UBND", "QUYẾT ĐỊNH"},
                                           {"CT", "CT", "1.4", "CT-UBND", "CHỈ THỊ"},
                                           {"QC", "QC", "1.4", "QC-UBND", "QUY CHẾ"},
                                           {"QyD", "QyĐ", "1.4", "QyĐ-UBND", "QUY ĐỊNH"},
                                           {"TC", "TC", "1.4", "TC-UBND", "THÔNG CÁO"},
                                           {"TB", "TB", "1.4", "TB-UBND", "THÔNG BÁO"},
                                           {"HD", "HD", "1.4", "HD-UBND", "HƯỚNG DẪN"},
                                           {"CTr", "CTr", "1.4", "CTr-UBND", "CHƯƠNG TRÌNH"},
                                           {"KH", "KH", "1.4", "KH-UBND", "KẾ HOẠCH"},
                                           {"PA", "PA", "1.4", "PA-UBND", "PHƯƠNG ÁN"},
                                           {"DEAN", "ĐA", "1.4", "ĐA-UBND", "ĐỀ ÁN"},
                                           {"DA", "DA", "1.4", "DA-UBND", "DỰ ÁN"},
                                           {"BC", "BC", "1.4", "BC-UBND", "BÁO CÁO"},
                                           {"TTr", "TTr", "1.4", "TTr-UBND", "TỜ TRÌNH"},
                                           {"GUQ", "GUQ", "1.4", "GUQ-UBND", "GIẤY ỦY QUYỀN"},
                                           {"PG", "PG", "1.4", "PG-UBND", "PHIẾU GỬI"},
                                           {"PC", "PC", "1.4", "PC-UBND", "PHIẾU CHUYỂN"},
                                           {"PB", "PB", "1.4", "PB-UBND", "PHIẾU BÁO"},
                                           {"NQ-QPPL", "NQ-QPPL", "17", "2026/NQ-HĐND", "NGHỊ QUYẾT"},
                                           {"NQ-QPPL-18", "NQ-QPPL", "18", "2026/NQ-HĐND", "NGHỊ QUYẾT"},
                                           {"QD-QPPL", "QD-QPPL", "19", "2026/QĐ-UBND", "QUYẾT ĐỊNH"},
                                           {"QD-QPPL-20", "QD-QPPL", "20", "2026/QĐ-UBND", "QUYẾT ĐỊNH"}}};

} // namespace

TEST_CASE("every form has its kind's symbol, title and one end of text")
{
    for (const auto& wanted : kForms) {
        INFO(wanted.id);
        const auto* form = findForm(shippedSource(), wanted.id).value();
        CHECK(form->id == wanted.id);
        CHECK(form->kind == wanted.kind);
        CHECK(form->form == wanted.form);
        const auto text = newText(wanted.id);
        CHECK(has(text, "\nSố:         /" + std::string(wanted.symbol) + "\n"));
        CHECK(has(text, "\n" + std::string(wanted.title) + "\n"));
        CHECK(count(text, "./.\n") == (form->field("loaiKemTheo") ? 2 : 1));
        CHECK_FALSE(has(text, "{" + std::string("cap}")));
    }
}

TEST_CASE("every form says who issues it as the user does")
{
    for (const auto& form : shippedSource().forms) {
        INFO(form.id);
        const auto text = newText(form.id, {{"coQuanBanHanh", "ỦY BAN NHÂN DÂN PHƯỜNG THỬ NGHIỆM"}, {"diaDanh", "Thử Nghiệm"}});
        CHECK_FALSE(has(text, "[TÊN XÃ]"));
        for (const char* level : {" xã;", " xã.", " xã báo", " xã ban", " xã yêu"})
            CHECK_FALSE(has(text, level));
    }
}

TEST_CASE("a decision of the body is signed for it, one of its head in the head's own right")
{
    const auto together = newText("QĐ");
    CHECK(has(together, "\nỦY BAN NHÂN DÂN XÃ [TÊN XÃ]\n"));
    CHECK(has(together, "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"));
    const auto alone = newText("QĐ", {{"thamQuyen", "Người đứng đầu"}, {"coQuanBanHanh", "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"}});
    CHECK(has(alone, "\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM\n"));
    CHECK_FALSE(has(alone, "TM."));
    const auto deputy = newText(
        "QĐ", {{"thamQuyen", "nguoiDungDau"}, {"quyenHan", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"}, {"chucVu", "PHÓ CHỦ TỊCH"}});
    CHECK(has(deputy, "\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"));
    CHECK_FALSE(has(deputy, "TM."));
    CHECK(resolveBlocks(shippedSource(), skeletonRequest("QĐ", {{"thamQuyen", "ai đó"}})).has_error());
}

TEST_CASE("an office with one head decides by its head")
{
    const auto text = newText("QĐ", {{"coQuanBanHanh", "PHÒNG KINH TẾ"}, {"coQuanChuQuan", "UBND XÃ THỬ NGHIỆM"}});
    CHECK(has(text, "\nTRƯỞNG PHÒNG KINH TẾ\n"));
    CHECK(has(text, "\nTRƯỞNG PHÒNG\n[Họ và tên]\n"));
    CHECK_FALSE(has(text, "Luật Tổ chức chính quyền địa phương"));
    CHECK(has(text, "/QĐ-[CƠ QUAN]\n"));
    CHECK(has(newText("QĐ", {{"coQuanBanHanh", "PHÒNG KINH TẾ"}, {"kyHieuCoQuan", "KT"}}), "/QĐ-KT\n"));
}

TEST_CASE("a council signs its documents by its standing body, its resolutions by the chair")
{
    const Fields council{{"coQuanBanHanh", "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM"}};
    CHECK(has(newText("KH", council), "\nTM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n"));
    CHECK_FALSE(has(newText("NQ", council), "TM."));
    CHECK(has(newText("KH", council), "/KH-HĐND\n"));
    CHECK(has(newText("QĐ", council), "\nTHƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM\n"));
    CHECK(has(newText("NQ-QPPL-18", council), " của Hội đồng nhân dân xã Thử Nghiệm)"));
}

TEST_CASE("a report of another body keeps no sentence of a people's committee")
{
    const auto text = newText("BC", {{"coQuanBanHanh", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"}});
    CHECK_FALSE(has(text, "kinh tế - xã hội"));
    CHECK_FALSE(has(text, "Ủy ban nhân dân"));
    CHECK(has(text, "V. KIẾN NGHỊ, ĐỀ XUẤT"));
    CHECK(has(newText("BC"), "PHƯƠNG HƯỚNG, NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI"));
}

TEST_CASE("resolutions, reports and notices have a second outline for other contents")
{
    const auto resolution = newText("NQ", {{"deCuong", "khac"}});
    CHECK(has(resolution, "\nĐiều 1. [Nội dung nghị quyết].\n"));
    CHECK_FALSE(has(resolution, "kinh tế - xã hội"));
    CHECK(has(newText("BC", {{"deCuong", "Nội dung khác"}}), "V. KIẾN NGHỊ, ĐỀ XUẤT"));
    CHECK(has(newText("BC", {{"deCuong", "ktxh"}, {"coQuanBanHanh", "Phòng Kinh tế"}}), "Phòng Kinh tế báo cáo tình hình"));
    CHECK(has(newText("TB"), "\nKết luận của [chức vụ người chủ trì]"));
    CHECK(has(newText("TB", {{"deCuong", "khac"}}), "\n[Trích yếu nội dung thông báo]\n"));
}

TEST_CASE("a submission is addressed, and its recipients begin with those addressed")
{
    const auto text = newText("TTr");
    CHECK(has(text, "\nKính gửi: [Cơ quan, người có thẩm quyền quyết định]\n"));
    CHECK(has(text, "\nNơi nhận:\n- Như trên;\n"));
    CHECK(has(newText("TTr", {{"noiNhan", "Thường trực Đảng ủy xã"}}), "\nNơi nhận:\n- Như trên;\n- Thường trực Đảng ủy xã;\n"));
    CHECK_FALSE(has(newText("KH"), "Kính gửi"));
}

TEST_CASE("a decision with another document says twice what it issues and gives it no signature")
{
    auto wish = skeletonRequest("QĐ", {{"so", "5"},
                                       {"coQuanBanHanh", "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"},
                                       {"loaiKemTheo", "Quy chế"},
                                       {"trichYeuKemTheo", "làm việc của Ủy ban nhân dân xã Thử Nghiệm"}});
    wish.form = "1.3";
    wish.medium = "paper";
    wish.date = Date{2026, 2, 3};
    const auto paper = textOf(contentOf(wish));
    CHECK(has(paper, "Ban hành kèm theo Quyết định này Quy chế làm việc của Ủy ban nhân dân xã Thử Nghiệm."));
    CHECK(has(paper, "\nBan hành Quy chế làm việc của Ủy ban nhân dân xã Thử Nghiệm\n"));
    CHECK(has(paper, "\nQUY CHẾ\nLàm việc của Ủy ban nhân dân xã Thử Nghiệm\n"));
    CHECK(has(paper, "\n(Kèm theo Quyết định số 05/QĐ-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân xã Thử Nghiệm)\n"));
    CHECK(has(paper, "1. Quy chế này quy định về"));
    CHECK(count(paper, "\nCHỦ TỊCH\n") == 1);
    CHECK(count(paper, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == 2);
    CHECK(has(newText("QD-1.3", {{"cachBanHanh", "Phê duyệt"}, {"loaiKemTheo", "Đề án"}}),
              "Điều 1. Phê duyệt kèm theo Quyết định này Đề án [Trích yếu"));
    wish.medium = "electronic";
    CHECK(has(textOf(contentOf(wish)), "\n(Kèm theo Quyết định số         /QĐ-UBND ngày      tháng      năm      "
                                       " của Ủy ban nhân dân xã Thử Nghiệm)\n"));
    wish.medium = "papyrus";
    CHECK(resolveBlocks(shippedSource(), wish).has_error());
}

TEST_CASE("normative documents have the year in their number, laws with numbers and no enacting line")
{
    auto wish = skeletonRequest("NQ-QPPL", {{"so", "7"}, {"trichYeu", "Quy định mức chi"}});
    wish.date = Date{2026, 3, 20};
    const auto text = textOf(contentOf(wish));
    CHECK(has(text, "\nSố: 07/2026/NQ-HĐND\n"));
    CHECK(has(text, "\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\n"));
    CHECK(has(text, "\nHội đồng nhân dân ban hành Nghị quyết quy định mức chi.\n"));
    CHECK(has(text, " thông qua ngày 20 tháng 3 năm 2026./.\n"));
    CHECK_FALSE(has(text, "QUYẾT NGHỊ"));
    CHECK_FALSE(has(text, "TM."));
    CHECK(has(newText("NQ-QPPL", {{"trichYeu", "HĐND họp"}}), "ban hành Nghị quyết HĐND họp.\n"));
    const auto attached = newText("NQ-QPPL-18", {{"trichYeuKemTheo", "mức chi"}});
    CHECK(has(attached, "\nBan hành Quy định mức chi\n"));
    CHECK(has(attached, "\nBan hành kèm theo Nghị quyết này Quy định mức chi.\n"));
    CHECK(has(attached, "\n(Kèm theo Nghị quyết số         /2026/NQ-HĐND ngày"));
    CHECK(has(attached, "1. Quy định này quy định về"));
    const auto decision = newText("QD-QPPL");
    CHECK(count(decision, "QUYẾT ĐỊNH") == 1);
    CHECK(has(decision, "\nỦy ban nhân dân ban hành Quyết định quy định [nội dung quy định].\n"));
    CHECK(has(decision, "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"));
}

TEST_CASE("a law is cited as it stood on the document's date")
{
    const auto basis = [](const Date& date) {
        auto wish = skeletonRequest("NQ");
        wish.date = date;
        return textOf(contentOf(wish));
    };
    CHECK(has(basis({2019, 12, 20}), "\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n"));
    CHECK_FALSE(has(basis({2019, 12, 20}), "Luật sửa đổi, bổ sung"));
    CHECK(has(basis({2020, 7, 1}), "Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;\n"));
    CHECK(has(basis({2025, 3, 1}), "\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;\n"));
    CHECK(has(basis({2025, 6, 15}), "ngày 19 tháng 02 năm 2025;\n"));
    CHECK(has(basis({2025, 6, 16}), "ngày 16 tháng 6 năm 2025;\n"));
    CHECK(has(newText("NQ"), "ngày 16 tháng 6 năm 2025;\n"));
    CHECK(has(basis({2010, 1, 1}), "\nCăn cứ [luật có hiệu lực tại ngày ban hành];\n"));
}

TEST_CASE("elements that the decree leaves to the office are there only when asked for")
{
    const auto plain = newText("KH");
    for (const char* absent : {"KHẨN", "HỎA TỐC", "LƯU HÀNH", "PL.("})
        CHECK_FALSE(has(plain, absent));
    const auto text = newText("KH", {{"doKhan", "Thượng khẩn"},
                                     {"phamViLuuHanh", "traLai"},
                                     {"nguoiSoan", "pl.(300)"},
                                     {"soBanLuu", "03b"},
                                     {"donViSoanThao", "VP"}});
    CHECK(has(text, "/KH-UBND\nTHƯỢNG KHẨN\n"));
    CHECK(has(text, "\n- Lưu: VT, VP (03b).\nPL.(300)\n"));
    const auto refused = resolveBlocks(shippedSource(), skeletonRequest("KH", {{"doKhan", "mật"}}));
    REQUIRE(refused.has_error());
    CHECK(has(refused.error().message.vi, "thuongKhan (Thượng khẩn)"));
}

TEST_CASE("kind, form and medium choose a form, and what does not exist is answered with what does")
{
    const auto& source = shippedSource();
    const auto id = [&](std::string_view kind, std::string_view form = {}) { return findForm(source, kind, form).value()->id; };
    CHECK(id("QĐ") == "QD");
    CHECK(id("qd", "1.3") == "QD-1.3");
    CHECK(id("QD-1.3") == "QD-1.3");
    CHECK(id("DEAN") == "DEAN");
    CHECK(id("DA") == "DA");
    CHECK(id("ĐA") == "DEAN");
    CHECK(id("QyD") == "QyD");
    CHECK(id("hd") == "HD");
    CHECK(id("ctr") == "CTr");
    const auto wrong = findForm(source, "QĐ", "1.4");
    REQUIRE(wrong.has_error());
    CHECK(has(wrong.error().message.vi, "1.2"));
    CHECK(has(wrong.error().message.vi, "1.3"));
    CHECK(has(wrong.error().message.en, "QĐ has no form 1.4"));
}

TEST_CASE("the longest names leave Quốc hiệu and the date whole")
{
    // No line of the right column breaks, whatever stands in the left one.
    const auto blocks = blocksOf(skeletonRequest("BC", {{"coQuanChuQuan", "UBND PHƯỜNG HOÀNG VĂN THỤ - LƯƠNG VĂN TRI"},
                                                        {"coQuanBanHanh", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"},
                                                        {"diaDanh", "Thành phố Hồ Chí Minh"},
                                                        {"ngay", "2026-12-31"}}));
    const auto& header = std::get<TableBlock>(blocks.front().value);
    REQUIRE(header.columns.size() == 2);
    CHECK(header.columns[0] + header.columns[1] <= shippedSource().styles.page.textWidth());
    for (const auto& row : header.rows)
        for (const auto& block : row.cells.back().blocks)
            if (const auto* paragraph = std::get_if<ParagraphBlock>(&block.value)) {
                const auto* style = shippedSource().styles.find(paragraph->element);
                INFO(paragraph->text());
                CHECK(textWidth(toUtf16(paragraph->text()), style->size, style->bold) < header.columns[1]);
            }
    // A ward's name of thirty letters stands on two lines at most, one of twenty on one.
    const auto* issuer = shippedSource().styles.find("CQ_BANHANH");
    CHECK(textWidth(u"PHƯỜNG HOÀNG VĂN THỤ LƯƠNG TRI", issuer->size, true) < 2 * header.columns[0] * 0.8);
    CHECK(textWidth(u"PHƯỜNG BẮC NHA TRANG", issuer->size, true) < header.columns[0]);
}
