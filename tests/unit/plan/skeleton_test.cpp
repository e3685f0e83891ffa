#include "plan/skeleton.hpp"

#include "base/text_width.hpp"
#include "plan/issuer_name.hpp"
#include "plan/skeleton_styles.hpp"
#include "support/skeleton_text.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

#include <string>

using namespace trinhky;
using namespace trinhky::test;

namespace {

using Fields = std::map<std::string, std::string>;

const SkeletonSource& shipped() { return shippedSource(); }

SkeletonRequest request(std::string kind, Fields fields = {}) { return skeletonRequest(std::move(kind), std::move(fields)); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a form without values shows places to fill in, and blanks for number and date")
{
    const auto text = newText("NQ");
    CHECK(has(text, "\nSố:         /NQ-HĐND\n"));
    CHECK(has(text, "\n[Địa danh], ngày      tháng      năm 2026\n"));
    CHECK(has(text, "\n[Trích yếu nội dung nghị quyết]\n"));
    CHECK(has(text, "\nHỘI ĐỒNG NHÂN DÂN\nXÃ [TÊN XÃ]\n"));
    CHECK(has(text, "\nHỘI ĐỒNG NHÂN DÂN XÃ [TÊN XÃ]\nKHÓA […], KỲ HỌP THỨ […]\n"));
    CHECK(has(text, "\n{{BANG}}\n"));
    CHECK(has(text, "\n- Như Điều 2;\n"));
    CHECK(has(text, "\n- Lưu: VT.\n"));
    CHECK(has(text, "\nCHỦ TỊCH\n[Họ và tên]\n"));
    CHECK_FALSE(has(text, "Kính gửi"));
    CHECK_FALSE(has(text, "{cap}"));
}

TEST_CASE("values stand where the form shows them")
{
    const auto text = newText("BC", {{"so", "7"},
                                     {"ngay", "05/01/2026"},
                                     {"diaDanh", "Thử Nghiệm"},
                                     {"trichYeu", "Kết quả năm 2025"},
                                     {"coQuanBanHanh", "Ủy ban nhân dân phường Thử Nghiệm"},
                                     {"nguoiKy", "Nguyễn Văn A"},
                                     {"quyenHan", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"},
                                     {"chucVu", "Phó Chủ tịch"},
                                     {"noiNhan", "- Như trên;\nThường trực Đảng ủy phường."},
                                     {"donViSoanThao", "VP"}});
    CHECK(has(text, "\nỦY BAN NHÂN DÂN\nPHƯỜNG THỬ NGHIỆM\n"));
    CHECK(has(text, "\nSố: 07/BC-UBND\n"));
    CHECK(has(text, "\nThử Nghiệm, ngày 05 tháng 01 năm 2026\n"));
    CHECK(has(text, "\nBÁO CÁO\nKết quả năm 2025\n"));
    CHECK(has(text, "Ủy ban nhân dân phường báo cáo"));
    CHECK(has(text, "\n- Như trên;\n- Thường trực Đảng ủy phường;\n- Lưu: VT, VP.\n"));
    CHECK(has(text, "\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A\n"));
}

TEST_CASE("one addressee stands beside Kính gửi, several below it, and Nơi nhận begins with Như trên")
{
    const auto one = newText("BC", {{"kinhGui", "Ủy ban nhân dân tỉnh"}});
    CHECK(has(one, "\nKính gửi: Ủy ban nhân dân tỉnh\n"));
    CHECK(has(one, "\nNơi nhận:\n- Như trên;\n"));
    const auto two = newText("BC", {{"kinhGui", "Sở Nội vụ;\n- Sở Tài chính."}});
    CHECK(has(two, "\nKính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n"));
}

TEST_CASE("an office under a committee names its superior and signs in its own right")
{
    const auto text =
        newText("BC", {{"coQuanChuQuan", "UBND xã Thử Nghiệm"}, {"coQuanBanHanh", "Phòng Kinh tế"}, {"chucVu", "TRƯỞNG PHÒNG"}});
    CHECK(has(text, "\nUBND XÃ THỬ NGHIỆM\nPHÒNG KINH TẾ\n"));
    CHECK_FALSE(has(text, "TM. ỦY BAN NHÂN DÂN"));
    CHECK(has(text, "của Phòng Kinh tế./."));
    CHECK(has(text, "\nTRƯỞNG PHÒNG\n"));
}

TEST_CASE("an archive line of the user is kept")
{
    const auto text = newText("NQ", {{"noiNhan", "Như Điều 2\nLưu: VT, HĐND"}, {"donViSoanThao", "VP"}});
    CHECK(has(text, "\n- Như Điều 2;\n- Lưu: VT, HĐND.\n"));
    CHECK_FALSE(has(text, "VP"));
}

TEST_CASE("an empty value leaves out what may be left out and keeps the place to fill in of the rest")
{
    const auto text = newText("BC", {{"quyenHan", ""}, {"trichYeu", "  "}});
    CHECK_FALSE(has(text, "TM. ỦY BAN NHÂN DÂN"));
    CHECK(has(text, "[Trích yếu nội dung báo cáo]"));
}

TEST_CASE("text of the user is escaped and never taken for a place to fill in")
{
    const auto content = contentOf(request("NQ", {{"trichYeu", "A < B & \"C\" [x]\x01</text:p>"}, {"nguoiKy", "Lê  Văn\tB"}}));
    CHECK(has(textOf(content), "\nA < B & \"C\" [x]</text:p>\n"));
    CHECK_FALSE(has(content, "CHO_DIEN\">[x]"));
    CHECK(has(content, "Lê <text:s/>Văn<text:tab/>B"));
}

TEST_CASE("a field has its bookmark once")
{
    const auto content = contentOf(request("NQ", {{"coQuanBanHanh", "HỘI ĐỒNG NHÂN DÂN XÃ A"}}));
    for (const char* name :
         {"tk_khoa", "tk_trichYeu", "tk_bang", "tk_so", "tk_ngay", "tk_coQuanBanHanh", "tk_coQuanBanHanh_unit"}) {
        INFO(name);
        const auto start = "<text:bookmark-start text:name=\"" + std::string(name) + "\"/>";
        const auto first = content.find(start);
        CHECK(first != std::string::npos);
        CHECK(content.find(start, first + 1) == std::string::npos);
    }
}

TEST_CASE("unknown names are refused with the names there are")
{
    const auto field = resolveSkeleton(shipped(), request("NQ", {{"soKyHieu", "1"}}));
    REQUIRE(field.has_error());
    CHECK(has(field.error().message.vi, "soKyHieu"));
    CHECK(has(field.error().message.vi, "trichYeu"));
    const auto kind = resolveSkeleton(shipped(), request("XX"));
    REQUIRE(kind.has_error());
    CHECK(has(kind.error().message.vi, "XX"));
    CHECK(has(kind.error().message.vi, "NQ"));
    CHECK(has(kind.error().message.vi, "BC"));
}

TEST_CASE("every form takes the common fields")
{
    for (const auto& form : skeletonKinds(shipped()))
        for (const char* name : {"so", "ngay", "diaDanh", "trichYeu", "kinhGui", "coQuanChuQuan", "coQuanBanHanh", "kyHieu",
                                 "nguoiKy", "chucVu", "quyenHan", "noiNhan", "donViSoanThao"}) {
            INFO(form.id << " " << name);
            const std::string value = std::string(name) == "ngay" ? "2026-05-20" : "Giá trị";
            CHECK(form.field(name));
            CHECK(resolveSkeleton(shipped(), request(form.id, {{name, value}})).has_value());
        }
}

TEST_CASE("the date comes from the option or the field and must exist")
{
    auto wish = request("NQ");
    wish.date = Date{2026, 12, 24};
    CHECK(has(textOf(contentOf(wish)), "], ngày 24 tháng 12 năm 2026\n"));
    CHECK(has(textOf(contentOf(wish)), "thông qua ngày 24 tháng 12 năm 2026 và"));
    wish.fields["ngay"] = "3.3.2026";
    CHECK(has(textOf(contentOf(wish)), "], ngày 03 tháng 3 năm 2026\n"));
    for (const char* bad : {"31/02/2026", "2026-13-01", "hôm nay", "1/2/20266", "1/2-2026"}) {
        INFO(bad);
        CHECK(resolveSkeleton(shipped(), request("NQ", {{"ngay", bad}})).has_error());
    }
    wish = request("NQ");
    wish.year = 0;
    CHECK(has(textOf(contentOf(wish)), "tháng      năm 20…\n"));
}

TEST_CASE("kinds are found however they are typed")
{
    CHECK(findForm(shipped(), "nq").value()->kind == "NQ");
    CHECK(findForm(shipped(), "BC").value()->form == "1.4");
}

TEST_CASE("councils and committees break before their unit")
{
    const auto upper = splitIssuer("UỶ BAN NHÂN DÂN ĐẶC KHU THỬ");
    CHECK(upper.body == "UỶ BAN NHÂN DÂN");
    CHECK(upper.unit == "ĐẶC KHU THỬ");
    CHECK(upper.text == "Uỷ ban nhân dân đặc khu");
    CHECK(upper.level == "đặc khu");
    CHECK(upper.full == "Uỷ ban nhân dân đặc khu Thử");
    CHECK(upper.head == "CHỦ TỊCH UỶ BAN NHÂN DÂN ĐẶC KHU THỬ");
    CHECK(splitIssuer("ỦY BAN NHÂN DÂN XÃ [TÊN XÃ]").full == "Ủy ban nhân dân xã [tên xã]");
    CHECK(splitIssuer("Phòng Kinh tế").unit.empty());
    CHECK(splitIssuer("Trung tâm Phục vụ\nhành chính công").unit == "hành chính công");
    CHECK(splitIssuer("HỘI ĐỒNG NHÂN DÂN").unit.empty());
}

TEST_CASE("an office's name in capitals is written in running text as the rules of capitals ask")
{
    CHECK(splitIssuer("PHÒNG VĂN HÓA - XÃ HỘI").text == "Phòng Văn hóa - Xã hội");
    CHECK(splitIssuer("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH").text == "Sở Văn hóa, Thể thao và Du lịch");
    CHECK(splitIssuer("VĂN PHÒNG HĐND VÀ UBND").text == "Văn phòng HĐND và UBND");
    CHECK(splitIssuer("VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN").text == "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân");
    CHECK(splitIssuer("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG").text == "Trung tâm Phục vụ hành chính công");
    CHECK(splitIssuer("VĂN PHÒNG HĐND VÀ UBND XÃ THỬ NGHIỆM").text == "Văn phòng HĐND và UBND xã Thử Nghiệm");
    CHECK(splitIssuer("ĐOÀN KIỂM TRA").text == "Đoàn kiểm tra");
    CHECK(splitIssuer("PHÒNG").text == "Phòng");
    CHECK(splitIssuer("Phòng Kinh tế").headText == "Trưởng Phòng Kinh tế");
}

TEST_CASE("styles stand alone and set every value")
{
    const auto xml = skeletonStyles(shipped().styles, {});
    pugi::xml_document document;
    REQUIRE(document.load_buffer(xml.data(), xml.size()));
    int count = 0;
    for (const auto style : document.child("office:document-styles").child("office:styles").children("style:style")) {
        INFO(style.attribute("style:name").value());
        CHECK_FALSE(style.attribute("style:parent-style-name"));
        if (std::string_view(style.attribute("style:family").value()) != "paragraph")
            continue;
        ++count;
        CHECK(style.child("style:paragraph-properties").attribute("fo:margin-top"));
        CHECK(std::string_view(style.child("style:text-properties").attribute("style:font-name").value()) == "Times New Roman");
    }
    CHECK(count == static_cast<int>(shipped().styles.elements.size()) + 1);
}

TEST_CASE("widths are those of Times New Roman")
{
    CHECK(textWidth(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true) == Catch::Approx(88.3).margin(0.2));
    CHECK(textWidth(u"Độc lập - Tự do - Hạnh phúc", 13, true) == Catch::Approx(55.9).margin(0.2));
    CHECK(textWidth(u"iii", 10, false) < textWidth(u"iii", 10, true) * 1.01);
    CHECK(textWidth(u"…", 12, false) == Catch::Approx(12 * 25.4 / 72));
}

TEST_CASE("Quốc hiệu fits its column at the largest size that the decree allows")
{
    const auto& table = shipped().parts.at("header").front();
    const auto right = std::stod(table.attribute("columns").substr(table.attribute("columns").find(' ')));
    CHECK(textWidth(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", shipped().styles.find("QUOC_HIEU")->sizeMax, true) < right);
}
