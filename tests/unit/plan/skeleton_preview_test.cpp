#include "plan/skeleton_preview.hpp"

#include "base/text.hpp"
#include "base/text_width.hpp"
#include "support/template_files.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace trinhky;

namespace {

const SkeletonSource& shipped()
{
    static const SkeletonSource source = loadSkeletonSource(test::readTemplateFiles()).value();
    return source;
}

SkeletonPreview preview(const std::string& kind, std::map<std::string, std::string> fields = {})
{
    SkeletonRequest request;
    request.kind = kind;
    request.fields = std::move(fields);
    request.year = 2026;
    return previewOf(shipped().styles, resolveBlocks(shipped(), request).value());
}

/// The lines of the preview from top to bottom, each from left to right.
std::vector<std::vector<PreviewText>> linesOf(SkeletonPreview drawn)
{
    std::stable_sort(drawn.texts.begin(), drawn.texts.end(), [](const PreviewText& a, const PreviewText& b) {
        return a.baseline != b.baseline ? a.baseline < b.baseline : a.x < b.x;
    });
    std::vector<std::vector<PreviewText>> lines;
    for (auto& text : drawn.texts) {
        if (lines.empty() || lines.back().front().baseline != text.baseline)
            lines.emplace_back();
        lines.back().push_back(std::move(text));
    }
    return lines;
}

std::string textOf(const std::vector<PreviewText>& line)
{
    std::string text;
    double end = 0;
    for (const auto& word : line) {
        text += (text.empty() || word.x - end < 0.5 ? "" : " ") + word.text;
        end = word.x + word.width;
    }
    return text;
}

std::string textOf(const SkeletonPreview& drawn)
{
    std::string text = "\n";
    for (const auto& line : linesOf(drawn))
        text += textOf(line) + "\n";
    return text;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const PreviewText& wordOf(const SkeletonPreview& drawn, const std::string& text)
{
    const auto found = std::find_if(drawn.texts.begin(), drawn.texts.end(), [&](const auto& word) { return word.text == text; });
    REQUIRE(found != drawn.texts.end());
    return *found;
}

} // namespace

TEST_CASE("a preview shows header and signature, and dots for what lies between")
{
    const auto drawn = preview(
        "BC", {{"coQuanBanHanh", "ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"}, {"nguoiKy", "Nguyễn Văn A"}, {"diaDanh", "Thử Nghiệm"}});
    const auto text = textOf(drawn);
    INFO(text);
    CHECK(has(text, "\nỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"));
    CHECK(has(text, "XÃ THỬ NGHIỆM"));
    CHECK(has(text, "Số: /BC-UBND"));
    CHECK(has(text, "Thử Nghiệm, ngày tháng năm 2026\n"));
    CHECK(has(text, "\nBÁO CÁO\n"));
    CHECK(has(text, "\n…\n"));
    CHECK(has(text, "Nơi nhận:"));
    CHECK(text.ends_with("\nNguyễn Văn A\n"));
    CHECK(drawn.width == 165);
    CHECK(drawn.height > 80);
    CHECK(drawn.height < 150);
}

TEST_CASE("what is still to fill in is told apart from what is given")
{
    CHECK(wordOf(preview("BC"), "[Địa").blank);
    CHECK_FALSE(wordOf(preview("BC"), "BÁO").blank);
    CHECK_FALSE(wordOf(preview("BC", {{"nguoiKy", "[A]"}}), "[A]").blank);
}

TEST_CASE("words stand where the document has them, in its sizes")
{
    const auto drawn = preview("BC", {{"nguoiKy", "Nguyễn Văn A"}});
    const auto& title = wordOf(drawn, "BÁO");
    CHECK(title.size == shipped().styles.find("TEN_LOAI")->size);
    CHECK(title.bold);
    const double width = textWidth(u"BÁO CÁO", title.size, true);
    CHECK(title.x == Catch::Approx((165 - width) / 2).margin(0.01));
    CHECK(wordOf(drawn, "Nơi").x == 0);
    CHECK(wordOf(drawn, "Nơi").italic);
    // The signature stands level with the recipients, right of them, the name below it with room to sign.
    CHECK(wordOf(drawn, "Nguyễn").x > 75);
    CHECK(wordOf(drawn, "Nguyễn").baseline > wordOf(drawn, "Nơi").baseline + 20);
    for (const auto& text : drawn.texts) {
        INFO(text.text);
        CHECK(text.x >= 0);
        CHECK(text.x + text.width <= drawn.width + 0.01);
        CHECK(text.baseline <= drawn.height);
    }
}

TEST_CASE("the longest names of communes break within their column, Quốc hiệu never")
{
    const auto drawn = preview("NQ", {{"coQuanBanHanh", "HỘI ĐỒNG NHÂN DÂN XÃ THỬ NGHIỆM NGUYỄN TẤT THÀNH KHÁNH HÒA THỨ HAI"}});
    for (const auto& text : drawn.texts)
        if (text.baseline < 20 && text.x < 67) {
            INFO(text.text);
            CHECK(text.x + text.width <= 67);
        }
    CHECK(wordOf(drawn, "CỘNG").baseline == wordOf(drawn, "NAM").baseline);
    CHECK(wordOf(drawn, "KHÁNH").baseline > wordOf(drawn, "NGHIỆM").baseline);
}

TEST_CASE("rules are drawn under the lines they belong to")
{
    const auto drawn = preview("BC");
    const auto& motto = wordOf(drawn, "Độc");
    REQUIRE_FALSE(drawn.lines.empty());
    const auto under = std::find_if(drawn.lines.begin(), drawn.lines.end(), [&](const SheetLine& line) {
        return line.y1 > motto.baseline && line.y1 < motto.baseline + 4 && line.x1 > 67;
    });
    REQUIRE(under != drawn.lines.end());
    CHECK(under->y1 == under->y2);
    CHECK(under->x1 == Catch::Approx(motto.x).margin(0.5));
    CHECK(under->x2 - under->x1 == Catch::Approx(textWidth(u"Độc lập - Tự do - Hạnh phúc", motto.size, true)).margin(0.5));
}

TEST_CASE("a box around a paragraph, a line break and a blank paragraph are laid out")
{
    const std::vector<SkeletonBlock> blocks{{ParagraphBlock{"KHAN", {{"HỎA TỐC"}}, 30}},
                                            {ParagraphBlock{"TEN_LOAI", {{"MỘT\nHAI"}}}},
                                            {ParagraphBlock{"KHOANG_CACH"}},
                                            {ParagraphBlock{"TEN_LOAI", {{"BA"}}}}};
    const auto drawn = previewOf(shipped().styles, blocks);
    CHECK(drawn.lines.size() == 4);
    CHECK(wordOf(drawn, "HAI").baseline > wordOf(drawn, "MỘT").baseline);
    const double line = wordOf(drawn, "HAI").baseline - wordOf(drawn, "MỘT").baseline;
    CHECK(wordOf(drawn, "BA").baseline > wordOf(drawn, "HAI").baseline + line);
    CHECK_FALSE(has(textOf(drawn), "…"));
}

TEST_CASE("a copy on paper shows its own header, which stands below the copied text")
{
    const auto text = textOf(preview("SY-3.1"));
    CHECK(has(text, "SAO Y"));
    CHECK(has(text, "Nơi nhận:"));
    CHECK(text.starts_with("\n…\n"));
}

TEST_CASE("of a document with attached parts the first is shown")
{
    const std::vector<SkeletonBlock> blocks{
        {ParagraphBlock{"TEN_LOAI", {{"QUYẾT ĐỊNH"}}}}, {PageBlock{}}, {ParagraphBlock{"TEN_LOAI", {{"QUY CHẾ"}}}}};
    CHECK(textOf(previewOf(shipped().styles, blocks)) == "\nQUYẾT ĐỊNH\n");
}
